// What follows from a path that is asked for: its name among the answers, which things and relations are lit, what has to be drawn.
import type { Paths, PathsAsked } from "../../contract/paths.ts";
import { linkKey, type Loaded, type PathAsked, type State } from "./state.ts";
import { printPath } from "./url-parts.ts";

/** Things of the lit path from end to end, and the names of the relations that it takes. */
export type Lit = { readonly things: readonly string[]; readonly links: ReadonlySet<string> };

/** Both ends are chosen. */
export const isWhole = ({ from, to }: PathAsked): boolean => from !== "" && to !== "";

/** The name of a question among the answers: which path is lit does not matter. */
export const pathKey = (path: PathAsked): string => printPath({ ...path, pick: 0 });

/** The question as the server takes it. */
export function askedOf({ hubs, places, pick: _pick, ...path }: PathAsked): PathsAsked {
  return { ...path, via: [...path.via], avoid: [...path.avoid], throughHubs: hubs, throughPlaces: places };
}

const LOADING = { is: "loading" } as const;

/** The answer to what is asked now; null where nothing is asked. */
export function pathAnswer({ view: { path }, paths }: State): Loaded<Paths> | null {
  return path && isWhole(path) ? (paths[pathKey(path)] ?? LOADING) : null;
}

/** Which of the paths is lit: the chosen one, or the last where there are fewer. */
export function pickOf({ view: { path } }: State, { paths }: Paths): number {
  return Math.min(path?.pick ?? 0, paths.length - 1);
}

let last: { readonly answer: Paths; readonly pick: number; readonly lit: Lit | null } | null = null;

/** What the chosen path lights; null where there is none. */
export function litByPath(state: State): Lit | null {
  const answer = pathAnswer(state);
  if (answer?.is !== "here") return null;
  const pick = pickOf(state, answer.value);
  if (last?.answer !== answer.value || last.pick !== pick) last = { answer: answer.value, pick, lit: litOf(answer.value, pick) };
  return last.lit;
}

function litOf({ paths, links }: Paths, pick: number): Lit | null {
  const path = paths[pick];
  if (!path) return null;
  return {
    things: path.things,
    links: new Set(
      path.hops
        .flat()
        .flatMap((at) => links[at] ?? [])
        .map(linkKey),
    ),
  };
}

/** Things that are drawn because of the path: its ends, what it was asked to pass, and what it passes. */
export function drawnByPath(state: State): readonly string[] {
  const { path } = state.view;
  if (!path) return [];
  return [path.from, path.to, ...path.via, ...(litByPath(state)?.things ?? [])].filter((id) => id !== "");
}
