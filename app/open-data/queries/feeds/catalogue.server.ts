import { db } from "~/app/platform/database/client.server";
import type { Bilingual } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { Dataset } from "../../model/datasets";
import { datasets } from "../../model/datasets";
import { licence } from "../../model/licence";
import type { Operation, Topic } from "../../model/operations/operation";
import { pathParameters } from "../../model/operations/operation";
import { operations } from "../../model/operations/operations";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const vocabulary = "http://publications.europa.eu/resource/authority";
const iana = "https://www.iana.org/assignments/media-types";
const spoken = ["VIE", "ENG"].map((code) => ({ "@id": `${vocabulary}/language/${code}` }));
const inBoth = ({ vi, en }: Bilingual) => [
  { "@language": "vi", "@value": vi },
  { "@language": "en", "@value": en },
];
const day = (value: string) => ({ "@type": "xsd:date", "@value": value });

/** What data the portal publishes, in what forms and on what terms, in the words of DCAT 3. */
export async function catalogue(origin: string) {
  const changes = await latestChanges();
  const publisher = { "@id": `${origin}/#publisher`, "@type": "foaf:Agent", "foaf:name": "Bến Đỗ" };
  const service = `${origin}/api/v1`;
  return {
    "@context": context,
    "@id": `${origin}/catalog.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": inBoth({ vi: "Dữ liệu mở Bến Đỗ", en: "Bến Đỗ open data" }),
    "dct:publisher": publisher,
    "dct:license": { "@id": licence.url },
    "dct:language": spoken,
    "foaf:homepage": { "@id": origin + paths.developers("vi") },
    "dcat:dataset": datasets.map((dataset) => describe(dataset, origin, changes[dataset.topic])),
    "dcat:service": {
      "@id": service,
      "@type": "dcat:DataService",
      "dct:title": inBoth({ vi: "Giao diện lập trình", en: "Programming interface" }),
      "dcat:endpointURL": { "@id": service },
      "dcat:endpointDescription": { "@id": `${service}/openapi.json` },
      "dcat:servesDataset": datasets.map(({ topic }) => ({ "@id": datasetId(origin, topic) })),
      "dct:license": { "@id": licence.url },
    },
  };
}

const datasetId = (origin: string, topic: Topic) => `${origin}/catalog.jsonld#${topic}`;

function describe({ topic, ...dataset }: Dataset, origin: string, changed: Date | null | undefined) {
  return {
    "@id": datasetId(origin, topic),
    "@type": "dcat:Dataset",
    "dct:identifier": topic,
    "dct:title": inBoth(dataset.title),
    "dct:description": inBoth(dataset.description),
    "dct:publisher": { "@id": `${origin}/#publisher` },
    "dct:license": { "@id": licence.url },
    "dct:accessRights": { "@id": `${vocabulary}/access-right/PUBLIC` },
    "dct:language": spoken,
    "dct:issued": day(dataset.issued),
    ...(changed && { "dct:modified": day(changed.toISOString().slice(0, 10)) }),
    "dct:accrualPeriodicity": { "@id": `${vocabulary}/frequency/${dataset.frequency}` },
    "dct:spatial": { "@type": "dct:Location", "dct:title": "Bến Tre, Vĩnh Long, Việt Nam" },
    "dcat:landingPage": { "@id": `${origin}${paths.developers("vi")}#${topic}` },
    "dcat:distribution": operations
      .filter((operation) => operation.topic === topic && pathParameters(operation).length === 0)
      .map((operation) => distribution(operation, origin)),
  };
}

function distribution({ path, summary, mediaType }: Operation, origin: string) {
  return {
    "@id": `${origin}${path}`,
    "@type": "dcat:Distribution",
    "dct:title": inBoth(summary),
    "dcat:accessURL": { "@id": origin + path },
    "dcat:downloadURL": { "@id": origin + path },
    "dcat:mediaType": { "@id": `${iana}/${mediaType}` },
    "dcat:accessService": { "@id": `${origin}/api/v1` },
    "dct:license": { "@id": licence.url },
  };
}

/** When each dataset last changed, where the database knows. */
async function latestChanges(): Promise<Partial<Record<Topic, Date | null>>> {
  const [lot, zone, thing, version] = await Promise.all([
    db.lot.aggregate({ _max: { updatedAt: true } }),
    db.zone.aggregate({ _max: { updatedAt: true } }),
    db.infrastructure.aggregate({ _max: { updatedAt: true } }),
    db.criteriaVersion.aggregate({ _max: { publishedAt: true } }),
  ]);
  return {
    lots: lot._max.updatedAt,
    zones: zone._max.updatedAt,
    infrastructure: thing._max.updatedAt,
    criteria: version._max.publishedAt,
  };
}
