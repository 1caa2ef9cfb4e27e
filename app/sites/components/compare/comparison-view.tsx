import { useTranslation } from "react-i18next";
import { Link } from "~/app/platform/http/navigation";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { paths } from "~/app/platform/paths";
import { LinkButton } from "~/app/ui/actions/button";
import { EmptyState } from "~/app/ui/feedback/empty-state";
import { Notice } from "~/app/ui/feedback/notice";
import { SegmentedLinks } from "~/app/ui/navigation/segmented-links";
import type { ComparedKind } from "../../model/compare/compare-address";
import { compareSearch, mostCompared, otherKind } from "../../model/compare/compare-address";
import type { ComparisonPage } from "../../model/compare/comparison";
import { IllustrativeNotice } from "../facts/illustrative-notice";
import { TakeAway } from "../take-away";
import { AddColumn } from "./add-column";
import { ComparisonSources } from "./comparison-sources";
import { ComparisonTable } from "./comparison-table";

/** Lots or zones side by side, with what is wrong with the address said first. */
export function ComparisonView({ comparison }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const { columns, kind } = comparison;
  return (
    <>
      <Complaints comparison={comparison} />
      {columns.some(({ illustrative }) => illustrative) && <MadeUp kind={kind} />}
      {columns.length > 0 ? (
        <>
          {columns.length === 1 && <Notice>{t(`oneOnly.${kind}`)}</Notice>}
          {columns.length > 1 && <Scope comparison={comparison} />}
          <ComparisonTable comparison={comparison} />
          <p>{t("how")}</p>
          <ComparisonSources sources={comparison.sources} />
          <Files comparison={comparison} />
        </>
      ) : (
        <Nothing comparison={comparison} />
      )}
      {columns.length < mostCompared && <AddColumn comparison={comparison} />}
    </>
  );
}

/** Of zones only what is counted and measured is made up; their published figures are not. */
function MadeUp({ kind }: { kind: ComparedKind }) {
  const { t } = useTranslation(["compare", "sites"]);
  if (kind === "lot") return <IllustrativeNotice />;
  return (
    <Notice tone="illustrative" title={t("sites:illustrative.title")}>
      {t("illustrative.zone")}
    </Notice>
  );
}

function Complaints({ comparison }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const { missing, others, beyond } = comparison;
  return (
    <>
      {missing.length > 0 && <Notice tone="warning">{t("missing", { ids: missing.join(", ") })}</Notice>}
      {others.length > 0 && <OtherKind comparison={comparison} />}
      {beyond > 0 && <Notice tone="warning">{t("beyond", { most: mostCompared, count: beyond })}</Notice>}
    </>
  );
}

/** What was asked for and cannot stand beside these, with the way to where it can. */
function OtherKind({ comparison: { kind, others } }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  const search = compareSearch(
    otherKind[kind],
    others.map(({ id }) => id),
  );
  return (
    <Notice tone="warning">
      <p>{t(`others.${kind}`, { names: others.map(({ name }) => name[lang]).join("; ") })}</p>
      <p>
        <Link to={paths.compare(lang, search)}>{t(`others.instead.${otherKind[kind]}`)}</Link>
      </p>
    </Notice>
  );
}

/** All rows, or only those in which the columns differ: two addresses of one comparison. */
function Scope({ comparison: { kind, columns, onlyDifferences } }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  const ids = columns.map(({ id }) => id);
  return (
    <SegmentedLinks
      label={t("scope.label")}
      links={[false, true].map((only) => ({
        to: paths.compare(lang, compareSearch(kind, ids, only)),
        label: t(only ? "scope.differences" : "scope.all"),
        current: only === onlyDifferences,
      }))}
    />
  );
}

/** The same comparison as files. */
function Files({ comparison: { kind, columns, onlyDifferences } }: { comparison: ComparisonPage }) {
  const lang = useLanguage();
  const search = compareSearch(
    kind,
    columns.map(({ id }) => id),
    onlyDifferences,
  );
  const file = (format: "pdf" | "xlsx" | "csv") => paths.compareFile(lang, format, search);
  return <TakeAway files={{ pdf: file("pdf"), xlsx: file("xlsx"), csv: file("csv") }} />;
}

function Nothing({ comparison: { kind } }: { comparison: ComparisonPage }) {
  const { t } = useTranslation("compare");
  const lang = useLanguage();
  return (
    <EmptyState
      title={t("empty.title")}
      actions={
        <LinkButton to={kind === "lot" ? paths.lots(lang) : paths.zones(lang)}>
          {t(`add.fromList.${kind}`)}
        </LinkButton>
      }
    >
      <p>{t(`empty.text.${kind}`)}</p>
    </EmptyState>
  );
}
