import type { IndexDefinition } from "./index-definition";
import { lots } from "./lots";

/** Every index there is. Sync, rebuild and the worker walk this list and know no index by name. */
export const indexes: readonly IndexDefinition[] = [lots];

export function indexNamed(name: string): IndexDefinition | undefined {
  return indexes.find((index) => index.name === name);
}
