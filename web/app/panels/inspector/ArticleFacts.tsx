// What is known about an article itself: publisher, date and how it is known, length, hash, parts.
import type { Article } from "../../../contract.ts";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function ArticleFacts({ article }: { readonly article: Article }) {
  const { lang, w } = useWords();
  return (
    <dl className="pairs">
      <dt>{w.source.publisher}</dt>
      <dd>{inLang(article.publisher, article.publisherEn, lang) ?? w.source.notWritten}</dd>
      <dt>{w.source.date}</dt>
      <dd>
        {article.date} · {article.dateBasis === "inferred" ? w.source.inferred : w.source.stated}
        <br />
        <span className="quiet">{lang === "zh" ? article.dateNote : article.dateNoteEn}</span>
      </dd>
      <dt>{w.source.length}</dt>
      <dd>{w.source.characters(article.length)}</dd>
      <dt>sha256</dt>
      <dd className="hash">{article.sha256}</dd>
    </dl>
  );
}
