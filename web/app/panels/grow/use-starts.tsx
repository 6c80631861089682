// Where to start, asked for each time it is opened, and again where private persons come or go.
import { useEffect, useState } from "react";
import type { Starts } from "../../../contract/grow.ts";
import { askStarts } from "../../api-grow.ts";
import type { Loaded } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { troubleOf } from "../../steps/read.ts";

type Answer = { readonly without: boolean; readonly starts: Loaded<Starts> };

/** The places to start from; while all of them are on their way, the few stay. */
export function useStarts(all = false): Loaded<Starts> {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const without = useZhaotu((state) => state.withoutPrivate);
  useEffect(() => {
    let here = true;
    askStarts(all).then(
      (value) => here && setAnswer({ without, starts: { is: "here", value } }),
      (error: unknown) => here && setAnswer({ without, starts: { is: "failed", why: troubleOf(error) } }),
    );
    return () => {
      here = false;
    };
  }, [without, all]);
  return answer?.without === without ? answer.starts : { is: "loading" };
}
