// The page's state: one plain object. What the address holds is `view`; the rest is what was read or is going on.
import type { About, Article, Brief, Card, Comparison, Figures, Link, Spans } from "../../contract.ts";
import type { Found } from "../../contract/find.ts";
import type { Paths } from "../../contract/paths.ts";
import type { Gathered, Gathering, Within } from "../../contract/gather.ts";
import type { Positions } from "../../contract/positions.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { RelationFamily } from "../../../data/model/relation-type.ts";
import type { Evidence } from "../../../data/model/locator.ts";
import type { DoorView } from "./door-view.ts";
import type { Notice } from "./notice.ts";
import type { PlanView } from "./plan-view.ts";
import type { ReviewView } from "./review-view.ts";
import type { Judgement } from "./judged.ts";
import type { Layout } from "./layouts.ts";
import type { Step } from "./step.ts";

export type Lang = "zh" | "en";
export type Theme = "light" | "dark";
export type Screen = "explore" | "depend" | "targets" | "compare" | "time" | "cypher" | "review" | "settings" | "lost";
/** Middle of the camera in the picture's own units, and how many units a pixel covers. */
export type Camera = { readonly x: number; readonly y: number; readonly ratio: number };
export type Place = { readonly x: number; readonly y: number };

/** What a reader may have otherwise; kept by the browser, not in the address. */
export type Prefs = {
  /** Names in the language of the page, or always in one. */
  readonly names: Lang | "page";
  /** How many names stand on the canvas. */
  readonly density: "few" | "usual" | "many";
  /** Whether anything moves: as the system says, or never. */
  readonly motion: "system" | "none";
  /** Keys of a single letter act. */
  readonly letters: boolean;
};
export const USUAL_PREFS: Prefs = { names: "page", density: "usual", motion: "system", letters: true };

/** What the size of a thing may follow; `facts` are those of the whole graph, `links` those drawn. */
export const MEASURES = ["facts", "links", "betweenness", "pagerank", "mentions", "value"] as const;
export type Measure = (typeof MEASURES)[number];
/** What the colour of a thing may follow. */
export const TINTS = ["kind", "community", "article", ...MEASURES] as const;
export type Tint = (typeof TINTS)[number];
/**
 * A path asked for between two things; an end that is not yet chosen is "". `needs`: dependencies only, along their sense.
 * `hubs`, `places`: they may be passed. `pick`: the one that is lit.
 */
export type PathAsked = {
  readonly from: string;
  readonly to: string;
  readonly via: readonly string[];
  readonly avoid: readonly RelationName[];
  readonly needs: boolean;
  readonly directed: boolean;
  readonly hubs: boolean;
  readonly places: boolean;
  readonly longest: number;
  readonly pick: number;
};
/** Measures that are computed in a thread of their own, over what is drawn. */
export const RECKONINGS = ["betweenness", "pagerank", "community"] as const;
export type Reckoning = (typeof RECKONINGS)[number];
/** Numbers by thing, and a text that says of which picture they are. */
type Reckoned = { readonly on: string; readonly values: Readonly<Record<string, number>> };
/** Several things drawn as one. */
export type Group = { readonly name: string; readonly ids: readonly string[] };
export type Range = { readonly measure: Measure; readonly from: number; readonly to: number };

type RoomViews = PlanView & DoorView & ReviewView;

/** What the address says. `shown` null is the first picture; `all` is everything there is. */
export type View = RoomViews & {
  readonly screen: Screen;
  readonly shown: readonly string[] | null;
  readonly all: boolean;
  /** What everything is gathered by where it is too much, which groups of it are open, and which one is looked at. `shown` are then the things that stand for themselves. */
  readonly by: Gathering;
  readonly open: readonly string[];
  readonly on: string | null;
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

/** A failure as the page knows it: the server's code, or `offline` where nobody answered. */
export type Trouble = { readonly code: string; readonly detail: string };
export type Loaded<T> =
  | { readonly is: "loading" }
  | { readonly is: "here"; readonly value: T }
  | { readonly is: "failed"; readonly why: Trouble };

/** Text of an article as this browser has it; `checked` says who compared its sha256. */
type ArticleText = { readonly text: string; readonly checked: "browser" | "server" };
/** `at`: when it was kept, as an ISO time. */
export type SavedView = { readonly name: string; readonly address: string; readonly note: string; readonly at: string };
type Desk = "lasso" | "rule" | "saved" | "two";

export type State = {
  readonly view: View;
  readonly steps: readonly Step[];
  /** Whether the browser's Forward leads to a later step. */
  readonly ahead: boolean;
  /** Steps that Forward leads to, the next first, as far as this visit knows them. */
  readonly later: readonly Step[];
  readonly about: Loaded<About>;
  readonly articles: Readonly<Record<string, Article>>;
  readonly things: Readonly<Record<string, Brief>>;
  readonly links: Readonly<Record<string, Link>>;
  /** What is drawn, once it is known: ids of the first picture, of everything, or of `view.shown` that exist. */
  readonly drawn: Loaded<readonly string[]>;
  readonly missing: readonly string[];
  /** Everything, gathered, where it was too much to be drawn at once. */
  readonly gathered: Gathered | null;
  /** The first things of a group that the table lists. */
  readonly listed: ({ readonly key: string } & Within) | null;
  /** Ids of the address that are not shown because private persons are left out. */
  readonly leftOut: readonly string[];
  /** Private persons are not wanted in this browser; the server may leave them out by itself. */
  readonly withoutPrivate: boolean;
  /** Ids of all there is, once all of it was read. */
  readonly everything: readonly string[] | null;
  readonly cards: Readonly<Record<string, Loaded<Card>>>;
  readonly spans: Readonly<Record<string, Loaded<Spans>>>;
  readonly texts: Readonly<Record<string, Loaded<ArticleText>>>;
  /** Every target and observation, once a table or a chart asked for them. */
  readonly figures: Loaded<Figures> | null;
  /** Answers to what the planner's screens ask, by what was asked. */
  readonly answers: Readonly<Record<string, Loaded<unknown>>>;
  /** Comparisons by their two articles, `a b`. */
  readonly compared: Readonly<Record<string, Loaded<Comparison>>>;
  /** Paths by what was asked, as `pathKey` writes it. */
  readonly paths: Readonly<Record<string, Loaded<Paths>>>;
  /** Where places lie, once a map was asked for. */
  readonly positions: Loaded<Positions> | null;
  /** So many lines in view that they are drawn plain; 0 where they are not. */
  readonly plainLines: number;
  /** What this browser was told to do otherwise than usual. */
  readonly prefs: Prefs;
  /** Articles whose text this browser keeps. */
  readonly kept: readonly string[];
  readonly hovered: string | null;
  readonly offline: { readonly since: number; readonly retryAt: number; readonly why: Trouble } | null;
  readonly notice: Notice | null;
  readonly busy: string | null;
  /** What the reader wrote about things, by id: kept in this browser. */
  readonly notes: Readonly<Record<string, string>>;
  /** Addresses that the reader keeps under a name, in this browser. */
  readonly saved: readonly SavedView[];
  /** What the reader judged of two statements, in this browser. */
  readonly judgements: readonly Judgement[];
  /** A dialog of the selection's that is open, or the lasso in the hand. */
  readonly desk: Desk | null;
  /** What was computed of the picture, as far as the view asks for it. */
  readonly reckoned: Readonly<Partial<Record<Reckoning, Reckoned>>>;
  /** The measure whose histogram is looked at, before a range of it is chosen. */
  readonly probe: Measure | null;
  readonly panels: {
    readonly side: boolean;
    readonly inspector: boolean;
    readonly keys: boolean;
    readonly palette: boolean;
    readonly timeline: boolean;
    /** The card stands where the paths are listed; they stay lit. */
    readonly card: boolean;
    /** What the table lists: what is in sight, all there is, what is selected, or a gathered group. */
    readonly rows: "seen" | "whole" | "chosen" | "listed";
    readonly sheet: "low" | "half" | "full";
  };
  /** `fresh`: the answer is to `q`, not to what was typed before it. */
  readonly found: { readonly q: string; readonly answer: Loaded<Found>; readonly fresh: boolean } | null;
};

/** The state a page begins with; where there is no room the side begins folded. */
export function startState(view: View, roomy: boolean): State {
  return {
    view,
    steps: [],
    ahead: false,
    later: [],
    about: { is: "loading" },
    articles: {},
    things: {},
    links: {},
    drawn: { is: "loading" },
    missing: [],
    gathered: null,
    listed: null,
    leftOut: [],
    withoutPrivate: false,
    everything: null,
    cards: {},
    spans: {},
    texts: {},
    figures: null,
    answers: {},
    compared: {},
    paths: {},
    positions: null,
    plainLines: 0,
    prefs: USUAL_PREFS,
    kept: [],
    hovered: null,
    offline: null,
    notice: null,
    busy: null,
    notes: {},
    saved: [],
    judgements: [],
    desk: null,
    reckoned: {},
    probe: null,
    panels: { side: roomy, inspector: true, keys: false, palette: false, timeline: false, card: false, rows: "seen", sheet: "half" },
    found: null,
  };
}

/** One name for a relation: there is one edge for a start, type and end. */
export function linkKey(link: Link): string {
  return `${link.from} ${link.relation} ${link.to}`;
}
