import { useTranslation } from "react-i18next";
import type { Language } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import { Section } from "~/app/ui/layout/page";
import { CodeSample } from "./code-sample";

/** How to show the search on another site. */
export function WidgetGuide({ origin, lang }: { origin: string; lang: Language }) {
  const { t } = useTranslation("open-data");
  const address = origin + paths.embeddedLots(lang);
  const script = `<script src="${origin}/widget.js" data-lang="${lang}" data-zone="kcn-phu-thuan" async></script>`;
  const narrowed = `<script src="${origin}/widget.js" data-lang="${lang}" data-search="status=ready&amp;areaMin=1" async></script>`;
  const frame = [
    `<iframe src="${address}?zone=kcn-phu-thuan" title="${t("embed.title")}"`,
    `  width="100%" height="640" loading="lazy"></iframe>`,
  ].join("\n");
  return (
    <Section id="widget" title={t("developers.widget")} lead={t("developers.widgetLead")}>
      <p>{t("developers.widgetScript")}</p>
      <CodeSample label={t("developers.widgetScript")}>{script}</CodeSample>
      <p>{t("developers.widgetNarrow")}</p>
      <CodeSample label={t("developers.widgetNarrow")}>{narrowed}</CodeSample>
      <p>{t("developers.widgetFrame")}</p>
      <CodeSample label={t("developers.widgetFrame")}>{frame}</CodeSample>
      <p>
        <a href={paths.embeddedLots(lang)}>{t("developers.widgetPreview")}</a>
      </p>
    </Section>
  );
}
