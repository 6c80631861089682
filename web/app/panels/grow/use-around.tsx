// What the expand card asks the server: the counts once, and after every change of mind what would be drawn.
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Picture } from "../../../contract.ts";
import type { Around, NeighbourOrder, NeighbourSort } from "../../../contract/grow.ts";
import { askAround, askChosen } from "../../api-grow.ts";
import { drawnIds } from "../../state/derive.ts";
import type { Loaded } from "../../state/state.ts";
import { getState } from "../../state/store.ts";
import { wouldAdd } from "../../steps/grow-steps.ts";
import { troubleOf } from "../../steps/read.ts";

/** One text for a sort of neighbours. */
export const sortKey = ({ relation, out, kind }: NeighbourSort): string => `${relation}${out ? ">" : "<"}${kind}`;

/** `ticked` null: all of them. */
export type Choice = {
  readonly id: string;
  readonly around: Loaded<Around>;
  readonly ticked: ReadonlySet<string> | null;
  readonly most: number;
  readonly order: NeighbourOrder;
};
/** `fresh`: what the button adds. `total` and `shown`: neighbours of the chosen sorts, and those of them in the picture. */
type Chosen = { readonly picture: Picture; readonly fresh: readonly string[]; readonly total: number; readonly shown: number };

/** How many neighbours of each sort there are, and what asks again. */
export function useAround(id: string): readonly [around: Loaded<Around>, again: () => void] {
  const [around, setAround] = useState<Loaded<Around>>({ is: "loading" });
  const load = useCallback(() => {
    let here = true;
    askAround(id, drawnIds(getState())).then(
      (value) => here && setAround({ is: "here", value }),
      (error: unknown) => here && setAround({ is: "failed", why: troubleOf(error) }),
    );
    return () => {
      here = false;
    };
  }, [id]);
  useEffect(load, [load]);
  return [around, load];
}

/** What would be drawn; null while it is asked for. */
export function useChosen({ id, around, ticked, most, order }: Choice): Chosen | null {
  const [answer, setAnswer] = useState<{ readonly to: object; readonly chosen: Chosen } | null>(null);
  const rows = useMemo(
    () => (around.is === "here" ? around.value.rows.filter((row) => ticked === null || ticked.has(sortKey(row))) : null),
    [around, ticked],
  );
  const asked = useMemo(() => ({ rows, most, order }), [rows, most, order]);
  useEffect(() => {
    if (!rows) return;
    const mine = new AbortController();
    const shown = drawnIds(getState());
    const sorts = rows.map(({ relation, out, kind }) => ({ relation, out, kind }));
    askChosen(id, { shown, rows: sorts, limit: most, order }, mine.signal).then(
      (picture) => {
        const total = picture.total.things - 1;
        setAnswer({
          to: asked,
          chosen: { picture, fresh: rows.length === 0 ? [] : wouldAdd(picture), total, shown: total - picture.left },
        });
      },
      () => {},
    );
    return () => mine.abort();
  }, [id, rows, most, order, asked]);
  return answer?.to === asked ? answer.chosen : null;
}
