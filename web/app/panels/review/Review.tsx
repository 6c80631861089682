// The screen Review: the articles that were read, or one of them with its candidates, their passages and what is decided.
import { useEffect } from "react";
import { reviewWants, roomOf } from "../../state/review.ts";
import { useReviewDesk } from "../../state/review-desk.ts";
import { useZhaotu } from "../../state/use.ts";
import { readAgain } from "../../steps/review-fresh.ts";
import { registerWants } from "../../steps/read-answers.ts";
import { retryNow } from "../../steps/read.ts";
import { useWords } from "../../words/use.ts";
import { Offline } from "../Notice.tsx";
import { Trouble } from "../Trouble.tsx";
import { ArticleList } from "./ArticleList.tsx";
import { ReviewBody } from "./ReviewBody.tsx";
import { ReviewHead } from "./ReviewHead.tsx";
import { listenToReviewKeys } from "./review-keys.ts";
import "../../styles/review.css";
import "../../styles/review-parts.css";
import "../../styles/review-lists.css";
import "../../styles/review-forms.css";
import "../../styles/review-sizes.css";

registerWants(reviewWants);

export function Review() {
  const { w } = useWords();
  const article = useZhaotu((state) => state.view.reviewed);
  const told = useReviewDesk((desk) => desk.told);
  useEffect(listenToReviewKeys, []);
  return (
    <div className="screen review">
      <main className="screen-main review-main" id="canvas" tabIndex={-1} aria-label={w.nav.review}>
        <Offline />
        {article === null ? <ArticleList /> : <OneArticle key={article} id={article} />}
        <p role="status" className="unseen">
          {told}
        </p>
      </main>
    </div>
  );
}

function OneArticle({ id }: { readonly id: string }) {
  const { w } = useWords();
  const room = useZhaotu(roomOf);
  useEffect(() => void readAgain(id), [id]);
  if (room?.is === "here")
    return (
      <>
        <ReviewHead />
        <ReviewBody />
      </>
    );
  return (
    <div className="screen-unread">
      <h1 id="review-title" tabIndex={-1}>
        {w.nav.review}
      </h1>
      {room?.is === "failed" ? <Trouble why={room.why} onRetry={retryNow} /> : <p role="status">{w.review.reading}</p>}
    </div>
  );
}
