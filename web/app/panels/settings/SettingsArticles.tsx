// The articles: date and how it is known, hash, and whether their text is here.
import { useEffect } from "react";
import type { Article } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { forgetFile, seeKept } from "../../steps/give-file.ts";
import { inLang } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Setting } from "./Choice.tsx";
import { ChooseFile } from "../ChooseFile.tsx";

export function SettingsArticles() {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const kept = useZhaotu((state) => state.kept);
  useEffect(() => void seeKept(), []);
  return (
    <Setting id="articles" title={w.settings.articles}>
      {Object.values(articles).map((article) => (
        <ArticleLines key={article.id} article={article} kept={kept.includes(article.id)} />
      ))}
      <p>
        <ChooseFile /> <span className="quiet">{w.source.never}</span>
      </p>
    </Setting>
  );
}

function ArticleLines({ article, kept }: { readonly article: Article; readonly kept: boolean }) {
  const { lang, w } = useWords();
  const { settings } = w;
  return (
    <div className="article-lines">
      <h3>{lang === "zh" ? article.title : article.titleEn}</h3>
      <p>
        {article.date} · {article.dateBasis === "inferred" ? settings.dateInferred : settings.dateStated} ·{" "}
        {inLang(article.publisher, article.publisherEn, lang) ?? w.source.notWritten}
      </p>
      <p className="quiet">{lang === "zh" ? article.dateNote : article.dateNoteEn}</p>
      <p className="hash">sha256 {article.sha256}</p>
      <p>
        {kept ? settings.here : article.text ? settings.onServer : settings.notHere}
        {kept && (
          <>
            {" "}
            ·{" "}
            <button type="button" className="link" onClick={() => void forgetFile(article.id)}>
              {w.source.forget}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
