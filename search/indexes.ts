import { applications } from "./applications";
import { criteria } from "./criteria";
import type { IndexDefinition } from "./index-definition";
import { lots } from "./lots";
import { infrastructure } from "./places/infrastructure";
import { localities } from "./places/localities";
import { sectors } from "./trades/sectors";
import { zones } from "./zones";

/** Every index there is. Sync, rebuild and the worker walk this list and know no index by name. */
export const searchIndexes: readonly IndexDefinition[] = [
  lots,
  zones,
  localities,
  sectors,
  infrastructure,
  criteria,
  applications,
];
