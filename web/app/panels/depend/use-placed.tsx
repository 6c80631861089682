// Places for the columns: at once where they are few, else from a thread; what stood before stays until then.
import { useEffect, useMemo, useState } from "react";
import { askColumns, isSmall } from "../../graph/columns/ask-columns.ts";
import type { ColumnsJob, Placed } from "../../graph/columns/job.ts";
import { placed } from "../../graph/columns/placed.ts";

/** Where everything stands; null until it is known. */
export function usePlaced(job: ColumnsJob): Placed | null {
  const here = useMemo(() => (isSmall(job) ? placed(job) : null), [job]);
  const [there, setThere] = useState<{ job: ColumnsJob; placed: Placed } | null>(null);
  useEffect(() => {
    if (isSmall(job)) return;
    let wanted = true;
    askColumns(job).then(
      (answer) => wanted && setThere({ job, placed: answer }),
      () => wanted && setThere({ job, placed: placed(job) }),
    );
    return () => {
      wanted = false;
    };
  }, [job]);
  return here ?? (there?.job === job ? there.placed : null);
}
