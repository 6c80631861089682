// Forgetting an article: its text alone, or all that came of it; what cannot be undone is asked twice.
import { Trash2 } from "lucide-react";
import { useState } from "react";
import { mayDecide, roomNow } from "../../state/review.ts";
import { useReview } from "../../state/use-review.ts";
import { forgetArticle } from "../../steps/review-apply.ts";
import { Desk } from "../../ui/Desk.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";

export function Forget() {
  const { w } = useWords();
  const room = useReview(roomNow);
  const writable = useReview(mayDecide);
  const [open, setOpen] = useState(false);
  const [sure, setSure] = useState(false);
  if (!room || !writable) return null;
  const shut = () => {
    setOpen(false);
    setSure(false);
  };
  const forget = (what: "text" | "all") => {
    shut();
    void forgetArticle(room.article, what);
  };
  return (
    <>
      <IconButton label={w.review.forget} onClick={() => setOpen(true)}>
        <Trash2 />
      </IconButton>
      {open && (
        <Desk title={w.review.forget} close={w.keys.close} onClose={shut}>
          <div className="review-forget">
            <p lang="zh-Hans">
              <b>{room.title}</b>
            </p>
            <p>{w.review.forgetHow}</p>
            <div>
              <button type="button" className="button" data-first onClick={() => forget("text")}>
                {w.review.forgetText}
              </button>
              <p className="quiet small">{w.review.forgetTextHow}</p>
            </div>
            <div>
              <button type="button" className="button danger" onClick={() => (sure ? forget("all") : setSure(true))}>
                {sure ? w.review.forgetSure(room.title) : w.review.forgetAll}
              </button>
              <p className="quiet small">{w.review.forgetAllHow}</p>
            </div>
          </div>
        </Desk>
      )}
    </>
  );
}
