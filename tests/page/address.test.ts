// Addresses by chance: what a view writes is read as that view, and whatever else stands in an address is read without harm and named.
import { describe, expect, test } from "vitest";
import { isId } from "../../data/model/ids.ts";
import { KINDS } from "../../data/model/kinds.ts";
import { BOARD_FIELDS, BOARD_ORDERS, MARKS } from "../../data/model/planning.ts";
import { RELATION_FAMILIES } from "../../data/model/relation-type.ts";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { MEASURES, TINTS, type View } from "../../web/app/state/state.ts";
import { LAYOUTS } from "../../web/app/state/layouts.ts";
import { LOOKS_AT, type DoorView } from "../../web/app/state/door-view.ts";
import { COMPARE_TABS, DEPEND_TABS, WAYS, type PlanView } from "../../web/app/state/plan-view.ts";
import { gather } from "../../web/app/state/select-verbs.ts";
import { FIRST_FILTER } from "../../web/app/state/review-view.ts";
import { notUnderstood, parseView, printView } from "../../web/app/state/url.ts";
import { diceOf, type Dice } from "../dice.ts";

const looks = { lang: "zh", theme: null } as const;
const partsOf = (address: string) => {
  const { pathname, search, hash } = new URL(address, "http://page");
  return { pathname, search, hash };
};
const read = (address: string): View => parseView(partsOf(address), looks);

const IDS = Array.from({ length: 60 }, (_, n) => (n % 3 === 0 ? `t${n}` : `a-thing-with-a-rather-long-name-${n}`));
const NAMES = ["园区", "a~b,c", "50% & more=less#?", "“引号”", "é\u200b🙂", "\ud800half", "+ +", "\u202eback"];
const set = <T>(of: readonly T[]) => [...new Set(of)];

/** The planner's part of it. */
function planViewOf({ one, some, number, yes }: Dice): PlanView {
  const date = () => one(["2026", "2026-02", "2026-02-28", null]);
  return {
    ...{ of: set(some(IDS, 9)), way: one(WAYS), depth: yes() ? number(1, 99) : "all", contains: yes(), doers: yes(), statedOnly: yes() },
    ...{ without: set(some(RELATION_NAMES, 4)), tab: one(DEPEND_TABS), why: one([...IDS, null]) },
    opened: set(some(["needs1", "needed2.Project", "needed3"], 3)),
    supposed: Object.fromEntries(
      some(IDS, 5).map((id) => {
        const mark = one(MARKS);
        return [id, { mark, months: mark === "delayed" && yes() ? number(1, 600) : null }];
      }),
    ),
    ...{ asKnown: date(), today: date(), until: date() },
    board: {
      ...(yes() && { status: ["late", "met"] }),
      ...(yes() && { deadline: ["none", "2026"] }),
      ...(yes() && { subject: IDS.slice(0, 2) }),
    },
    ...{ grouped: one(BOARD_FIELDS), order: one(BOARD_ORDERS), target: one([...IDS, null]) },
    ...{ ctab: one(COMPARE_TABS), every: yes(), indicators: yes() ? [IDS[1] ?? "", IDS[2] ?? ""] : null },
  };
}

/** The screen, and the Cypher screen's part where it is that: elsewhere nobody writes it. */
function doorViewOf({ one, some, yes }: Dice): DoorView & Pick<View, "screen"> {
  if (!yes())
    return { screen: one(["explore", "depend", "targets", "compare", "time", "settings"]), q: "", name: null, values: {}, as: "table" };
  const values = Object.fromEntries(some(["id", "名称", "_a1"], 3).map((name) => [name, one(["", "[1]", "50% & more=less#?", "昭通"])]));
  return {
    screen: "cypher",
    q: one(["", "MATCH (n)\nRETURN n // 名，称", "// é🙂\u202e"]),
    name: one(["a-question", null]),
    values,
    as: one(LOOKS_AT),
  };
}

/** A view of which every part is by chance. */
function viewOf(dice: Dice): View {
  const { one, some, number, yes } = dice;
  const record = <T>(most: number, value: () => T) => Object.fromEntries(some(IDS, most).map((id) => [id, value()]));
  const [from, to] = [one([...IDS, ""]), one([...IDS, ""])];
  const path = {
    ...{ from, to, via: set(some(IDS, 3)).filter((id) => id !== from && id !== to), avoid: set(some(RELATION_NAMES, 4)) },
    ...{ needs: yes(), directed: yes(), hubs: yes(), places: yes(), longest: number(1, 8), pick: number(0, 99) },
  };
  const start = number(0, 5000);
  const view: View = {
    ...doorViewOf(dice),
    ...planViewOf(dice),
    all: yes(),
    by: one(["kind", "place", "community"]),
    open: set(some(["kind~Company", "place~", "kind~Project.place~songxi", "place!40", "kind~Company.things!300"], 4)),
    on: one(["community~songxi", "things!300", null]),
    shown: yes() ? set(some(IDS, 60)) : null,
    selected: set(some(IDS, 9)),
    pinned: {
      ...record(9, () => ({ x: number(-99_999, 99_999), y: number(-99_999, 99_999) })),
      ...(yes() && { "kind~Project.place~songxi": { x: number(-99, 99), y: 7 } }),
    },
    hiddenKinds: set(some(KINDS, 5)),
    hiddenFamilies: RELATION_FAMILIES.filter(yes),
    hiddenTypes: set(some(RELATION_NAMES, 6)),
    article: one(["songxi-2031", "both", null]),
    basis: one(["stated", "implied", null]),
    certain: yes(),
    sourced: yes(),
    years: yes() ? [number(1000, 2000), number(2000, 9999)] : null,
    range: yes() ? { measure: one(MEASURES), from: number(-999, 0) / 7, to: number(1, 999) * 10 ** number(-9, 12) } : null,
    layout: one(LAYOUTS),
    around: one([...IDS, null]),
    size: one(MEASURES),
    tint: one(TINTS),
    groups: {},
    marks: record(9, () => number(1, 6)),
    path: yes() ? path : null,
    compare: yes() ? ["songxi-2031", "songxi-2032"] : null,
    table: yes(),
    source: yes() ? { article: "songxi-2031", start, end: start + number(1, 600) } : null,
    camera: yes() ? { x: number(-9999, 9999), y: number(-9999, 9999), ratio: number(1, 60_000) / 1000 } : null,
    lang: one(["zh", "en"]),
    theme: one(["light", "dark", null]),
    ...{ reviewed: null, candidate: null, reviewTab: "queue", reviewOnly: FIRST_FILTER },
  };
  return some(IDS, 3).reduce<View>((grown) => gather(grown, some(IDS, 8), one(NAMES)), view);
}

test("what any view writes is read as the same view, and nothing of it is lost", () => {
  for (let seed = 0; seed < 1500; seed++) {
    const view = viewOf(diceOf(seed));
    const address = printView(view);
    expect(read(address), `${seed}`).toEqual(view);
    expect(notUnderstood(partsOf(address)), `${seed}`).toEqual([]);
  }
});

const PARTS = [
  ...["all", "show", "sel", "hide", "rel", "art", "pin", "but", "basis", "certain", "sourced", "year", "range", "layout", "around"],
  ...["size", "tint", "group", "mark", "path", "cmp", "table", "src", "at", "lang", "theme", "ctab", "every", "ind"],
];
const SCRAPS = [
  ...["", ",", "~", "@", "_", ".", "-", ":", "#", "%", "%ZZ", "\0", "\ud800", "🙂", "\u202e", "<b>", "'\"", "null", "NaN", "Infinity"],
  ...["1e999", "-1e308", "0x10", "99999999999999999999", "0.0000001", "constructor", "__proto__", "toString", "g1", "g99999"],
  ...["songxi", "t1", "t2", "Place", "DEVELOPS", "need", "1", "0", "2031", "9999-0000", "2030-2031", "links", "force", "both", "en"],
];

describe("whatever stands in an address", () => {
  test("is read without harm: the view is whole, and writing it changes nothing more", () => {
    for (let seed = 0; seed < 4000; seed++) {
      const { one, some, yes } = diceOf(seed);
      const garbage = set(some(PARTS, 6)).map((name) => {
        const text = some(SCRAPS, 12).join(yes() ? "" : one([",", "~", ".", "@"]));
        return `${name}=${yes() ? encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd")) : text}`;
      });
      const [search, hash] = [`?${garbage.join("&")}`, yes() ? `#${garbage.join("&")}` : ""];
      const view = parseView({ pathname: one(["/explore", "/", "/compare", "/settings/", "//", "/__proto__"]), search, hash }, looks);
      expect(Array.isArray(notUnderstood({ search, hash }))).toBe(true);
      const ids = [view.shown ?? [], view.selected, Object.keys(view.pinned), Object.keys(view.marks), view.path?.via ?? []];
      for (const list of ids)
        expect([set(list).length, list.every(isId), list.includes("constructor")]).toEqual([list.length, true, false]);
      const members = Object.values(view.groups).flatMap((group) => group.ids);
      expect(set(members).length).toBe(members.length);
      const again = read(printView(view));
      // Where a camera or a pin stands is written in whole units; where no screen is, there is no address of it.
      const plain = ({ camera, pinned, screen, ...rest }: View) => ({
        ...{ ...rest, camera: camera !== null, pinned: Object.keys(pinned), screen: screen === "lost" ? "explore" : screen },
      });
      expect(plain(again), `${seed}`).toEqual(plain(view));
    }
  });

  test.each([
    ["all", "yes"],
    ["show", "songxi,NOT AN ID"],
    ["sel", "constructor"],
    ["hide", "Place,Nonsense"],
    ["rel", "need,nonsense"],
    ["art", "ÄÖ"],
    ["pin", "t1@a_b"],
    ["pin", "t1@1e99_0"],
    ["but", "DEVELOPS,DEVOURS"],
    ["basis", "felt"],
    ["certain", "perhaps"],
    ["year", "2031-2030"],
    ["range", "links:x:y"],
    ["layout", "spiral"],
    ["around", "NOBODY"],
    ["size", "weight"],
    ["tint", "taste"],
    ["group", "g1~alone~t1"],
    ["group", "g1~two~t1.t2,g2~same~t2.t1"],
    ["mark", "t1@7"],
    ["path", "t1"],
    ["cmp", "one-2031"],
    ["src", "songxi-2031@9-3"],
    ["at", "1,2"],
    ["at", "0,0,0"],
    ["of", Array.from({ length: 21 }, (_, n) => `t${n}`).join(",")],
    ["if", "t1@done,t1@cancelled"],
    ["if", "t1@done-6"],
    ["if", Array.from({ length: 51 }, (_, n) => `t${n}@done`).join(",")],
    ["board", "colour:red"],
    ["board", "status:fine"],
    ["board", "status:late.fine"],
    ["board", "status:toString1"],
    ["board", "modality:perhaps"],
    ["board", `subject:${"x".repeat(81)}`],
    ["board", `subject:${Array.from({ length: 101 }, (_, n) => `t${n}`).join(".")}`],
    ["asof", "2031-13"],
    ["today", "tomorrow"],
    ["until", "1"],
    ["ctab", "contradictions"],
    ["every", "all"],
    ["ind", "i-one"],
    ["lang", "fr"],
    ["theme", "pink"],
  ])("%s=%s is named as not understood", (name, text) => {
    const query = `${name}=${encodeURIComponent(text)}`;
    expect(notUnderstood({ search: `?${query}&table=1&utm_source=x`, hash: "" })).toEqual([name]);
    expect(notUnderstood({ search: "", hash: `#${query}` })).toEqual([name]);
  });
});
