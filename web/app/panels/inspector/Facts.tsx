// All relations of a thing, in the words of their direction, grouped by those words.
import { useState } from "react";
import { KINDS } from "../../../../data/model/kinds.ts";
import type { RelationFamily } from "../../../../data/model/relation-type.ts";
import { RELATION_NAMES, relationType } from "../../../../data/model/relations.ts";
import type { Card } from "../../../contract.ts";
import { LIMITS } from "../../steps/limits.ts";
import { relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { ArticleFacts } from "./ArticleFacts.tsx";
import { FactRow } from "./FactRow.tsx";

type Fact = Card["links"][number];
type Group = { readonly word: string; readonly facts: readonly Fact[] };

/** What one asks first about a thing: who does it, what it needs, what comes of it, where it belongs. */
const FIRST: readonly RelationFamily[] = ["agency", "need", "trade", "structure", "measure", "source"];

/** Facts under the relation words read from `id`, family by family; in a group by kind, then name. */
function groupsOf(card: Card, lang: "zh" | "en"): Group[] {
  const id = card.thing.id;
  const rank = ({ link }: Fact) =>
    FIRST.indexOf(relationType(link.relation).family) * 100 + RELATION_NAMES.indexOf(link.relation) * 2 + Number(link.from !== id);
  const order = card.links.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      KINDS.indexOf(a.other.kind) - KINDS.indexOf(b.other.kind) ||
      a.other.name.localeCompare(b.other.name, "zh-Hans-CN"),
  );
  const groups = new Map<string, Fact[]>();
  for (const fact of order) {
    const word = relationWord(fact.link, fact.link.from === id, lang);
    (groups.get(word) ?? groups.set(word, []).get(word))?.push(fact);
  }
  return [...groups].map(([word, facts]) => ({ word, facts }));
}

export function Facts({ card }: { readonly card: Card }) {
  const { lang, w } = useWords();
  return (
    <>
      {card.article && <ArticleFacts article={card.article} />}
      {card.links.length === 0 && <p className="quiet">{w.card.noFacts}</p>}
      {groupsOf(card, lang).map((group) => (
        <FactGroup key={group.word} group={group} id={card.thing.id} />
      ))}
    </>
  );
}

function FactGroup({ group, id }: { readonly group: Group; readonly id: string }) {
  const { w } = useWords();
  const [all, setAll] = useState(false);
  const many = group.facts.length > LIMITS.groupRows;
  return (
    <section className="fact-group">
      <h3>
        {group.word} {many && <span className="count">{group.facts.length}</span>}
      </h3>
      <ul>
        {group.facts.slice(0, all ? undefined : LIMITS.groupRows).map((fact) => (
          <FactRow key={`${fact.link.relation}${fact.other.id}`} fact={fact} id={id} />
        ))}
      </ul>
      {many && (
        <button type="button" className="link" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? w.card.fewer : w.card.all(group.facts.length)}
        </button>
      )}
    </section>
  );
}
