// Steps in any order: undoing all leads to the start, redoing all to the end, and an address opened anew is the same view.
import { describe, expect, test } from "vitest";
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../data/model/relation-type.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { MEASURES, TINTS, type View } from "../../web/app/state/state.ts";
import { LAYOUTS } from "../../web/app/state/layouts.ts";
import * as many from "../../web/app/state/select-verbs.ts";
import { parseView, printView } from "../../web/app/state/url.ts";
import * as verbs from "../../web/app/state/verbs.ts";
import { diceOf, type Dice } from "../dice.ts";

const looks = { lang: "zh", theme: null } as const;
const open = (address: string): View => {
  const { pathname, search, hash } = new URL(address, "http://page");
  return parseView({ pathname, search, hash }, looks);
};

/** Ids short and long, so that some lists travel after `#`. */
const IDS = Array.from({ length: 90 }, (_, index) => (index % 3 === 0 ? `t${index}` : `a-thing-with-a-rather-long-name-${index}`));
const NAMES = ["园区", "a~b,c", "  ", "50% & more=less#?", "“引号”", "x".repeat(200), "é\u200b🙂", ""];

type Act = (view: View, dice: Dice) => View;
const drawn = (view: View) => view.shown ?? IDS.slice(0, 60);
const place = (dice: Dice) => ({ x: dice.number(-9999, 9999) / 7, y: dice.number(-9999, 9999) / 3 });

/** Everything that a reader can do to the view. */
const ACTS: Readonly<Record<string, Act>> = {
  find: (view, { one }) => {
    const id = one(IDS);
    return verbs.select(verbs.add(verbs.exploring(view), drawn(view), [id]), [id]);
  },
  only: (view, { some }) => verbs.only(verbs.exploring(view), some(IDS, 5)),
  expand: (view, { some }) => verbs.add(view, drawn(view), some(IDS, 30)),
  remove: (view, { some }) => verbs.remove(view, drawn(view), some(IDS, 6)),
  everything: (view) => verbs.everything(view),
  start: (view, { number }) => (number(0, 20) === 0 ? verbs.startOver(view) : view),
  select: (view, { one }) => verbs.select(view, [one(IDS)]),
  also: (view, { one }) => verbs.toggleSelected(view, one(IDS)),
  region: (view, { some, number }) => many.selectMany(view, some(IDS, 20), number(0, 1) === 1),
  invert: (view) => many.invert(view, drawn(view)),
  letGo: (view) => verbs.select(view, []),
  pin: (view, dice) => verbs.pin(view, dice.one(IDS), place(dice)),
  unpin: (view, { one }) => verbs.unpin(view, one([...Object.keys(view.pinned), "t0"])),
  pinMany: (view, dice) => many.pinMany(view, Object.fromEntries(dice.some(IDS, 9).map((id) => [id, place(dice)]))),
  unpinMany: (view, { some }) => many.unpinMany(view, some(IDS, 40)),
  paint: (view, { some, one }) => many.paintMany(view, some(IDS, 9), one([...many.PAINTS, null])),
  group: (view, { some, one }) => many.gather(view, some(IDS, 9), one(NAMES)),
  rename: (view, { one }) => many.rename(view, one([...Object.keys(view.groups), "g1"]), one(NAMES)),
  ungroup: (view, { one }) => many.open(view, one([...Object.keys(view.groups), "g1"])),
  hideKind: (view, { one }) => verbs.toggleKind(view, one(KINDS)),
  onlyKind: (view, { one }) => verbs.onlyKind(view, one(KINDS), KINDS),
  hideFamily: (view, { one }) => verbs.toggleFamily(view, one(RELATION_FAMILIES)),
  hideType: (view, { one }) => {
    const type = one(RELATION_NAMES);
    return {
      ...view,
      hiddenTypes: view.hiddenTypes.includes(type) ? view.hiddenTypes.filter((it) => it !== type) : [...view.hiddenTypes, type],
    };
  },
  article: (view, { one }) => verbs.chooseArticle(view, one(["one-2031", "both", null])),
  basis: (view, { one }) => ({ ...view, basis: one(["stated", "implied", null] as const) }),
  certain: (view) => ({ ...view, certain: !view.certain }),
  sourced: (view) => ({ ...view, sourced: !view.sourced }),
  years: (view, { number }) => ({ ...view, years: number(0, 1) === 0 ? null : [number(2000, 2020), number(2020, 2040)] }),
  range: (view, { one, number }) => ({
    ...view,
    range: number(0, 2) === 0 ? null : { measure: one(MEASURES), from: number(-50, 50) / 4, to: number(51, 900) / 8 },
  }),
  layout: (view, { one }) => ({ ...view, layout: one(LAYOUTS), around: one([...IDS, null]) }),
  size: (view, { one }) => ({ ...view, size: one(MEASURES) }),
  tint: (view, { one }) => ({ ...view, tint: one(TINTS) }),
  path: (view, { one, number }) => {
    const [from, to] = [one(IDS), one(IDS)];
    const asked = {
      ...{ from, to, via: [one(IDS)].slice(0, number(0, 1)).filter((id) => id !== from && id !== to) },
      ...{ avoid: [one(RELATION_NAMES)].slice(0, number(0, 1)), longest: number(1, 8), pick: number(0, 12) },
      ...{ needs: number(0, 1) === 1, directed: number(0, 1) === 1, hubs: number(0, 1) === 1, places: number(0, 1) === 1 },
    };
    return { ...view, path: number(0, 2) === 0 ? null : asked };
  },
  compare: (view, { number }) => ({ ...view, compare: number(0, 1) === 0 ? null : ["one-2031", "two-2032"] }),
  source: (view, { number }) => {
    const start = number(0, 900);
    return verbs.openSource(view, number(0, 1) === 0 ? null : { article: "one-2031", start, end: start + number(1, 60) });
  },
  table: (view) => ({ ...view, table: !view.table }),
  screen: (view, { one }) => ({ ...view, screen: one(["explore", "compare", "settings"] as const) }),
};

/** The browser's own history: a step after undoing forgets what could be redone. */
function walk(seed: number, steps: number): { past: View[]; used: Set<string> } {
  const dice = diceOf(seed);
  const past = [open("/explore")];
  const used = new Set<string>();
  let at = 0;
  for (let step = 0; step < steps; step++) {
    const here = past[at] as View;
    if (dice.number(0, 9) === 0 && at > 0) {
      at -= 1;
      continue;
    }
    const [name, act] = dice.one(Object.entries(ACTS));
    const frozen = JSON.stringify(here);
    const next = act(here, dice);
    expect(JSON.stringify(here), `${name} changed the view it was given`).toBe(frozen);
    if (printView(next) === printView(here)) continue;
    used.add(name);
    past.splice(at + 1, Infinity, next);
    at += 1;
  }
  return { past, used };
}

/** Hidden families are a set, and pins lie on whole units. */
const unordered = (view: View) => ({ ...view, hiddenFamilies: view.hiddenFamilies.toSorted(), pinned: null });
const plain = (view: View) => open(printView(view));

describe.each([1, 20_26, 77, 4242, 987_654_321])("seed %i", (seed) => {
  const { past, used } = walk(seed, 600);

  test("an address opened anew is the same view, and is written the same", () => {
    for (const view of past) {
      const again = plain(view);
      expect(printView(again)).toBe(printView(view));
      expect(plain(again)).toEqual(again);
      expect(unordered(again)).toEqual(unordered(view));
      expect(Object.keys(again.pinned)).toEqual(Object.keys(view.pinned));
      for (const [id, { x, y }] of Object.entries(view.pinned)) {
        expect(Math.abs(x - (again.pinned[id]?.x ?? NaN))).toBeLessThanOrEqual(0.5);
        expect(Math.abs(y - (again.pinned[id]?.y ?? NaN))).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test("undoing all by address leads to the start, redoing all to the end", () => {
    const addresses = past.map(printView);
    const [start, end] = [past[0] as View, past.at(-1) as View];
    let view = end;
    for (const address of addresses.toReversed()) view = open(address);
    expect(view).toEqual(plain(start));
    for (const address of addresses) view = open(address);
    expect(view).toEqual(plain(end));
  });

  test("groups stay whole: no thing in two, none with fewer than two, no pin of a group that is open", () => {
    for (const view of past) {
      const members = Object.values(view.groups).flatMap((group) => group.ids);
      expect(new Set(members).size).toBe(members.length);
      expect(Object.values(view.groups).every((group) => group.ids.length >= 2)).toBe(true);
    }
  });

  test("nearly every kind of step was taken", () => {
    expect(Object.keys(ACTS).filter((name) => !used.has(name)).length).toBeLessThanOrEqual(3);
    expect(past.length).toBeGreaterThan(200);
  });
});
