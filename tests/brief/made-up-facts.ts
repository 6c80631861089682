// Facts for briefings that no article has: hostile names, nothing at all, very many.
import type { BriefFacts } from "../../cypher/brief/facts.ts";
import type { ArticleRow } from "../../cypher/questions/articles.ts";
import type { ObservationRow, TargetRow } from "../../cypher/questions/figures.ts";
import type { LinkRow } from "../../cypher/questions/rows.ts";
import type { ThingRow } from "../../cypher/plan/targets/facts.ts";

/** Markup, an end of a comment, of a string and of a line, signs that turn words around, and one that XML cannot hold. */
export const HOSTILE = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)> \u202E\u0000 */ \\u0027 \n // ]]> & 甲`;

const thing = (id: string, kind: ThingRow["kind"], name: string): ThingRow => ({
  ...{ id, kind, name, nameEn: name, pinyin: null, facts: 3, articles: ["x", "y"], differs: false, mentioned: 1, amount: null },
  when: kind === "Event" ? { from: "2031-02-03", to: "2031-02-03", basis: "stated" } : null,
});
const link = (from: string, relation: LinkRow["relation"], to: string, name: string): LinkRow => ({
  ...{ from, fromKind: "Project", relation, to, toKind: "Project", basis: "implied", articles: ["x"], evidence: ["x#3-9", "y#5-6"] },
  ...{ claimZh: name, claimEn: name, uncertain: name, uncertainEn: name, anyOf: null },
});
const figure = (id: string, name: string) => ({
  ...{ id, name, nameEn: name, indicatorId: "i", indicator: name, indicatorEn: name, value: null, valueText: name, unit: name },
  ...{ valueBase: null, unitBase: null, comparator: null, about: [thing("a", "Project", name)], articles: ["x"], evidence: ["x#20-30"] },
  ...{ claimZh: name, claimEn: name, uncertain: name, uncertainEn: name, note: name, noteEn: name, each: true },
});
const article = (id: string, date: string, name: string): ArticleRow => ({
  ...{ id, title: name, titleEn: name, publisher: name, publisherEn: name, date, dateBasis: "stated", dateNote: "", dateNoteEn: "" },
  ...{ sha256: "0".repeat(64), length: 90, pieces: [{ start: 0, zh: name, en: name }] },
});

/** Every text of these facts is `name`. */
export function factsNamed(name: string): BriefFacts {
  const target: TargetRow = {
    ...figure("t", name),
    modality: "planned",
    deadline: "2032",
    deadlineText: name,
    deadlineBasis: "inherited",
    anyOf: null,
    setBy: [thing("p", "Place", name)],
  };
  const base = { nature: "level", direction: null, actual: "actual", period: "2031", periodText: name, periodBasis: "stated" } as const;
  const observations: ObservationRow[] = [
    { ...figure("o", name), ...base },
    { ...figure("q", name), ...base, value: 3, articles: ["y"], evidence: ["y#1-2"] },
  ];
  const things = [
    ...[thing("a", "Project", name), thing("b", "Project", name), thing("e", "Event", name), thing("p", "Place", name)],
    ...[thing("i", "Indicator", name), thing("t", "Target", name), thing("o", "Observation", name), thing("q", "Observation", name)],
  ];
  const links = [
    link("a", "REQUIRES", "b", name),
    link("b", "REQUIRES", "a", name),
    link("b", "PART_OF", "a", name),
    link("o", "CONTRADICTS", "q", name),
  ];
  return factsOf({
    articles: [article("x", "2031-03", name), article("y", "2032-04", name)],
    things,
    links,
    targets: [target],
    observations,
  });
}

/** No article, no thing, nothing. */
export const NO_FACTS: BriefFacts = factsOf({ articles: [], things: [], links: [], targets: [], observations: [] });

/** One project that so many others need. */
export function manyNeed(count: number): BriefFacts {
  const things = [thing("hub", "Project", "Hub"), ...Array.from({ length: count }, (_, n) => thing(`n${n}`, "Project", `N${n}`))];
  const links = Array.from({ length: count }, (_, n) => ({
    ...link(`n${n}`, "REQUIRES", "hub", "c"),
    evidence: [`x#${n}-${n + 1}`],
    uncertain: null,
    uncertainEn: null,
  }));
  return factsOf({ articles: [article("x", "2031-03", "X")], things, links, targets: [], observations: [] });
}

function factsOf(told: Pick<BriefFacts, "articles" | "things" | "links" | "targets" | "observations">): BriefFacts {
  const figures = new Map([...told.targets, ...told.observations].map((one) => [one.id, one]));
  const byId = new Map(told.things.map((one) => [one.id, one]));
  return { ...told, figures, byId, hashes: new Map(), derived: null, events: new Map([["e", ["x#40-41"]]]) };
}
