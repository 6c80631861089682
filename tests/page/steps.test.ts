// The page's own steps in any order, with every option, on the real answers of the server: undoing all leads to the start,
// redoing all to the end, and the address opened anew shows the same – the whole view and all that is drawn of it.
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { loadFacts } from "../../loader/load/load.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { linkKey, type Place } from "../../web/app/state/state.ts";
import { zhFrame } from "../../web/app/words/zh-frame.ts";
import { USUAL_LIMITS } from "../../web/server/answer.ts";
import { createApp } from "../../web/server/app.ts";
import { positionsIn } from "../../web/server/positions.ts";
import { diceOf } from "../dice.ts";
import { partsOn } from "../server/over-http.ts";
import { PLAN_ACTS } from "./acts-plan.ts";
import { ACTS, freshPage, type Page, type World } from "./acts.ts";
import { madeUpBrowser, type Browser } from "./made-up-browser.ts";

const FACTS = fileURLToPath(new URL("../articles/facts/", import.meta.url));
const START = "/explore?show=songxi,dongtan-park,hefeng,xinghe&lang=zh";
const STEPS = 400;

let port: GraphPort;
let world: Omit<World, "quiet">;
let app: ReturnType<typeof createApp>;
/** The same graph where it is too much to be drawn at once. */
let crowded: ReturnType<typeof createApp>;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await port.ensureSchema();
  await loadFacts(port, readFacts([FACTS], process.cwd()));
  const parts = () => ({ ...partsOn(port), positions: positionsIn([FACTS]) });
  app = createApp(parts());
  crowded = createApp({ ...parts(), limits: { ...USUAL_LIMITS, drawnAtOnce: 20 } });
  const { rows } = await port.read({ text: "MATCH (t:Thing) WHERE t.kind IS NOT NULL RETURN t.id AS id, t.kind AS kind ORDER BY id" });
  const ids = (kind?: string) => rows.flatMap((row) => (typeof row.id === "string" && (kind ?? row.kind) === row.kind ? [row.id] : []));
  const { rows: links } = await port.read({ text: "MATCH (:Thing)-[r]->(:Thing) WHERE r.evidence IS NOT NULL RETURN r.evidence AS at" });
  world = {
    ids: [...ids(), "gone-since"],
    targets: ids("Target"),
    indicators: ids("Indicator"),
    articles: ["songxi-2031", "songxi-2032"],
    evidence: links.flatMap(({ at }) => (Array.isArray(at) ? at.filter((one) => typeof one === "string") : [])),
  };
});
afterAll(() => port.close());
afterEach(() => vi.unstubAllGlobals());

type Visit = { readonly page: Page; readonly leave: () => void };

/** Opens the page at the address where the browser stands. */
async function visit(browser: Browser): Promise<Visit> {
  vi.resetModules();
  const { loadAllWords } = await import("../../web/app/words/words.ts");
  await Promise.all([loadAllWords("zh"), loadAllWords("en")]);
  const page = await freshPage();
  const [untie, stop] = [page.store.followHistory(), page.read.keepReading()];
  await rest(page, browser);
  return { page, leave: () => (untie(), stop()) };
}

/** What the planner's screen in view asks, with what was answered: the language sorts names only. */
function answered({ store, plan }: Page) {
  const state = store.getState();
  const { dependWants, boardWants, betweenWants, calendarWants } = { ...plan.depend, ...plan.board, ...plan.between, ...plan.calendar };
  const wants = [dependWants, boardWants, betweenWants, calendarWants].flatMap((wanted) => wanted(state));
  return wants.map(({ key }) => ({ asked: key, answer: state.answers[key] }));
}

/** Waits until all is read, and computes what the view follows, as the page's thread would. */
async function rest(page: Page, browser: Browser): Promise<void> {
  const { store, measured, measure } = page;
  do await browser.quiet();
  while (!store.getState().offline && answered(page).some(({ answer }) => answer === undefined));
  const state = store.getState();
  if (state.offline) throw new Error(`the page is offline: ${JSON.stringify(state.offline)}`);
  const failed = Object.entries({ ...state.answers, ...state.compared }).filter(([, answer]) => answer.is === "failed");
  expect(failed, `at ${browser.address()}`).toEqual([]);
  const { on, ids, pairs } = measured.picture(state);
  for (const what of measured.wantedReckonings(state))
    if (state.reckoned[what]?.on !== on)
      store.update((now) => ({ reckoned: { ...now.reckoned, [what]: { on, values: measure.measure({ what, ids, pairs }) } } }));
}

/** What a reader sees: the view but for the camera, language and theme, and all that is drawn of it. */
function seen(page: Page) {
  const { store, derive, scene, gathered } = page;
  const state = store.getState();
  const { camera: _camera, lang: _lang, theme: _theme, ...view } = state.view;
  const { nodes, edges } = gathered.withGathered(scene.sceneOf(state), state);
  return {
    // Families are a set, and pins lie on whole units.
    view: { ...view, hiddenFamilies: view.hiddenFamilies.toSorted(), pinned: mapped(view.pinned, whole) },
    drawn: derive.drawnIds(state),
    missing: state.missing,
    answered: answered(page).map(inAnyLanguage),
    nodes: nodes.map(({ name: _name, nameEn: _nameEn, noted: _noted, pinned, ...node }) => ({
      ...node,
      pinned: pinned && whole(pinned),
    })),
    edges: edges.map(({ links, ...edge }) => ({ ...edge, links: links.map(linkKey).toSorted() })).toSorted(byKey),
  };
}
/** An answer without the order of names, which is the language's. */
const inAnyLanguage = ({ asked, answer }: ReturnType<typeof answered>[number]) =>
  asked.startsWith("board ")
    ? { asked: asked.replace(/^board \w+/u, "board"), answer: JSON.stringify(answer).split(/\b/u).toSorted() }
    : { asked, answer };
const whole = ({ x, y }: Place): Place => ({ x: Number(x.toFixed(0)), y: Number(y.toFixed(0)) });
const mapped = <T>(record: Readonly<Record<string, T>>, change: (value: T) => T) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);

type Trail = { readonly seen: ReturnType<typeof seen>; readonly steps: readonly string[] }[];
const verbs = new Set<string>();
const acted = new Set<string>();

/** What is done to gathered groups, and what brings them back. */
const OF_GROUPS = ["gather", "unfold", "fold", "regather", "largest", "listGroup", "pinGroup", "all"];

/** Acts by chance; what was seen at each entry of the history. Going back and forth on the way shows what was there. */
async function walk(page: Page, browser: Browser, seed: number, how: "drawn" | "gathered" | "planned"): Promise<Trail> {
  const dice = diceOf(seed);
  const trail: Trail = [];
  const note = () => {
    const { steps } = page.store.getState();
    const words = steps.map((step) => page.words.stepWords(step, page.store.getState()));
    expect(words.filter((one) => one === "" || /undefined|null|NaN/u.test(one))).toEqual([]);
    const last = steps.at(-1);
    if (last) verbs.add(last.verb);
    return { seen: seen(page), steps: steps.map(({ verb }) => verb) };
  };
  trail[0] = note();
  for (let step = 0; step < STEPS; step++) {
    const { before, behind } = browser.room();
    if (dice.number(0, 9) === 0 && before + behind > 0) {
      const back = behind === 0 || (before > 0 && dice.yes());
      if (back) browser.back();
      else browser.forward();
      await rest(page, browser);
      expect(note(), `${seed}: ${back ? "back to" : "on to"} ${before + (back ? -1 : 1)}`).toEqual(trail[before + (back ? -1 : 1)]);
      continue;
    }
    const often = { drawn: null, gathered: OF_GROUPS, planned: Object.keys(PLAN_ACTS) }[how];
    const name = dice.one(often && dice.number(0, 3) === 0 ? often : Object.keys(ACTS));
    const act = ACTS[name] ?? (() => {});
    const address = browser.address();
    await act(page, dice, { ...world, quiet: browser.quiet });
    await rest(page, browser);
    const { before: at, behind: later } = browser.room();
    if (browser.address() !== address) acted.add(name);
    if (later === 0) trail.length = at;
    trail[at] = note();
  }
  return trail;
}

const SEEDS = [1, 2026, 77, 4242, 987_654, 31, 500].map((seed) => [seed, "drawn", START] as const);
const GATHERED = [8, 360, 99_001].map((seed) => [seed, "gathered", "/explore?all=1&lang=zh"] as const);
const PLANNED = [5, 2031, 60_606].map((seed) => [seed, "planned", "/depend?of=hefeng,xinghe&lang=zh"] as const);

describe.each([...SEEDS, ...GATHERED, ...PLANNED])("seed %i, everything %s", (seed, how, start) => {
  test("there and back again, and anew", { timeout: 60_000 }, async () => {
    const browser = madeUpBrowser(start, (request) => (how === "gathered" ? crowded : app).fetch(request));
    const { page, leave } = await visit(browser);
    const trail = await walk(page, browser, seed, how);
    const shown = async (on: Page, at: number, way: string) => {
      await rest(on, browser);
      const steps = on.store.getState().steps.map(({ verb }) => verb);
      expect({ seen: seen(on), steps }, `${seed}: ${way} ${at}`).toEqual(trail[at]);
    };
    while (browser.room().behind > 0) browser.forward();
    for (let at = trail.length - 1; at >= 0; at--, browser.back()) await shown(page, at, "undone to");
    for (let at = 0; at < trail.length; at++, browser.forward()) await shown(page, at, "redone to");
    expect(trail.length).toBeGreaterThan(STEPS / 3);
    leave();
    for (const at of [trail.length - 1, Math.floor(trail.length / 2), 0]) {
      while (browser.room().before > at) browser.back();
      const again = await visit(browser);
      await shown(again.page, at, "read anew at");
      again.leave();
    }
  });
});

test("every sort of step was taken, and every act did something", () => {
  const { label: _label, earlier: _earlier, ...words } = zhFrame.steps;
  expect(Object.keys(words).filter((verb) => !verbs.has(verb))).toEqual([]);
  const silent = new Set(["note", "names", "keepView", "probe", "withoutPrivate", "judge", "unjudge", "noteMissing", "brief"]);
  expect(Object.keys(ACTS).filter((name) => !acted.has(name) && !silent.has(name))).toEqual([]);
});
