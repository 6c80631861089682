// Which article says it: one of them, several, or any.
import { drawnThings } from "../../state/derive.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseArticle } from "../../steps/looking-steps.ts";
import { yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function ArticleChips() {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const chosen = useZhaotu((state) => state.view.article);
  const things = useZhaotu(drawnThings);
  const ids = Object.keys(articles).toSorted((a, b) => ((articles[a]?.date ?? "") < (articles[b]?.date ?? "") ? -1 : 1));
  return (
    <div className="legend articles">
      <h2>{w.legend.articles}</h2>
      <div className="pills" role="group" aria-label={w.legend.articles}>
        {ids.map((id) => (
          <button
            key={id}
            type="button"
            className="pill"
            aria-pressed={chosen === id}
            onClick={() => chooseArticle(id)}
            title={articles[id]?.title}
          >
            <b>{yearOf(articles[id], id)}</b> {things.filter((thing) => thing.articles.includes(id)).length}
          </button>
        ))}
        {ids.length > 1 && (
          <button type="button" className="pill" aria-pressed={chosen === "both"} onClick={() => chooseArticle("both")}>
            {w.legend.both(ids.length)} {things.filter((thing) => thing.articles.length > 1).length}
          </button>
        )}
        {chosen !== null && (
          <button type="button" className="link" onClick={() => chooseArticle(null)}>
            {w.legend.any}
          </button>
        )}
      </div>
    </div>
  );
}
