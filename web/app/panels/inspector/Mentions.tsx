// Where the articles name a thing: chips by article, in order.
import { parseEvidence } from "../../../../data/model/locator.ts";
import type { Card } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { Chip } from "../../ui/Chip.tsx";
import { useWords } from "../../words/use.ts";

export function Mentions({ card }: { readonly card: Card }) {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  if (card.mentions.length === 0) return <p className="quiet">{w.card.noMentions}</p>;
  const ids = [...new Set(card.mentions.flatMap((at) => parseEvidence(at)?.article ?? []))];
  return ids.map((id) => {
    const article = articles[id];
    const here = card.mentions.filter((at) => parseEvidence(at)?.article === id);
    return (
      <section key={id} className="fact-group">
        <h3>
          {article ? (lang === "zh" ? article.title : article.titleEn) : id} <span className="count">{here.length}</span>
        </h3>
        <p className="chips loose">
          {here.map((at) => (
            <Chip key={at} evidence={at} />
          ))}
        </p>
      </section>
    );
  });
}
