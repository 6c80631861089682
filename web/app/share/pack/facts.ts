// What an evidence pack says: facts as sentences under the thing they begin at, and every source once, numbered.
import { compareEvidence, parseEvidence } from "../../../../data/model/locator.ts";
import type { Article, Brief, Compared, Figures, Link, Observation, Target } from "../../../contract.ts";
import { linkKey, type Lang } from "../../state/state.ts";
import { dueText, figureText, periodText } from "../../words/figures.ts";
import { inLang, nameOf, relationWord } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";

/** `claim`: our own words; `sources`: numbers. */
export type Fact = {
  readonly sentence: string;
  readonly claim: string | null;
  readonly remarks: readonly string[];
  readonly sources: readonly number[];
};
type FactGroup = { readonly thing: Brief; readonly facts: readonly Fact[] };
/** `says`: in our words what rests on the place. `passage` null: not given, or not wished. */
export type Source = {
  readonly number: number;
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly piece: { readonly number: number; readonly title: string } | null;
  readonly says: readonly string[];
  readonly passage: string | null;
};
export type Told = {
  readonly groups: readonly FactGroup[];
  /** Things that no fact begins at. */
  readonly others: readonly Brief[];
  readonly sources: readonly Source[];
  /** Numbers of the sources of each relation, by `linkKey`, and of each figure, by its id. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
};
export type ToTell = {
  readonly things: readonly Brief[];
  readonly links: readonly Link[];
  readonly figures: Figures;
  readonly articles: Readonly<Record<string, Article>>;
  /** Texts of articles by id, whose passages are to be given; none where they are not wished. */
  readonly texts: ReadonlyMap<string, string>;
  /** What became of relations and figures between two articles that are compared. */
  readonly marks: ReadonlyMap<string, Compared> | null;
  readonly lang: Lang;
  readonly words: Words;
};
type Raw = {
  readonly at: string;
  readonly key: string;
  readonly sentence: string;
  readonly claim: string | null;
  readonly remarks: readonly string[];
  readonly evidence: readonly string[];
};

/** Relations that a target or figure tells itself. */
const OF_FIGURES: ReadonlySet<string> = new Set(["SETS", "MEASURES", "ABOUT"]);

/** Tells the facts of some things. */
export function tell(to: ToTell): Told {
  const { things, links, figures, articles } = to;
  const ids = new Set(things.map(({ id }) => id));
  const targets = figures.targets.filter(({ id }) => ids.has(id));
  const observations = figures.observations.filter(({ id }) => ids.has(id));
  const told = new Set([...targets, ...observations].map(({ id }) => id));
  const own = (link: Link) => OF_FIGURES.has(link.relation) && (told.has(link.from) || told.has(link.to));
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const raw = [
    ...links.filter((link) => !own(link)).flatMap((link) => ofLink(link, byId, to)),
    ...targets.map((target) => ofTarget(target, to)),
    ...observations.map((observation) => ofObservation(observation, to)),
  ];
  const dates = (evidence: string) => articles[parseEvidence(evidence)?.article ?? ""]?.date ?? "";
  const evidence = [...new Set([...raw.flatMap((fact) => fact.evidence), ...links.flatMap((link) => link.evidence)])].toSorted((a, b) =>
    dates(a) === dates(b) ? compareEvidence(a, b) : dates(a) < dates(b) ? -1 : 1,
  );
  const numberOf = new Map(evidence.map((place, index) => [place, index + 1]));
  const numbersOf = (places: readonly string[]) => places.flatMap((place) => numberOf.get(place) ?? []).toSorted((a, b) => a - b);
  const facts = new Map<string, Fact[]>();
  for (const { at, key, sentence, claim, remarks, evidence: places } of raw)
    (facts.get(at) ?? facts.set(at, []).get(at))?.push({
      sentence,
      claim,
      remarks: [...remarks, ...comparedRemarks(key, to)],
      sources: numbersOf(places),
    });
  const order = things.toSorted((a, b) => b.facts - a.facts || (a.id < b.id ? -1 : 1));
  return {
    groups: order.flatMap((thing) => {
      const those = facts.get(thing.id);
      return those ? [{ thing, facts: those }] : [];
    }),
    others: order.filter(({ id }) => !facts.has(id)),
    sources: evidence.flatMap((place, index) => sourceOf(place, index + 1, raw, to)),
    numbers: new Map([
      ...links.map((link) => [linkKey(link), numbersOf(link.evidence)] as const),
      ...[...targets, ...observations].map((figure) => [figure.id, numbersOf(figure.evidence)] as const),
    ]),
    count: raw.length,
  };
}

function comparedRemarks(key: string, { marks, words: w }: ToTell): string[] {
  const mark = marks?.get(key);
  return mark === undefined || mark === "same" ? [] : [w.pack.compared(w.compare.marks[mark])];
}

function remarksOf(fact: Pick<Link, "uncertain" | "uncertainEn">, lang: Lang, w: Words): string[] {
  const doubt = inLang(fact.uncertain, fact.uncertainEn, lang);
  return doubt === null ? [] : [`${w.pack.uncertain}${w.colon}${doubt}`];
}

function ofLink(link: Link, byId: ReadonlyMap<string, Brief>, { lang, words: w }: ToTell): Raw[] {
  const [from, to] = [byId.get(link.from), byId.get(link.to)];
  if (!from || !to) return [];
  const remarks = [
    ...(link.basis === "implied" ? [w.pack.implied] : []),
    ...(link.anyOf === null ? [] : [w.pack.anyOf]),
    ...remarksOf(link, lang, w),
  ];
  const sentence = `${nameOf(from, lang)} ${relationWord(link, true, lang)} ${nameOf(to, lang)}`;
  return [
    { at: link.from, key: linkKey(link), sentence, claim: inLang(link.claimZh, link.claimEn, lang), remarks, evidence: link.evidence },
  ];
}

const aboutWhom = (figure: Target | Observation, lang: Lang, w: Words) => figure.about.map((thing) => nameOf(thing, lang)).join(w.list);
const indicatorOf = (figure: Target | Observation, lang: Lang) => nameOf({ name: figure.indicator, nameEn: figure.indicatorEn }, lang);

function ofTarget(target: Target, { lang, words: w }: ToTell): Raw {
  const who = target.setBy.map((thing) => nameOf(thing, lang)).join(w.list);
  const parts = [
    w.pack.target(aboutWhom(target, lang, w), indicatorOf(target, lang), figureText(target, lang)),
    w.card[target.modality],
    `${w.card.due}${w.colon}${dueText(target, w)}`,
    ...(target.each ? [w.card.each] : []),
    ...(who === "" ? [] : [w.pack.setBy(who)]),
  ];
  return figureFact(target, parts, lang, w);
}

function ofObservation(figure: Observation, { lang, words: w }: ToTell): Raw {
  const parts = [
    w.pack.observation(aboutWhom(figure, lang, w), indicatorOf(figure, lang), figureText(figure, lang)),
    w.card.natures[figure.nature],
    ...(figure.direction === null ? [] : [w.card[figure.direction]]),
    ...(figure.actual === "actual" ? [] : [w.card.expected]),
    `${w.card.period}${w.colon}${periodText(figure, w)}`,
  ];
  return figureFact(figure, parts, lang, w);
}

function figureFact(figure: Target | Observation, parts: readonly string[], lang: Lang, w: Words): Raw {
  const claim = inLang(figure.claimZh, figure.claimEn, lang);
  return {
    at: figure.id,
    key: figure.id,
    sentence: parts.join(lang === "zh" ? "，" : ", "),
    claim,
    remarks: remarksOf(figure, lang, w),
    evidence: figure.evidence,
  };
}

function sourceOf(place: string, number: number, raw: readonly Raw[], { articles, texts, lang }: ToTell): Source[] {
  const at = parseEvidence(place);
  if (!at) return [];
  const pieces = articles[at.article]?.pieces ?? [];
  const index = pieces.findLastIndex((one) => one.start <= at.start);
  const piece = pieces[index];
  const says = raw.filter((fact) => fact.evidence.includes(place)).map((fact) => fact.claim ?? fact.sentence);
  const passage = texts.get(at.article)?.slice(at.start, at.end) ?? null;
  return [
    {
      number,
      ...at,
      piece: piece ? { number: index + 1, title: lang === "zh" ? piece.zh : piece.en } : null,
      says: [...new Set(says)],
      passage,
    },
  ];
}
