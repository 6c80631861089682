// Lines for the entities that an article names, and for where it names them.
import type { EntityFact } from "../../../data/model/facts.ts";
import { foldName } from "../../../data/model/quote.ts";
import type { Mention } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import { charactersMatch, firstOf, isShort } from "../gates/gates.ts";
import { joinMentions, type Joined } from "../joining/join.ts";
import { namesOf } from "../joining/known.ts";
import { englishName } from "../english/english-name.ts";
import { nameIn, wholePlaces } from "../joining/whole-places.ts";
import { basisOf, quoted, type Basis, type IdOf, type Work } from "./work.ts";

const keyOf = ({ kind, name }: Pick<Mention, "kind" | "name">) => `${kind} ${foldName(name)}`;
/** For short names of places the whole ones. */
type Whole = ReturnType<typeof wholePlaces>;

/** Entities and where they are mentioned. Gives the id of each mention that was kept. */
export function addEntities(work: Work): IdOf {
  const { draft, refused } = work;
  const ended = draft.links.flatMap(({ from, to }) => [from, to]).filter((end): end is Mention => "kind" in end);
  const all = new Map<string, Mention>();
  for (const mention of [...draft.places, ...draft.names, ...ended]) {
    const refusal = firstOf(charactersMatch(work.ground, mention), isShort(inOriginal(draft.page, mention)));
    if (refusal === null) all.set(`${keyOf(mention)} ${mention.start}-${mention.end}`, mention);
    else refused.push({ content: "mentions", what: mention.name, found: [basisOf(work, mention, mention)], refusal });
  }
  const mentions = [...all.values()].toSorted((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const whole = wholePlaces(mentions);
  const wholeKey = (mention: Mention) => keyOf({ kind: mention.kind, name: nameIn(whole, mention) });
  const joined = joinMentions(standing(mentions, new Set(ended.map(wholeKey)), wholeKey), work.graph, whole, draft.home);
  const ids = new Map<string, string>();
  for (const one of joined) {
    for (const mention of one.mentions) ids.set(wholeKey(mention), one.id);
    addEntity(work, one, shortsOf(whole, one));
  }
  return (mention) => ids.get(wholeKey(mention));
}

/** The short names that the article has for a place, also where they stand inside longer names only. */
const shortsOf = (whole: Whole, { kind, name }: Joined): string[] =>
  kind === "Place" ? [...whole].filter(([, long]) => long === name).map(([short]) => short) : [];

/** Mentions inside longer ones go, unless a relation needs what is named nowhere else. */
function standing(mentions: readonly Mention[], needed: ReadonlySet<string>, wholeKey: (mention: Mention) => string): Mention[] {
  const inside = new Set<Mention>();
  let widest: Mention | null = null;
  for (const mention of mentions) {
    if (widest !== null && mention.end <= widest.end && mention.end - mention.start < widest.end - widest.start) inside.add(mention);
    if (widest === null || mention.end > widest.end) widest = mention;
  }
  const alone = new Set(mentions.filter((mention) => !inside.has(mention)).map(wholeKey));
  return mentions.filter((mention) => !inside.has(mention) || (needed.has(wholeKey(mention)) && !alone.has(wholeKey(mention))));
}

function addEntity(work: Work, { id, kind, name, known, mentions, questions }: Joined, shorts: readonly string[]): void {
  const forms = new Map<string, string>();
  for (const mention of mentions) {
    const form = quoted(work, mention);
    if (!forms.has(foldName(form))) forms.set(foldName(form), form.replace(/[\s*]+/g, ""));
  }
  const asked = [...questions];
  let kept = mentions;
  if (known === null) {
    for (const short of shorts) if (!forms.has(foldName(short))) forms.set(foldName(short), short);
    const aliases = [...forms].filter(([folded]) => folded !== foldName(name)).map(([, form]) => form);
    const fact: EntityFact = {
      entity: id,
      kind,
      name,
      nameEn: englishName(name, kind),
      ...(aliases.length > 0 && { aliases }),
      ...(kind === "Person" && { private: true as const }),
    };
    const found = best(mentions.map((mention) => basisOf(work, mention, mention)));
    if (kind === "Person")
      asked.push({
        code: "private",
        zh: "是有职务或署名的人吗？不是就算私人",
        en: "does the page name an office or byline? else the person is private",
      });
    work.candidates.push({ content: "entities", id, fact, found, questions: asked.splice(0) });
  } else {
    const own = new Set(namesOf(known).map(foldName));
    kept = mentions.filter((mention) => own.has(foldName(quoted(work, mention))));
    const others = [...forms].filter(([folded]) => !own.has(folded)).map(([, form]) => form);
    if (others.length > 0)
      asked.push({
        code: "alias",
        zh: `“${others.join("”“")}”不是它已有的名称：要加到别名里吗？`,
        en: `not among its names yet: “${others.join("”, “")}”. Add it to the aliases?`,
      });
  }
  if (kept.length === 0) return;
  const found = kept.map((mention) => basisOf(work, mention, mention));
  work.candidates.push({
    content: "mentions",
    id,
    fact: { mention: id, at: [...new Set(found.map(({ at }) => at))] },
    found,
    questions: asked,
  });
}

/** The surest way in which something was found. */
const best = (found: readonly Basis[]): Basis[] => found.toSorted((a, b) => b.confidence - a.confidence).slice(0, 1);
