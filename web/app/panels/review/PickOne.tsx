// Picks a thing by search: those of this article first, then those of the graph.
import { useState } from "react";
import type { Kind } from "../../../../data/model/kinds.ts";
import { roomNow } from "../../state/review.ts";
import { thingsLike, type Thing } from "../../state/review-things.ts";
import { useReview } from "../../state/use-review.ts";
import { FindField } from "../../ui/FindField.tsx";
import { useWords } from "../../words/use.ts";
import { useFound } from "../paths/use-found.tsx";

type Props = {
  readonly label: string;
  /** Only things of this kind, or none of it. */
  readonly only?: Kind | null;
  readonly but?: readonly string[];
  readonly autoFocus?: boolean;
  readonly onPick: (thing: Thing) => void;
};

export function PickOne({ label, only = null, but = [], autoFocus = false, onPick }: Props) {
  const { w } = useWords();
  const [text, setText] = useState("");
  const room = useReview(roomNow);
  const found = useFound(text);
  const own = thingsLike(room, text, only, but);
  const known = (found ?? []).filter(
    (thing) => (only === null || thing.kind === only) && !but.includes(thing.id) && !own.some(({ id }) => id === thing.id),
  );
  const hits = [
    ...own.map((thing) => ({ ...thing, note: w.reviewForms.inArticle })),
    ...known.map((thing) => ({ ...thing, note: w.reviewForms.inGraph })),
  ];
  return (
    <FindField
      label={label}
      placeholder={w.reviewForms.find}
      none={w.reviewForms.foundNone}
      text={text}
      onText={setText}
      hits={found === null && hits.length === 0 ? null : hits}
      onPick={onPick}
      autoFocus={autoFocus}
    />
  );
}
