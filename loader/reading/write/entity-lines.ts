// Lines for the entities that an article names, and for where it names them.
import type { EntityFact } from "../../../data/model/facts.ts";
import { foldName } from "../../../data/model/quote.ts";
import type { Mention } from "../candidates.ts";
import { inOriginal } from "../clean-text.ts";
import { charactersMatch, firstOf, isShort } from "../gates/gates.ts";
import { joinMentions, type Joined } from "../joining/join.ts";
import { namesOf } from "../joining/known.ts";
import { latinName } from "../joining/slug.ts";
import { basisOf, quoted, type Basis, type IdOf, type Work } from "./work.ts";

const keyOf = ({ kind, name }: Mention) => `${kind} ${foldName(name)}`;

/** Entities and where they are mentioned. Gives the id of each mention that was kept. */
export function addEntities(work: Work): IdOf {
  const { draft, refused } = work;
  const ended = draft.links.flatMap(({ from, to }) => [from, to]).filter((end): end is Mention => "kind" in end);
  const needed = new Set(ended.map(keyOf));
  const all = new Map<string, Mention>();
  for (const mention of [...draft.places, ...draft.names, ...ended]) {
    const refusal = firstOf(charactersMatch(work.ground, mention), isShort(inOriginal(draft.page, mention)));
    if (refusal === null) all.set(`${keyOf(mention)} ${mention.start}-${mention.end}`, mention);
    else refused.push({ content: "mentions", what: mention.name, found: [basisOf(work, mention, mention)], refusal });
  }
  const mentions = [...all.values()].toSorted((a, b) => a.start - b.start || b.end - a.end || (a.kind < b.kind ? -1 : 1));
  const joined = joinMentions(standing(mentions, needed), work.graph);
  const ids = new Map<string, string>();
  for (const one of joined) {
    for (const mention of one.mentions) ids.set(keyOf(mention), one.id);
    addEntity(work, one);
  }
  return (mention) => ids.get(keyOf(mention));
}

/** Mentions inside longer ones go, unless a relation needs what is named nowhere else. */
function standing(mentions: readonly Mention[], needed: ReadonlySet<string>): Mention[] {
  const inside = new Set<Mention>();
  let widest: Mention | null = null;
  for (const mention of mentions) {
    if (widest !== null && mention.end <= widest.end && mention.end - mention.start < widest.end - widest.start) inside.add(mention);
    if (widest === null || mention.end > widest.end) widest = mention;
  }
  const alone = new Set(mentions.filter((mention) => !inside.has(mention)).map(keyOf));
  return mentions.filter((mention) => !inside.has(mention) || (needed.has(keyOf(mention)) && !alone.has(keyOf(mention))));
}

function addEntity(work: Work, { id, kind, name, known, mentions, questions }: Joined): void {
  const forms = new Map<string, string>();
  for (const mention of mentions) {
    const form = quoted(work, mention);
    if (!forms.has(foldName(form))) forms.set(foldName(form), form.replace(/[\s*]+/g, ""));
  }
  const asked = [...questions];
  let kept = mentions;
  if (known === null) {
    const aliases = [...forms].filter(([folded]) => folded !== foldName(name)).map(([, form]) => form);
    const fact: EntityFact = {
      entity: id,
      kind,
      name,
      nameEn: latinName(name),
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
