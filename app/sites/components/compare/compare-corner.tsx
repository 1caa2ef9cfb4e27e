import { lazy, Suspense } from "react";
import { useLocation } from "~/app/platform/http/navigation";
import { usePicks } from "./picks";

const CompareTray = lazy(() => import("./compare-tray"));

/** The tray of what is picked to compare; loaded when there is something in it, out of the way where it is compared. */
export function CompareCorner() {
  const picks = usePicks();
  const { pathname } = useLocation();
  if (picks.length === 0 || pathname.endsWith("/compare")) return null;
  return (
    <Suspense>
      <CompareTray picks={picks} />
    </Suspense>
  );
}
