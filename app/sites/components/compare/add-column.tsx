import { useTranslation } from "react-i18next";
import { Form, Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { Button } from "~/app/ui/actions/button";
import { TextField } from "~/app/ui/forms/text-field";
import type { ComparisonPage } from "../../model/compare/comparison";
import styles from "./add-column.module.css";
import { replacePicks } from "./picks";

/** One more column: from the list, or by the address of its page. */
export function AddColumn({
  comparison: { kind, columns, onlyDifferences },
}: {
  comparison: ComparisonPage;
}) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  // The list goes on with exactly these columns, also where the comparison came by link.
  const keep = () =>
    replacePicks(
      kind,
      columns.map(({ id, name, under }) => ({
        kind,
        id,
        name: kind === "lot" ? `${name[lang]}, ${under[lang]}` : name[lang],
      })),
    );
  return (
    <section aria-labelledby="add-title" className={styles.add}>
      <h2 id="add-title" className={styles.title}>
        {t(`add.title.${kind}`)}
      </h2>
      <p>
        <Link to={kind === "lot" ? paths.lots(lang) : paths.zones(lang)} onClick={keep}>
          {t(`add.fromList.${kind}`)}
        </Link>
      </p>
      <Form method="get" action={paths.compare(lang)} className={styles.form}>
        {columns.map(({ id }) => (
          <input key={id} type="hidden" name={kind} value={id} />
        ))}
        {onlyDifferences && <input type="hidden" name="only" value="differences" />}
        <TextField
          id="add-one"
          name={kind}
          label={t(`add.byAddress.${kind}`)}
          description={t(`add.example.${kind}`)}
          autoComplete="off"
          maxLength={300}
        />
        <Button look="secondary">{t("add.submit")}</Button>
      </Form>
    </section>
  );
}
