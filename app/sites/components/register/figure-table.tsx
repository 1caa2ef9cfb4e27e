import { useTranslation } from "react-i18next";
import { useLanguage } from "~/app/platform/i18n/use-language";
import { Table } from "~/app/ui/data/table";
import { keptFigures } from "../../model/register/kept-figures";
import type { RegisterLot } from "../../queries/register/register-lot.server";
import { FigureDatesList } from "./figure-dates";
import { useFigureWords } from "./figure-words";

/** The same for whoever may read the register but not write in it. */
export function FigureTable({ lot }: { lot: RegisterLot }) {
  const { t } = useTranslation("register");
  const lang = useLanguage();
  const say = useFigureWords();
  const sectors = lot.sectors.map((name) => name[lang]).join("; ") || t("noSectors");
  return (
    <Table
      caption={t("form.title")}
      captionHidden
      columns={[
        { key: "figure", label: t("form.title") },
        { key: "value", label: t("value") },
        { key: "dates", label: t("dates") },
      ]}
      rows={[...keptFigures, "sectors" as const].map((figure) => ({
        key: figure,
        cells: [
          t(`figure.${figure}`),
          figure === "sectors" ? sectors : say(figure, lot.values[figure]),
          <FigureDatesList key="dates" dates={lot.dates[figure]} today={lot.today} />,
        ],
      }))}
    />
  );
}
