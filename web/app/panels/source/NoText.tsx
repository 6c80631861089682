// A source whose text is not on this machine: everything but the words, and the way to bring the file.
import { FileText } from "lucide-react";
import type { Evidence } from "../../../../data/model/locator.ts";
import type { Article } from "../../../contract.ts";
import type { Trouble as Why } from "../../state/state.ts";
import { ChooseFile } from "../ChooseFile.tsx";
import { inLang, pieceAt } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import type { SourcedSpan } from "./segments.ts";
import { Strip } from "./Strip.tsx";

type Props = {
  readonly at: Evidence;
  readonly article: Article | undefined;
  readonly why: Why | null;
  readonly spans: readonly SourcedSpan[];
};

export function NoText({ at, article, why, spans }: Props) {
  const { lang, w } = useWords();
  const piece = article?.pieces[pieceAt(article, at.start) - 1];
  return (
    <div className="no-text">
      {why && why.code !== "no-text" && <Trouble why={why} />}
      <div className="no-text-card">
        <h2>
          <FileText aria-hidden="true" /> {w.source.noText}
        </h2>
        <p className="quiet">{w.source.noTextHow}</p>
        {article && <Strip at={at} length={article.length} spans={spans} flat />}
        <p className="no-text-ways">
          <ChooseFile /> <span className="quiet">{w.source.never}</span>
        </p>
      </div>
      <dl className="pairs">
        <dt>{w.source.title}</dt>
        <dd>{article ? (lang === "zh" ? article.title : article.titleEn) : at.article}</dd>
        {article && (
          <>
            <dt>{w.source.publisher}</dt>
            <dd>{inLang(article.publisher, article.publisherEn, lang) ?? w.source.notWritten}</dd>
            <dt>{w.source.date}</dt>
            <dd>
              {article.date} <span className="tag plain">{article.dateBasis === "inferred" ? w.source.inferred : w.source.stated}</span>
              <span className="quiet note">{lang === "zh" ? article.dateNote : article.dateNoteEn}</span>
            </dd>
            {piece && (
              <>
                <dt>{w.source.piece(pieceAt(article, at.start))}</dt>
                <dd>{piece[lang]}</dd>
              </>
            )}
          </>
        )}
        <dt>{w.source.position}</dt>
        <dd>
          {w.source.range(at.start, at.end)} <span className="quiet">{w.source.utf16}</span>
        </dd>
        <dt>{w.source.length}</dt>
        <dd>
          {w.source.characters(at.end - at.start)}
          {article && <span className="quiet"> · {w.source.wholeLength(article.length)}</span>}
        </dd>
        {article && (
          <>
            <dt>sha256</dt>
            <dd className="hash">{article.sha256}</dd>
          </>
        )}
      </dl>
    </div>
  );
}
