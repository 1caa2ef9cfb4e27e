import type { Bilingual } from "~/app/platform/i18n/languages";
import { paths } from "~/app/platform/paths";
import type { Dataset } from "../../model/datasets";
import { datasets } from "../../model/datasets";
import { licence } from "../../model/licence";
import type { Operation, Topic } from "../../model/operations/operation";
import { pathParameters } from "../../model/operations/operation";
import { operations } from "../../model/operations/operations";
import { latestChanges } from "./latest-changes.server";
import type { WholeFile } from "./whole-files.server";
import { wholeLotFiles } from "./whole-files.server";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

const vocabulary = "http://publications.europa.eu/resource/authority";
const iana = "https://www.iana.org/assignments/media-types";
const spokenIn = { vi: { "@id": `${vocabulary}/language/VIE` }, en: { "@id": `${vocabulary}/language/ENG` } };
const spoken = Object.values(spokenIn);
const inBoth = ({ vi, en }: Bilingual) => [
  { "@language": "vi", "@value": vi },
  { "@language": "en", "@value": en },
];
const day = (value: string) => ({ "@type": "xsd:date", "@value": value });

/** What data the portal publishes, in what forms and on what terms, in the words of DCAT 3. */
export async function catalogue(origin: string) {
  const [changes, lotFiles] = await Promise.all([latestChanges(datasets), wholeLotFiles()]);
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
    "dct:modified": day([...changes.values()].sort().at(-1) ?? ""),
    "foaf:homepage": { "@id": origin + paths.developers("vi") },
    "dcat:dataset": datasets.map((dataset) => ({
      ...describe(dataset, origin),
      "dct:modified": day(changes.get(dataset.topic) ?? dataset.issued),
      "dcat:distribution": [
        ...operations.filter(isListOf(dataset.topic)).map((operation) => resource(operation, origin)),
        ...(dataset.topic === "lots" ? lotFiles.map((file) => wholeFile(file, origin)) : []),
      ],
    })),
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

function describe({ topic, ...dataset }: Dataset, origin: string) {
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
    "dct:accrualPeriodicity": { "@id": `${vocabulary}/frequency/${dataset.frequency}` },
    "dct:spatial": { "@type": "dct:Location", "dct:title": "Bến Tre, Vĩnh Long, Việt Nam" },
    "dcat:landingPage": { "@id": `${origin}${paths.developers("vi")}#${topic}` },
  };
}

const isListOf = (topic: Topic) => (operation: Operation) =>
  operation.topic === topic && pathParameters(operation).length === 0;

/** What comes page by page can be reached here, but is not a file that holds all. */
function resource({ path, summary, mediaType, parameters }: Operation, origin: string) {
  return {
    ...distribution({ path, title: summary, mediaType }, origin),
    ...("page" in parameters.shape ? {} : { "dcat:downloadURL": { "@id": origin + path } }),
    "dcat:accessService": { "@id": `${origin}/api/v1` },
  };
}

function wholeFile({ language, ...file }: WholeFile, origin: string) {
  return {
    ...distribution(file, origin),
    "dct:language": spokenIn[language],
    "dcat:downloadURL": { "@id": origin + file.path },
  };
}

function distribution(
  { path, title, mediaType }: Pick<WholeFile, "path" | "title" | "mediaType">,
  origin: string,
) {
  return {
    "@id": `${origin}${path}`,
    "@type": "dcat:Distribution",
    "dct:title": inBoth(title),
    "dcat:accessURL": { "@id": origin + path },
    "dcat:mediaType": { "@id": `${iana}/${mediaType}` },
    "dct:license": { "@id": licence.url },
  };
}
