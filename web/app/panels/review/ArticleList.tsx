// The articles that were read, each with how far its review has come; where there is none, how to read one.
import { FileText } from "lucide-react";
import { useEffect } from "react";
import type { ReviewArticles } from "../../../contract/review.ts";
import { reviewsOf } from "../../state/review.ts";
import { useZhaotu } from "../../state/use.ts";
import { retryNow } from "../../steps/read.ts";
import { readListAgain } from "../../steps/review-fresh.ts";
import { openReview } from "../../steps/review-steps.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { ChooseFile } from "../ChooseFile.tsx";
import { Trouble } from "../Trouble.tsx";
import { ReviewBar } from "./ReviewBar.tsx";

export function ArticleList() {
  const { w } = useWords();
  const read = useZhaotu(reviewsOf);
  useEffect(() => {
    focusTitle("review-title");
    void readListAgain();
  }, []);
  return (
    <div className="review-list">
      <h1 id="review-title" tabIndex={-1}>
        {w.nav.review}
      </h1>
      <p className="quiet">{w.review.how}</p>
      {!read || read.is === "loading" ? (
        <p role="status">{w.review.reading}</p>
      ) : read.is === "failed" ? (
        <Trouble why={read.why} onRetry={retryNow} />
      ) : (
        <Articles list={read.value} />
      )}
    </div>
  );
}

function Articles({ list: { articles, own, readOnly } }: { readonly list: ReviewArticles }) {
  const { lang, w } = useWords();
  return (
    <>
      {readOnly && <p className="review-readonly">{readOnly[lang]}</p>}
      {articles.length === 0 ? (
        <div className="review-none">
          <p>
            <b>{w.review.none}</b>
          </p>
          <p>{w.review.noneHow}</p>
          <code>{w.review.noneCommand}</code>
        </div>
      ) : (
        <ul className="review-articles" aria-label={w.review.articles}>
          {articles.map((one) => (
            <li key={one.article}>
              <button
                type="button"
                className="review-article"
                aria-label={w.review.open(one.title)}
                onClick={() => openReview(one.article)}
              >
                <FileText aria-hidden="true" />
                <span className="review-article-name">
                  <b lang="zh-Hans">{one.title}</b>
                  <span className="quiet small">
                    {w.review.tally(one.counts.pending, allOf(one.counts) - one.counts.pending)} · {w.review.written(one.written)}
                    {!one.text && ` · ${w.review.noText}`}
                  </span>
                </span>
                <ReviewBar counts={one.counts} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {readOnly === null && (
        <p>
          <ChooseFile label={w.review.readOne} />
        </p>
      )}
      {own !== null && <p className="quiet small">{w.review.own(own)}</p>}
    </>
  );
}

const allOf = (counts: ReviewArticles["articles"][number]["counts"]) => Object.values(counts).reduce((sum, count) => sum + count, 0);
