// Keeps what the view needs at hand: after every change it asks the server for what is missing, once.
import { askAbout, askAboutPersons, askAll, askCard, askFigures, askGraph, askPicture, askSpans, askText, AskFailed } from "../api.ts";
import type { Picture } from "../../contract.ts";
import type { Gathered } from "../../contract/gather.ts";
import { getState, subscribe, update } from "../state/store.ts";
import { drawnByPath } from "../state/paths.ts";
import type { Notice } from "../state/notice.ts";
import { linkKey, type Loaded, type State, type Trouble } from "../state/state.ts";
import { keptText } from "./kept-texts.ts";
import { isGathered, isTooLarge } from "../state/gathered.ts";
import { lookAtAnswers } from "./read-answers.ts";
import { lookAtCompared } from "./read-compare.ts";
import { lookAtPaths } from "./read-paths.ts";
import { lookAtPositions } from "./read-positions.ts";
import { forgetGatherings, gatherAsked, keepGathering, keptGathering } from "./read-gathered.ts";
import { askGather } from "../api-gather.ts";
import { LIMITS } from "./limits.ts";

/** Troubles that pass by themselves: the page tries again. */
const PASSING = new Set(["offline", "not-ready", "engine-away", "engine-auth", "too-slow"]);
const LONGEST_WAIT = 15_000;

const asked = new Set<string>();
const complete: ReadonlySet<string>[] = [];
let first: readonly string[] | null = null;
let drawnFor: string | null = null;
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Starts keeping the state complete; returns what stops it. */
export function keepReading(): () => void {
  look();
  return subscribe(look);
}

/** Reads all there is, once; `then` hears the ids. */
export function readEverything(then: (ids: readonly string[]) => void = () => {}, failed: (why: Trouble) => void = () => {}): void {
  const { everything } = getState();
  if (everything) return then(everything);
  if (isTooLarge(getState())) return failed({ code: "too-many", detail: "" });
  once(
    "all",
    askAll,
    (picture) => {
      const ids = idsOf(picture);
      learn(picture, ids);
      update(() => ({ everything: ids }));
      if (getState().view.all) drawnFor = null;
      then(ids);
      look();
    },
    failed,
  );
}

/** Reads every target and observation, once. */
export function readFigures(): void {
  if (getState().figures?.is === "here") return;
  update((state) => ({ figures: state.figures ?? { is: "loading" } }));
  once(
    "figures",
    askFigures,
    (value) => update(() => ({ figures: { is: "here", value } })),
    (why) => update(() => ({ figures: { is: "failed", why } })),
  );
}

/** Counts what goes with private persons, where that was left open because it takes long. */
export function countPersons(): void {
  once(
    "about persons",
    askAboutPersons,
    (value) => update(() => ({ about: { is: "here", value } })),
    () => {},
  );
}

/** What went wrong, as the page says it. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof AskFailed ? error.trouble : { code: "strange", detail: String(error) };
}

/** Asks again for what failed, at once. */
export function retryNow(): void {
  clearTimeout(timer);
  asked.clear();
  drawnFor = null;
  update((state) => ({
    offline: state.offline && { ...state.offline, retryAt: Date.now() },
    about: state.about.is === "failed" ? { is: "loading" } : state.about,
  }));
}

/** Forgets all that was read of the graph and reads it anew, as the changed state wants it. */
export function readAnew(change: Partial<Omit<State, "view">>): void {
  asked.clear();
  complete.length = 0;
  first = null;
  drawnFor = null;
  forgetGatherings();
  const nothing = {
    things: {},
    links: {},
    cards: {},
    spans: {},
    figures: null,
    answers: {},
    compared: {},
    paths: {},
    positions: null,
    everything: null,
    found: null,
    missing: [],
    leftOut: [],
    gathered: null,
    listed: null,
  };
  update(() => ({ ...nothing, drawn: { is: "loading" }, ...change }));
}

/** Adds an answer's things and relations to what is known; `among` are the ids between which no relation is missing. */
export function learn(picture: Pick<Picture, "things" | "links">, among: readonly string[]): void {
  complete.push(new Set(among));
  if (complete.length > 30) complete.shift();
  update((state) => ({
    things: { ...state.things, ...Object.fromEntries(picture.things.map((thing) => [thing.id, thing])) },
    links: { ...state.links, ...Object.fromEntries(picture.links.map((link) => [linkKey(link), link])) },
  }));
}

function look(): void {
  const state = getState();
  once(
    "about",
    askAbout,
    (about) => {
      update(() => ({
        about: { is: "here", value: about },
        articles: Object.fromEntries(about.articles.map((article) => [article.id, article])),
      }));
    },
    (why) => update(() => ({ about: { is: "failed", why } })),
  );
  lookAtDrawn(state);
  const [only] = state.view.selected;
  if (only !== undefined && state.view.selected.length === 1) lookUp("cards", only, () => askCard(only));
  lookAtAnswers(state, once, (key) => asked.delete(key));
  lookAtCompared(state, once);
  lookAtPaths(state, once);
  lookAtPositions(state, once);
  if (state.desk === "two") for (const id of state.view.selected.slice(0, 2)) lookUp("cards", id, () => askCard(id));
  if (state.view.source) {
    const { article } = state.view.source;
    lookUp("spans", article, () => askSpans(article));
    if (state.articles[article]) lookUp("texts", article, () => textOf(article, state.articles[article]?.text === true));
  }
}

async function textOf(article: string, onServer: boolean): Promise<{ text: string; checked: "browser" | "server" }> {
  const kept = await keptText(article);
  if (kept !== null) return { text: kept, checked: "browser" };
  if (!onServer) throw new AskFailed({ code: "no-text", detail: article });
  return { text: (await askText(article)).text, checked: "server" };
}

type Shelf = "cards" | "spans" | "texts";

function lookUp<S extends Shelf>(shelf: S, id: string, ask: () => Promise<Extract<State[S][string], { is: "here" }>["value"]>): void {
  if (getState()[shelf][id]?.is === "here") return;
  const put = (value: Loaded<unknown>) => update((state) => ({ [shelf]: { ...state[shelf], [id]: value } }));
  once(
    `${shelf} ${id}`,
    ask,
    (value) => put({ is: "here", value }),
    (why) => put({ is: "failed", why }),
  );
}

function lookAtDrawn(state: State): void {
  const { all, shown } = state.view;
  const needed = [...state.view.selected, ...drawnByPath(state)];
  // Whether everything can be drawn is known when it is known how much there is.
  if (all && state.about.is === "loading") return;
  const gathering = isGathered(state) ? gatherAsked(state, needed) : null;
  const wanted = gathering
    ? `gather ${JSON.stringify(gathering)}`
    : all
      ? "all"
      : shown === null && (first === null || needed.every((id) => first?.includes(id)))
        ? "first"
        : [...new Set([...(shown ?? first ?? []), ...needed])].join(",");
  if (wanted === drawnFor) return;
  drawnFor = wanted;
  // What stands for itself in a gathered picture is no picture without the groups.
  if (!gathering && state.gathered) update(() => ({ gathered: null, drawn: { is: "loading" } }));
  const still = () => drawnFor === wanted;
  const show = (ids: readonly string[], missing: readonly string[] = [], leftOut: readonly string[] = []) => {
    tries = 0;
    if (!still()) return;
    const notice = noticeOf(missing, leftOut);
    update(() => ({ drawn: { is: "here", value: ids }, missing, leftOut, ...(notice && { notice }) }));
  };
  const failed = (why: Trouble) => {
    if (still()) update((now) => ({ drawn: now.drawn.is === "here" ? now.drawn : { is: "failed", why } }));
  };
  if (gathering) {
    const put = (answer: Gathered) => {
      if (!still()) return;
      update(() => ({ gathered: answer }));
      show(idsOf(answer), answer.missing, answer.leftOut);
    };
    const known = keptGathering(wanted);
    if (known) return put(known);
    const here = (answer: Gathered) => {
      asked.delete(wanted);
      keepGathering(wanted, answer);
      learn(answer, idsOf(answer));
      put(answer);
    };
    return once(wanted, () => askGather(gathering), here, failed);
  }
  if (wanted === "all") {
    if (state.everything) return show(state.everything);
    return readEverything(show, failed);
  }
  if (wanted === "first") {
    if (first) return show(first);
    return once(
      "first",
      () => askGraph(LIMITS.firstPicture),
      (picture) => {
        first = idsOf(picture);
        learn(picture, first);
        show(first);
      },
      failed,
    );
  }
  const ids = wanted.split(",").filter((id) => id !== "");
  const here = ids.filter((id) => state.things[id]);
  if (here.length === ids.length && complete.some((set) => ids.every((id) => set.has(id)))) return show(ids);
  once(
    `picture ${wanted}`,
    () => askPicture(ids),
    (picture) => {
      const there = new Set(picture.things.map((thing) => thing.id));
      learn(picture, [...there]);
      asked.delete(`picture ${wanted}`);
      show(
        ids.filter((id) => there.has(id)),
        picture.missing,
        picture.leftOut,
      );
    },
    failed,
  );
}

const idsOf = ({ things }: Pick<Picture, "things">) => things.map((thing) => thing.id);

/** What to say of ids that are not drawn. */
function noticeOf(missing: readonly string[], leftOut: readonly string[]): Notice | null {
  if (leftOut.length > 0) return { kind: "bad", word: "leftOut", args: [leftOut.join(", "), missing.join(", ")] };
  return missing.length > 0 ? { kind: "bad", word: "missing", args: [missing.join(", ")] } : null;
}

/** Asks once for a thing with a name; a failure that passes by itself is tried again with growing pauses. */
function once<T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void): void {
  if (asked.has(name)) return;
  asked.add(name);
  ask().then(
    (value) => {
      if (getState().offline) update(() => ({ offline: null }));
      tries = 0;
      here(value);
    },
    (error: unknown) => {
      const why = troubleOf(error);
      if (PASSING.has(why.code)) return later(name, why);
      failed(why);
    },
  );
}

function later(name: string, why: Trouble): void {
  const wait = Math.min(LONGEST_WAIT, 500 * 2 ** Math.min(tries, 6));
  tries += 1;
  update((state) => ({ offline: { since: state.offline?.since ?? Date.now(), retryAt: Date.now() + wait, why } }));
  clearTimeout(timer);
  waiting.add(name);
  timer = setTimeout(() => {
    for (const again of waiting) asked.delete(again);
    waiting.clear();
    drawnFor = null;
    look();
  }, wait);
}

const waiting = new Set<string>();
