// Everything that a reader can do to the view, as the page's own steps do it, with every option by chance.
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../data/model/relation-type.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { GATHERINGS } from "../../web/contract/gather.ts";
import { LONGEST_PATH } from "../../web/contract/paths.ts";
import { NO_RULE } from "../../web/app/graph/rules.ts";
import { MEASURES, TINTS } from "../../web/app/state/state.ts";
import { LAYOUTS } from "../../web/app/state/layouts.ts";
import type { Dice } from "../dice.ts";
import { PLAN_ACTS, planPage } from "./acts-plan.ts";

/** A page opened afresh: its modules know nothing of another. */
export async function freshPage() {
  const page = await loaded({
    store: import("../../web/app/state/store.ts"),
    read: import("../../web/app/steps/read.ts"),
    search: import("../../web/app/steps/search.ts"),
    grow: import("../../web/app/steps/grow-steps.ts"),
    own: import("../../web/app/steps/own-steps.ts"),
    tables: import("../../web/app/steps/table-steps.ts"),
    starts: import("../../web/app/steps/start-steps.ts"),
    picture: import("../../web/app/steps/picture-steps.ts"),
    looking: import("../../web/app/steps/looking-steps.ts"),
    many: import("../../web/app/steps/select-steps.ts"),
    filters: import("../../web/app/steps/filter-steps.ts"),
    layouts: import("../../web/app/steps/layout-steps.ts"),
    paths: import("../../web/app/steps/path-steps.ts"),
    compare: import("../../web/app/steps/compare-steps.ts"),
    prefs: import("../../web/app/steps/prefs-steps.ts"),
    privately: import("../../web/app/steps/private.ts"),
    gather: import("../../web/app/steps/gather-steps.ts"),
    answers: import("../../web/app/steps/door-canvas.ts"),
    ask: import("../../web/app/api-grow.ts"),
    derive: import("../../web/app/state/derive.ts"),
    scene: import("../../web/app/graph/scene.ts"),
    gathered: import("../../web/app/graph/gathered.ts"),
    measured: import("../../web/app/state/measured.ts"),
    measure: import("../../web/app/graph/measure.ts"),
    words: import("../../web/app/words/steps.ts"),
    pathVerbs: import("../../web/app/state/path-verbs.ts"),
  });
  return { ...(await planPage()), ...page };
}

/** Modules by their names, once all of them are here. */
async function loaded<T extends Readonly<Record<string, Promise<unknown>>>>(
  coming: T,
): Promise<{ readonly [K in keyof T]: Awaited<T[K]> }> {
  const here = await Promise.all(Object.entries(coming).map(async ([name, module]) => [name, await module] as const));
  return Object.fromEntries(here) as { readonly [K in keyof T]: Awaited<T[K]> };
}
export type Page = Awaited<ReturnType<typeof freshPage>>;

export type World = {
  readonly ids: readonly string[];
  readonly articles: readonly [string, string];
  readonly evidence: readonly string[];
  readonly targets: readonly string[];
  readonly indicators: readonly string[];
  /** Resolves when no answer is on its way. */
  readonly quiet: () => Promise<void>;
};
export type Act = (page: Page, dice: Dice, world: World) => unknown;

const NAMES = ["园区", "a~b,c", "  ", "50% & more=less#?", "“引号”", "x".repeat(90), "é\u200b🙂", ""];
const place = ({ number }: Dice) => ({ x: number(-9999, 9999) / 7, y: number(-9999, 9999) / 3 });
const drawn = ({ store, derive }: Page) => derive.drawnIds(store.getState());
const view = ({ store }: Page) => store.getState().view;
/** A gathered group by chance, where everything is gathered. */
const toGroup = ({ store }: Page, one: Dice["one"], act: (key: string) => unknown) => {
  const group = one(store.getState().gathered?.groups ?? []);
  return group && act(group.key);
};
const rarely = ({ number }: Dice) => number(0, 7) === 0;

export const ACTS: Readonly<Record<string, Act>> = {
  find: ({ picture }, { one }, { ids }) => picture.find(one(ids)),
  findFact: ({ search, store }, { one }) => {
    const link = one(Object.values(store.getState().links));
    const { things } = store.getState();
    const [from, to] = [things[link?.from ?? ""], things[link?.to ?? ""]];
    if (from && to) search.findFact({ from, to });
  },
  showOnly: ({ picture, answers }, { some }, { ids }) => {
    const chosen = some(ids, 5);
    const answer = { ids: chosen, kinds: KINDS.slice(0, 2), types: RELATION_NAMES.slice(0, chosen.length) };
    if (chosen.length === 2) answers.putBeside(answer);
    else if (chosen.length === 3) answers.putAlone(answer);
    else picture.showOnly(chosen);
  },
  takeOff: ({ picture }, { some }, { ids }) => picture.takeOff(some(ids, 4)),
  expand: (page, { one }) => page.picture.expand(one(drawn(page)) ?? "songxi"),
  expandBySort: async (page, { one, some, number, yes }) => {
    const id = one(drawn(page)) ?? "songxi";
    const { rows } = await page.ask.askAround(id, drawn(page));
    const chosen = some(rows, 3).map(({ relation, out, kind }) => ({ relation, out, kind }));
    const order = one(["facts", "newest", "name", "nameEn"] as const);
    const wanted = { shown: drawn(page), rows: chosen, limit: number(1, 9), order };
    const answer = await page.ask.askChosen(id, wanted, new AbortController().signal);
    page.grow.addAround(id, answer, answer.left, yes() ? chosen : undefined);
  },
  more: ({ picture }) => picture.nextOnes(),
  all: ({ picture }) => picture.drawAll(),
  restart: (page, dice) => rarely(dice) && page.picture.restart(),
  startEmpty: (page, dice) => rarely(dice) && page.starts.startEmpty(),
  startFrom: async (page, { one, yes }) => {
    const { total: _total, ...offers } = await page.ask.askStarts(yes());
    const offer = one(one(Object.values(offers)));
    if (offer) await page.starts.startFrom(offer);
  },
  collapse: (page, { one }) => page.grow.collapse(one(drawn(page)) ?? ""),
  isolate: (page, { some, number }) => page.grow.isolate(some(drawn(page), 2), number(1, 3)),
  revealRelations: ({ grow }) => grow.revealRelations(),
  revealThings: ({ grow }) => grow.revealThings(),
  choose: ({ looking }, { one }, { ids }) => looking.choose(one([...ids, null])),
  chooseAlso: ({ looking }, { one }, { ids }) => looking.chooseAlso(one(ids)),
  chooseKind: ({ looking }, { one }) => looking.chooseKind(one(KINDS)),
  chooseNode: (page, { one, yes }, { ids }) => page.many.chooseNode(one([...ids, ...Object.keys(view(page).groups)]), yes()),
  chooseMany: (page, { some, yes }) => page.many.chooseMany(some(drawn(page), 6), yes()),
  chooseAll: ({ many }) => many.chooseAll(),
  invert: ({ many }) => many.invertChosen(),
  byRule: ({ many }, { one, number, yes }) =>
    many.chooseByRule(
      {
        ...NO_RULE,
        kind: one([null, ...KINDS]),
        basis: one([null, "stated", "implied"]),
        facts: number(0, 3),
        near: yes(),
        like: yes(),
      },
      one(["anew", "also", "within"]),
    ),
  chooseRows: (page, { some, yes }, { ids }) => page.tables.chooseRows(some(ids, 4), yes()),
  chooseThings: (page, { some }) => page.filters.chooseThings(some(drawn(page), 4)),
  pin: ({ looking }, dice, { ids }) => looking.pin(dice.one(ids), dice.yes() ? place(dice) : null),
  pinMany: (page, dice) => page.many.pinChosen(Object.fromEntries(dice.some(drawn(page), 5).map((id) => [id, place(dice)]))),
  unpin: ({ many }) => many.unpinChosen(),
  mark: (page, { some, one }) => page.many.paintThese(some(drawn(page), 5), one([1, 2, 3, 4, 5, 6, null])),
  group: (page, { some }) => page.many.groupThese(some(drawn(page), 5)),
  groupOrOpen: ({ many }) => many.groupOrOpen(),
  ungroup: (page, { one }) => page.many.openGroup(one([...Object.keys(view(page).groups), "g1"])),
  rename: (page, { one }) => page.many.renameGroup(one([...Object.keys(view(page).groups), "g1"]), one(NAMES)),
  hideKind: ({ looking }, { one, number }) => looking.hideKind(one(KINDS), number(0, 5) === 0),
  hideFamily: ({ looking }, { one }) => looking.hideFamily(one(RELATION_FAMILIES)),
  hideType: ({ filters }, { one }) => filters.hideType(one(RELATION_NAMES)),
  article: ({ looking }, { one }, { articles }) => looking.chooseArticle(one([...articles, "both", null])),
  basis: ({ filters }, { one }) => filters.chooseBasis(one(["stated", "implied"])),
  certain: ({ filters }) => filters.chooseCertain(),
  sourced: ({ filters }) => filters.chooseSourced(),
  years: ({ filters }, { number, yes }) => filters.chooseYears(yes() ? null : [number(2025, 2031), number(2031, 2040)]),
  range: ({ filters }, { one, number, yes }) =>
    filters.chooseRange(yes() ? null : { measure: one(MEASURES), from: number(0, 8) / 4, to: number(9, 900) / 8 }),
  probe: ({ filters }, { one }) => filters.probe(one([...MEASURES, null])),
  noFilters: ({ filters }) => filters.removeFilters(),
  size: ({ filters }, { one }) => filters.sizeBy(one(MEASURES)),
  tint: ({ filters }, { one }) => filters.tintBy(one(TINTS)),
  layout: ({ layouts }, { one }) => layouts.arrangeAs(one(LAYOUTS)),
  pathEnds: ({ paths }, { one }, { ids }) => one([paths.pathFrom, paths.pathTo, paths.pathBy])(one(ids)),
  pathOpen: ({ paths }, { one, some }, { ids }) =>
    paths.openPaths(one([some(ids, 2), ["wangshan", "qinghu-reservoir"], ["hefeng", "songxi"], ["xinghe", "battery-project"]])),
  pathHow: ({ paths }, { some, one, yes, number }) =>
    paths.changePath((path) => ({
      ...path,
      avoid: [...new Set(some(RELATION_NAMES, 2))],
      needs: yes(),
      directed: yes(),
      hubs: yes(),
      places: yes(),
      longest: number(1, LONGEST_PATH),
      pick: one([0, 1]),
    })),
  pathTurn: ({ paths, pathVerbs }) => paths.changePath(pathVerbs.turn),
  pathPick: ({ paths }, { number }) => paths.pickPath(number(0, 4)),
  pathWalk: ({ paths }, { one }) => paths.walkPaths(one([1, -1])),
  pathKeep: ({ paths }) => paths.keepPath(),
  pathOnly: ({ paths }) => paths.onlyPath(),
  pathClose: ({ paths }) => paths.closePath(),
  compare: ({ compare }, _dice, { articles }) => compare.compareTwo(articles),
  differences: ({ compare }, { yes }) => compare.markDifferences(yes()),
  drawCompared: (page, { some }) => page.compare.drawCompared(some(drawn(page), 6)),
  showCompared: ({ compare }, { some }, { ids }) => compare.showCompared(some(ids, 3)),
  source: ({ looking }, { one }, { evidence }) => looking.openSource(one(evidence)),
  closeSource: ({ looking }) => looking.closeSource(),
  table: ({ looking }) => looking.toggleTable(),
  seeInTable: ({ many }) => many.seeInTable(),
  screen: ({ looking }, { one }) => looking.go(one(["explore", "depend", "targets", "compare", "time", "settings"])),
  camera: ({ looking }, dice) => looking.look({ ...place(dice), ratio: dice.number(1, 400) / 100 }),
  language: ({ looking }, { one }) => looking.speak(one(["zh", "en"])),
  theme: ({ looking }, { one }) => looking.paint(one(["light", "dark", null])),
  keepView: (page, dice) => rarely(dice) && page.own.keepView(dice.one(NAMES) || "看"),
  openView: ({ own, store }, { one }) => {
    const saved = one(store.getState().saved);
    if (saved) own.openView(saved);
  },
  note: ({ own }, { one }, { ids }) => own.write(one(ids), one(NAMES)),
  withoutPrivate: async ({ privately }, _dice, { quiet }) => {
    for (const on of [true, false]) {
      privately.leaveOutPrivate(on);
      await quiet();
    }
  },
  gather: (page, { one }) => toGroup(page, one, page.gather.chooseGroup),
  unfold: (page, { one }) => toGroup(page, one, page.gather.unfoldGroup),
  fold: (page, { one }) => {
    const open = one(view(page).open);
    if (open !== undefined) page.gather.foldGroup(open);
  },
  regather: ({ gather }, { one }) => gather.gatherBy(one(GATHERINGS)),
  largest: (page, { one }) => toGroup(page, one, page.gather.drawLargest),
  listGroup: (page, { one }) => toGroup(page, one, page.gather.listGroup),
  pinGroup: (page, dice) => toGroup(page, dice.one, (key) => page.gather.pinGroup(key, dice.yes() ? place(dice) : null)),
  names: ({ prefs }, { one }) => prefs.prefer({ names: one(["zh", "en", "page"]), density: one(["few", "usual", "many"]) }),
  ...PLAN_ACTS,
};
