import { useTranslation } from "react-i18next";
import { Section } from "~/app/ui/layout/page";
import { CodeSample } from "./code-sample";

/** From nothing to a first answer. */
export function FirstSteps({ origin }: { origin: string }) {
  const { t } = useTranslation("open-data");
  const samples = [
    {
      text: t("developers.startSearch"),
      code: `curl '${origin}/api/v1/lots?status=ready&areaMin=1&lang=en'`,
    },
    {
      text: t("developers.startGeojson"),
      code: `curl '${origin}/api/v1/lots.geojson?status=ready&areaMin=1' -o lots.geojson`,
    },
    {
      text: t("developers.startAgain"),
      code: [
        `curl -sD- '${origin}/api/v1/zones' -o zones.json | grep -i etag`,
        `curl -i '${origin}/api/v1/zones' -H 'If-None-Match: "…"'   # 304`,
      ].join("\n"),
    },
  ];
  return (
    <Section id="start" title={t("developers.start")} lead={t("developers.startLead")}>
      {samples.map(({ text, code }) => (
        <div key={text}>
          <p>{text}</p>
          <CodeSample label={text}>{code}</CodeSample>
        </div>
      ))}
    </Section>
  );
}
