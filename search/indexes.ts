import { applications } from "./applications";
import { criteria } from "./criteria";
import type { IndexDefinition } from "./index-definition";
import { lots } from "./lots";
import { zones } from "./zones";

/** Every index there is. Sync, rebuild and the worker walk this list and know no index by name. */
export const searchIndexes: readonly IndexDefinition[] = [lots, zones, criteria, applications];
