import type { Namespace } from "./namespaces";

/** What a route module exports as `handle`. */
export interface RouteHandle {
  namespaces?: readonly Namespace[];
  /** the page stays as the server wrote it: no script runs in it */
  still?: boolean;
}

/** The namespaces the given route modules ask for; "common" is always among them. */
export function namespacesOf(modules: Record<string, { handle?: unknown } | undefined>): Namespace[] {
  const wanted = Object.values(modules).flatMap(
    (module) => (module?.handle as RouteHandle)?.namespaces ?? [],
  );
  return [...new Set<Namespace>(["common", ...wanted])];
}
