// The review's own arithmetic: what is listed, what a form means, how a text is cut, how every number is accounted for.
import { describe, expect, test } from "vitest";
import type { FactLine } from "../../data/model/review.ts";
import { visible } from "../../data/model/visible.ts";
import type { ReviewReading } from "../../web/contract/review.ts";
import { batchOf } from "../../web/app/state/review-batch.ts";
import type { Sending } from "../../web/app/state/review-desk.ts";
import { differing } from "../../web/app/state/review-differ.ts";
import { draftOf, lineOf, wordsIn } from "../../web/app/state/review-draft.ts";
import { gapsIn, numbersIn } from "../../web/app/state/review-coverage.ts";
import { surenessOf } from "../../web/app/state/review-line.ts";
import { runsOf, snippet, windowOf } from "../../web/app/state/review-passage.ts";
import { beside, choices, counted, listed, nextWaiting, waitingOfRule } from "../../web/app/state/review-queue.ts";
import { answered, commandOf, latestOf, shownRoom, withPlaces } from "../../web/app/state/review-shown.ts";
import { FIRST_FILTER } from "../../web/app/state/review-view.ts";
import { notUnderstood, parseView, printView } from "../../web/app/state/url.ts";

const TEXT = "青河县建成青河水厂，投资3.5亿元，日供水12万吨。2031年新增就业800人，比上年增长5%。";
const at = (words: string) => `${TEXT.indexOf(words)}-${TEXT.indexOf(words) + words.length}~00000000`;

type Given = Partial<ReviewReading["candidates"][number]> & { readonly fact: FactLine; readonly key: string };
const candidate = ({ fact, key, ...rest }: Given): ReviewReading["candidates"][number] => ({
  key,
  fact,
  content:
    "entity" in fact
      ? "entities"
      : "mention" in fact
        ? "mentions"
        : "relation" in fact
          ? "relations"
          : "target" in fact
            ? "targets"
            : "observations",
  kind: "entity" in fact ? fact.kind : null,
  confidence: 0.9,
  found: [],
  questions: [],
  state: "pending",
  decision: null,
  ...rest,
});
const entity = (id: string, kind: "Place" | "Project" | "Indicator", name: string, more: Partial<Given> = {}) =>
  candidate({
    key: `entity:${id}`,
    fact: { entity: id, kind, name, nameEn: id },
    found: [{ at: at(name), rule: "place-local", confidence: 0.9 }],
    ...more,
  });
const figure = (id: string, words: string, value: number, unit: string, more: Partial<Given> = {}) =>
  candidate({
    key: `observation:i-x:${value}${unit}:1`,
    fact: {
      observation: id,
      indicator: "i-x",
      value,
      valueText: `${value}${unit}`,
      unit,
      comparator: "=",
      about: [],
      at: [at(words)],
      nature: "level",
      actual: "actual",
      period: null,
      periodText: null,
      periodBasis: null,
    },
    found: [{ at: at(words), rule: "quantity-measured", confidence: 0.97 }],
    confidence: 0.97,
    ...more,
  });
const COUNTY = entity("qinghe", "Place", "青河县");
const WORKS = entity("works", "Project", "青河水厂", { confidence: 0.4, questions: [{ code: "near", zh: "？", en: "?" }] });
const NAMED = candidate({ key: "mention:qinghe", fact: { mention: "qinghe", at: [at("青河县")] } });
const LINK = candidate({
  key: "relation:works:LOCATED_IN:qinghe",
  fact: { from: "works", relation: "LOCATED_IN", to: "qinghe", basis: "stated", at: [at("青河县建成青河水厂")] },
  confidence: 0.8,
});
const MONEY = figure(`o-x-${TEXT.indexOf("3.5")}`, "投资3.5亿元", 3.5, "亿元");
const JOBS = figure(`o-x-${TEXT.indexOf("800")}`, "新增就业800人", 800, "人", { state: "rejected" });
const ROOM: ReviewReading = {
  article: "qinghe-2031",
  title: "青河",
  sha256: "0",
  seen: 3,
  candidates: [COUNTY, WORKS, NAMED, LINK, MONEY, JOBS],
  names: {},
  pairs: [],
  places: {},
  wrong: [],
  torn: [],
  written: null,
  unwritten: false,
  loaded: false,
};
const SHOWN = shownRoom(ROOM, []);
const keys = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key);
const sending = (act: Sending["act"], of: readonly string[]): Sending => ({
  id: 1,
  article: "qinghe-2031",
  keys: of,
  act,
  who: "x",
  is: "waiting",
  alone: false,
});
const made = (when: string, who = "a") => ({
  decision: when,
  do: "accept" as const,
  who,
  when,
  reason: null,
  by: null,
  into: null,
  fact: null,
});

describe("the queue", () => {
  test("lists what waits, the least sure first, what has a question before it; the places of a name go with their entity", () => {
    expect(keys(listed(SHOWN.candidates, FIRST_FILTER))).toEqual([WORKS.key, LINK.key, COUNTY.key, MONEY.key]);
    expect(keys(listed(SHOWN.candidates, { ...FIRST_FILTER, kind: "mention" }))).toEqual([NAMED.key]);
    expect(keys(listed(SHOWN.candidates, { ...FIRST_FILTER, order: "text" }))).toEqual([COUNTY.key, LINK.key, WORKS.key, MONEY.key]);
    expect(keys(listed(SHOWN.candidates, { ...FIRST_FILTER, below: "0.8" }))).toEqual([WORKS.key]);
    expect(keys(listed(SHOWN.candidates, { ...FIRST_FILTER, state: "open" }))).toEqual([WORKS.key]);
    expect(keys(listed(SHOWN.candidates, { ...FIRST_FILTER, state: "rejected" }))).toEqual([JOBS.key]);
    expect(keys(waitingOfRule(SHOWN.candidates, "quantity-measured"))).toEqual([MONEY.key]);
    expect(counted(SHOWN.candidates)).toMatchObject({ pending: 4, rejected: 1 });
    expect(choices(SHOWN.candidates, FIRST_FILTER).kinds).toContainEqual(["Place", 1]);
  });

  test("keeps what is looked at, walks to both ends, goes on to what waits", () => {
    const list = listed(SHOWN.candidates, FIRST_FILTER, JOBS.key);
    expect(keys(list)).toContain(JOBS.key);
    expect(beside(list, null, 1)).toBe(WORKS.key);
    expect(beside(list, WORKS.key, -1)).toBeNull();
    expect(beside(list, WORKS.key, 1)).toBe(LINK.key);
    expect(nextWaiting(list, MONEY.key)).toBe(COUNTY.key);
    expect(
      nextWaiting(
        [WORKS].map((one) => ({ ...one, sending: false, along: false, under: null })),
        WORKS.key,
      ),
    ).toBeNull();
  });
});

describe("what is on its way", () => {
  test("shows at once, brings along what it names, and goes again with its undoing", () => {
    const accepting = shownRoom(ROOM, [sending({ wishes: [{ of: LINK.key, do: "accept" }], together: false }, [LINK.key])]);
    const now = new Map(accepting.candidates.map((one) => [one.key, one]));
    expect(now.get(LINK.key)).toMatchObject({ state: "accepted", sending: true });
    expect([now.get(COUNTY.key)?.along, now.get(WORKS.key)?.along, now.get(MONEY.key)?.along]).toEqual([true, true, false]);
    expect(keys(listed(accepting.candidates, FIRST_FILTER))).toEqual([MONEY.key]);
    expect(counted(accepting.candidates)).toMatchObject({ pending: 1, accepted: 3 });
    const other = shownRoom({ ...ROOM, article: "another" }, [sending({ undo: ["x"] }, [JOBS.key])]);
    expect(other.candidates.find(({ key }) => key === JOBS.key)?.state).toBe("rejected");
    expect(shownRoom(ROOM, [sending({ undo: ["x"] }, [JOBS.key])]).candidates.find(({ key }) => key === JOBS.key)?.state).toBe("pending");
  });

  test("an answer says how candidates stand; a command is what was decided at one time", () => {
    const answer = { facts: 1, along: [], leftOut: [], lost: [], gone: [], changed: [], dropped: [], seen: 5 };
    const states = {
      [COUNTY.key]: { state: "accepted" as const, decision: made("2") },
      [NAMED.key]: { state: "accepted" as const, decision: made("2") },
    };
    const room = answered(ROOM, { ...answer, decisions: [{ decision: "2", of: COUNTY.key, do: "accept" }], states });
    expect([room.seen, room.unwritten]).toEqual([5, true]);
    expect(withPlaces(SHOWN, COUNTY.key)).toEqual([COUNTY.key, NAMED.key]);
    expect(commandOf(shownRoom(room, []), COUNTY.key).keys).toEqual([COUNTY.key, NAMED.key]);
    expect(latestOf({ candidates: [...room.candidates, { ...MONEY, key: "m", decision: made("1") }] })?.keys).toEqual([
      COUNTY.key,
      NAMED.key,
    ]);
    expect(latestOf(ROOM)).toBeNull();
  });
});

test("decisions made quickly go together, each candidate once; undoing and what was refused go by themselves", () => {
  const accept = (id: number, key: string, more: Partial<Sending> = {}): Sending => ({
    ...sending({ wishes: [{ of: key, do: "accept" }], together: false }, [key]),
    id,
    ...more,
  });
  const ids = (queue: readonly Sending[]) => batchOf(queue).map(({ id }) => id);
  expect(ids([accept(1, "a"), accept(2, "b"), accept(3, "a"), accept(4, "c")])).toEqual([1, 2]);
  expect(ids([accept(1, "a"), { ...sending({ undo: ["x"] }, ["b"]), id: 2 }, accept(3, "c")])).toEqual([1]);
  expect(ids([accept(1, "a", { alone: true }), accept(2, "b", { alone: true })])).toEqual([1]);
  expect(ids([accept(1, "a"), accept(2, "b", { article: "another" })])).toEqual([1]);
  expect(ids([accept(1, "a", { is: "sent" }), accept(2, "b")])).toEqual([]);
});

describe("a form", () => {
  test("unchanged means the line as it was, whatever it is", () => {
    for (const { fact } of ROOM.candidates) {
      const line = lineOf(draftOf(fact), fact);
      expect("fact" in line && differing(fact, line.fact)).toEqual({});
    }
  });

  test("says which fields differ, null for what went; names what it cannot be", () => {
    const line = lineOf({ ...draftOf(COUNTY.fact), name: "青河", aliases: "青河县、 青河，青河县" }, COUNTY.fact);
    expect("fact" in line && differing(COUNTY.fact, line.fact)).toEqual({ name: "青河", aliases: ["青河县"] });
    const before: FactLine = { ...(COUNTY.fact as Extract<FactLine, { entity: string }>), aliases: ["青河"] };
    const bare = lineOf({ ...draftOf(before), aliases: " " }, before);
    expect("fact" in bare && differing(before, bare.fact)).toEqual({ aliases: null });
    expect(lineOf({ ...draftOf(COUNTY.fact), name: " " }, COUNTY.fact)).toEqual({ faults: [{ field: "name", fault: "empty" }] });
    expect(lineOf({ ...draftOf(LINK.fact), to: "works" }, LINK.fact)).toEqual({ faults: [{ field: "to", fault: "same" }] });
    expect(lineOf({ ...draftOf(MONEY.fact), value: "三", time: "去年" }, MONEY.fact)).toEqual({
      faults: [
        { field: "value", fault: "number" },
        { field: "time", fault: "date" },
      ],
    });
    expect(lineOf({ ...draftOf(MONEY.fact), time: "2031-13" }, MONEY.fact)).toEqual({ faults: [{ field: "time", fault: "wrong" }] });
    expect(wordsIn("甲、乙, 丙；甲")).toEqual(["甲", "乙", "丙"]);
  });

  test("makes a target of a figure, as a whole line with an id of its kind", () => {
    const line = lineOf({ ...draftOf(MONEY.fact), is: "target", time: "2035", setBy: ["qinghe"], value: "3,500" }, MONEY.fact);
    expect("fact" in line && differing(MONEY.fact, line.fact)).toMatchObject({
      target: `t-x-${TEXT.indexOf("3.5")}`,
      value: 3500,
      due: "2035",
      dueBasis: "stated",
      modality: "planned",
      setBy: ["qinghe"],
    });
    expect("fact" in line && "nature" in line.fact).toBe(false);
  });
});

describe("the passage", () => {
  test("shows a sign for what would steer a page or a terminal, and keeps its length", () => {
    const odd = "甲\u001B[m\u202E乙\u0085\u2028\t\r\n丙\rd\u007F";
    expect(visible(odd)).toBe("甲�[m�乙��\t\r\n丙�d�");
    expect(snippet(`${odd}丁`, odd.length, odd.length + 1)).toEqual(["甲�[m�乙� 丙 d�", "丁", ""]);
  });

  test("is cut without losing a character; what is lit wins, then the shortest", () => {
    const span = (words: string, key = "k") => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length, key });
    const runs = runsOf(
      TEXT,
      [0, TEXT.length],
      [span("青河水厂")],
      [span("青河县")],
      [span("青河县建成青河水厂", "long"), span("建成", "short"), span("投资3.5亿元", "money")],
    );
    expect(runs.map(({ text }) => text).join("")).toBe(TEXT);
    const by = (is: string) => runs.filter((run) => run.is === is).map(({ text, key }) => [text, key]);
    expect(by("lit")).toEqual([["青河水厂", null]]);
    expect(by("also")).toEqual([["青河县", null]]);
    expect(by("other")).toEqual([
      ["建成", "short"],
      ["投资3.5亿元", "money"],
    ]);
  });

  test("of a long text is whole paragraphs around the place", () => {
    const long = `${"甲".repeat(99)}\n`.repeat(900);
    const [from, to] = windowOf(long, 45_000);
    expect([from % 100, to % 100]).toEqual([0, 99]);
    expect(from < 45_000 && to > 45_000 && to - from < 13_000).toBe(true);
    expect(windowOf(TEXT, 3)).toEqual([0, TEXT.length]);
  });
});

test("every number is accounted for, dates aside; gaps name what is missing", () => {
  const numbers = numbersIn(TEXT, [MONEY, JOBS, LINK, COUNTY]);
  expect(numbers.map(({ start, end, is }) => [TEXT.slice(start, end), is])).toEqual([
    ["3.5", "waiting"],
    ["12", "left"],
    ["800", "aside"],
    ["5", "left"],
  ]);
  expect(numbersIn(TEXT, [{ ...MONEY, state: "accepted" }])[0]).toMatchObject({ is: "fact", keys: [MONEY.key] });
  const gaps = gapsIn([WORKS, LINK, MONEY, JOBS]);
  expect([keys(gaps.projects), keys(gaps.subjects), keys(gaps.times)]).toEqual([[WORKS.key], [MONEY.key], [MONEY.key]]);
  expect([surenessOf(0.97), surenessOf(0.7), surenessOf(0.2), surenessOf(null)]).toEqual(["very", "fairly", "doubtful", "unknown"]);
});

test("the address names the article, the candidate and what is listed, and `sel` still means things elsewhere", () => {
  const looks = { lang: "zh", theme: null } as const;
  const read = (address: string) => {
    const { pathname, search, hash } = new URL(address, "http://x");
    return { view: parseView({ pathname, search, hash }, looks), odd: notUnderstood({ pathname, search, hash }) };
  };
  const address = "/review?article=qinghe-2031&sel=observation%3Ai-x%3A3.5%E4%BA%BF%E5%85%83%3A1&part=queue&only=kind:Place,below:0.8";
  const { view, odd } = read(address);
  expect(view).toMatchObject({ screen: "review", reviewed: "qinghe-2031", candidate: MONEY.key, selected: [] });
  expect(view.reviewOnly).toEqual({ ...FIRST_FILTER, kind: "Place", below: "0.8" });
  expect(odd).toEqual([]);
  expect(read(printView(view)).view).toEqual(view);
  expect(read("/explore?sel=qinghe").view).toMatchObject({ selected: ["qinghe"], candidate: null });
  expect(read("/review?article=No&sel=x&only=kind:Nobody&part=all").odd.toSorted()).toEqual(["article", "only", "part", "sel"]);
});
