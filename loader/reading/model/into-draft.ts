// Adds what a model proposed to a draft, so that it is written, joined and gated like what the rules found.
import type { Reading, Span } from "../candidates.ts";
import { nestIn } from "../places/nest.ts";
import { STAGES, type Draft, type Sources } from "../read.ts";

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The draft with these candidates; places inside new names are nested there, and figures are made again. */
export function withProposals(draft: Draft, { mentions, quantities, links }: Reading, sources: Sources): Draft {
  if (mentions.length + quantities.length + links.length === 0) return draft;
  const more: Draft = {
    ...draft,
    names: [...draft.names, ...mentions].toSorted(inOrder),
    places: nestIn(draft.places, mentions),
    quantities: [...draft.quantities, ...quantities].toSorted(inOrder),
    links: [...draft.links, ...links],
  };
  const figures = STAGES.find(({ name }) => name === "figures");
  return figures === undefined ? more : { ...more, ...figures.read(more, sources) };
}
