import type { Service } from "../answers/answer.server";
import { services } from "../answers/services.server";

interface Matched {
  service: Service;
  segments: Record<string, string>;
}

const patterns = services.map((service) => ({
  service,
  pattern: new RegExp(
    `^${service.operation.path.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`,
  ),
}));
const fixed = new Map(services.map((service) => [service.operation.path, service]));

/** Which resource an address names. Fixed addresses go before those with a name in them: lots.csv is no lot. */
export function matchedService(pathname: string): Matched | null {
  const exact = fixed.get(pathname);
  if (exact) return { service: exact, segments: {} };
  for (const { service, pattern } of patterns) {
    const groups = pattern.exec(pathname)?.groups;
    const segments = groups && decoded(groups);
    if (segments) return { service, segments };
  }
  return null;
}

function decoded(groups: Record<string, string>): Record<string, string> | null {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]),
    );
  } catch {
    return null;
  }
}
