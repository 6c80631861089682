// Whether the page is too narrow for a drawing: then its list stands there.
import { useSyncExternalStore } from "react";

const query = matchMedia("(max-width: 599px)");

/** True on a phone. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener("change", changed);
      return () => query.removeEventListener("change", changed);
    },
    () => query.matches,
  );
}
