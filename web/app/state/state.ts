// The page's state: one plain object. What the address holds is `view`; the rest is what was read or is going on.
import type { About, Article, Brief, Card, Found, Link, Spans } from "../../contract.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import type { Evidence } from "../../../data/model/locator.ts";

export type Lang = "zh" | "en";
export type Theme = "light" | "dark";
export type Screen = "explore" | "compare" | "settings" | "lost";
/** Middle of the camera in the picture's own units, and how many units a pixel covers. */
export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };
export type Place = { readonly x: number; readonly y: number };

/** How things are arranged. */
export const LAYOUTS = ["force", "layers", "radial", "circle", "grid", "map"] as const;
export type Layout = (typeof LAYOUTS)[number];
/** What the size of a thing may follow; `facts` are those of the whole graph, `links` those drawn. */
export const MEASURES = ["facts", "links", "betweenness", "pagerank", "mentions", "value"] as const;
export type Measure = (typeof MEASURES)[number];
/** What the colour of a thing may follow. */
export const TINTS = ["kind", "community", "article", ...MEASURES] as const;
export type Tint = (typeof TINTS)[number];
/** A path asked for between two things; `needs`: dependencies only, along their sense; `pick`: the one that is lit. */
export type PathAsked = {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly avoid: readonly RelationName[];
  readonly needs: boolean;
  readonly directed: boolean;
  readonly longest: number;
  readonly pick: number;
};
/** Several things drawn as one. */
export type Group = { readonly name: string; readonly ids: readonly string[] };
export type Range = { readonly measure: Measure; readonly from: number; readonly to: number };

/** What the address says. `shown` null is the first picture; `all` is everything there is. */
export type View = {
  readonly screen: Screen;
  readonly shown: readonly string[] | null;
  readonly all: boolean;
  readonly selected: readonly string[];
  readonly pinned: Readonly<Record<string, Place>>;
  readonly hiddenKinds: readonly Kind[];
  readonly hiddenFamilies: readonly RelationFamily[];
  /** An article's id, `both` (said by more than one), or null for any. */
  readonly article: string | null;
  /** Relation types left out, beside whole families. */
  readonly hiddenTypes: readonly RelationName[];
  readonly basis: "stated" | "implied" | null;
  /** Leaves out what is marked uncertain. */
  readonly certain: boolean;
  /** Leaves out what has no source. */
  readonly sourced: boolean;
  /** First and last year that dated things may fall in; what has no date stays. */
  readonly years: readonly [from: number, to: number] | null;
  readonly range: Range | null;
  readonly layout: Layout;
  /** The middle of a radial layout. */
  readonly around: string | null;
  readonly size: Measure;
  readonly tint: Tint;
  /** Closed groups by their id (`g1`, `g2` …). */
  readonly groups: Readonly<Record<string, Group>>;
  /** Colours that the reader gave to things: 1 to 6. */
  readonly marks: Readonly<Record<string, number>>;
  readonly path: PathAsked | null;
  /** Two articles side by side, the earlier first. */
  readonly compare: readonly [a: string, b: string] | null;
  readonly table: boolean;
  readonly source: Evidence | null;
  readonly camera: Camera | null;
  readonly lang: Lang;
  readonly theme: Theme | null;
};

type StepVerb =
  | "find"
  | "only"
  | "expand"
  | "more"
  | "all"
  | "hide"
  | "show"
  | "remove"
  | "keep"
  | "pin"
  | "unpin"
  | "filter"
  | "start"
  | "select"
  | "close"
  | "source"
  | "table"
  | "open"
  | "reveal"
  | "isolate"
  | "collapse"
  | "path"
  | "group"
  | "ungroup"
  | "mark"
  | "layout"
  | "size"
  | "tint"
  | "basis"
  | "certain"
  | "years"
  | "range"
  | "rule"
  | "compare"
  | "saved";
/** One thing that was done, without words: they follow the reader's language. */
export type Step = {
  readonly verb: StepVerb;
  readonly id?: string;
  readonly kind?: Kind;
  readonly family?: RelationFamily;
  readonly count?: number;
};

/** A failure as the page knows it: the server's code, or `offline` where nobody answered. */
export type Trouble = { readonly code: string; readonly detail: string };
export type Loaded<T> =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly value: T }
  | { readonly is: "failed"; readonly why: Trouble };

/** Text of an article as this browser has it; `checked` says who compared its sha256. */
type ArticleText = { readonly text: string; readonly checked: "browser" | "server" };
export type Notice = { readonly kind: "good" | "bad" | "plain"; readonly word: NoticeWord; readonly args: readonly string[] };
export type NoticeWord =
  | "copied"
  | "copyFailed"
  | "articleKnown"
  | "articleUnknown"
  | "articleForgotten"
  | "notText"
  | "nothingMore"
  | "expanded"
  | "missing"
  | "leftOut"
  | "allDrawn";

export type State = {
  readonly view: View;
  readonly steps: readonly Step[];
  /** Whether the browser's Forward leads to a later step. */
  readonly ahead: boolean;
  readonly about: Loaded<About>;
  readonly articles: Readonly<Record<string, Article>>;
  readonly things: Readonly<Record<string, Brief>>;
  readonly links: Readonly<Record<string, Link>>;
  /** What is drawn, once it is known: ids of the first picture, of everything, or of `view.shown` that exist. */
  readonly drawn: Loaded<readonly string[]>;
  readonly missing: readonly string[];
  /** Ids of the address that are not shown because private persons are left out. */
  readonly leftOut: readonly string[];
  /** Private persons are not wanted in this browser; the server may leave them out by itself. */
  readonly withoutPrivate: boolean;
  /** Ids of all there is, once all of it was read. */
  readonly everything: readonly string[] | null;
  readonly cards: Readonly<Record<string, Loaded<Card>>>;
  readonly spans: Readonly<Record<string, Loaded<Spans>>>;
  readonly texts: Readonly<Record<string, Loaded<ArticleText>>>;
  /** Articles whose text this browser keeps. */
  readonly kept: readonly string[];
  readonly hovered: string | null;
  readonly offline: { readonly since: number; readonly retryAt: number; readonly why: Trouble } | null;
  readonly notice: Notice | null;
  readonly busy: string | null;
  readonly panels: { readonly side: boolean; readonly inspector: boolean; readonly keys: boolean; readonly sheet: "low" | "half" | "full" };
  readonly found: { readonly q: string; readonly answer: Loaded<Found> } | null;
};

/** The state a page begins with; where there is no room the side begins folded. */
export function startState(view: View, roomy: boolean): State {
  return {
    view,
    steps: [],
    ahead: false,
    about: { is: "loading" },
    articles: {},
    things: {},
    links: {},
    drawn: { is: "loading" },
    missing: [],
    leftOut: [],
    withoutPrivate: false,
    everything: null,
    cards: {},
    spans: {},
    texts: {},
    kept: [],
    hovered: null,
    offline: null,
    notice: null,
    busy: null,
    panels: { side: roomy, inspector: true, keys: false, sheet: "half" },
    found: null,
  };
}

/** One name for a relation: there is one edge for a start, type and end. */
export function linkKey(link: Link): string {
  return `${link.from} ${link.relation} ${link.to}`;
}
