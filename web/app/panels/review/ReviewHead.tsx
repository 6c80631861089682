// Above the review: which article, how far it has come, who reviews, and the way into the graph.
import { ChevronLeft } from "lucide-react";
import { useEffect } from "react";
import { roomNow } from "../../state/review.ts";
import { counted } from "../../state/review-queue.ts";
import { useReview } from "../../state/use-review.ts";
import { openReview } from "../../steps/review-steps.ts";
import { focusTitle } from "../../ui/focus-title.ts";
import { useWords } from "../../words/use.ts";
import { Forget } from "./Forget.tsx";
import { ReviewBar } from "./ReviewBar.tsx";
import { Who } from "./Who.tsx";
import { WriteOut } from "./WriteOut.tsx";

export function ReviewHead() {
  const { w } = useWords();
  const room = useReview(roomNow);
  useEffect(() => focusTitle("review-title"), []);
  if (!room) return null;
  const counts = counted(room.candidates);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <header className="review-head">
      <button type="button" className="icon-button" aria-label={w.review.all} title={w.review.all} onClick={() => openReview(null)}>
        <ChevronLeft />
      </button>
      <div className="review-title">
        <h1 id="review-title" tabIndex={-1} lang="zh-Hans" title={room.title}>
          {room.title}
        </h1>
        <span className="review-progress">
          <ReviewBar counts={counts} />
          <span className="quiet small">{w.review.progress(all - counts.pending, all)}</span>
        </span>
      </div>
      <div className="review-out">
        <Who />
        <Forget />
        <WriteOut room={room} />
      </div>
    </header>
  );
}
