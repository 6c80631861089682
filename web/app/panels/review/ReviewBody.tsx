// The parts of a review: the queue with its passage, pairs, the account of every number, the decisions.
import { useMemo } from "react";
import { roomNow, textOf } from "../../state/review.ts";
import { numbersIn } from "../../state/review-coverage.ts";
import { counted } from "../../state/review-queue.ts";
import { REVIEW_TABS } from "../../state/review-view.ts";
import { useReview } from "../../state/use-review.ts";
import { useZhaotu } from "../../state/use.ts";
import { showTab } from "../../steps/review-steps.ts";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { Coverage } from "./Coverage.tsx";
import { DecisionLog } from "./DecisionLog.tsx";
import { Pairs } from "./Pairs.tsx";
import { QueueTab } from "./QueueTab.tsx";

export function ReviewBody() {
  const { w } = useWords();
  const room = useReview(roomNow);
  const text = useZhaotu(textOf);
  const tab = useZhaotu((state) => state.view.reviewTab);
  const page = text?.is === "here" ? text.value : null;
  const numbers = useMemo(() => (room && page !== null ? numbersIn(page, room.candidates) : []), [room, page]);
  if (!room) return null;
  const open = room.pairs.filter(({ key }) => room.candidates.some((one) => one.key === key && one.state === "pending")).length;
  const labels = {
    queue: w.review.tabs.queue(counted(room.candidates).pending),
    pairs: w.review.tabs.pairs(open),
    coverage: page === null ? w.review.tabNames.coverage : w.review.tabs.coverage(numbers.filter(({ is }) => is === "left").length),
    log: w.review.tabs.log(room.candidates.filter(({ decision, under }) => decision !== null && under === null).length),
  };
  return (
    <div className="review-body">
      <Tabs
        label={w.review.tabsLabel}
        tabs={REVIEW_TABS.map((id) => ({ id, label: labels[id] }))}
        chosen={tab}
        onChoose={(id) => showTab(REVIEW_TABS.find((one) => one === id) ?? "queue")}
      >
        {tab === "queue" && <QueueTab />}
        {tab === "pairs" && <Pairs room={room} text={page} />}
        {tab === "coverage" && <Coverage room={room} text={text} numbers={numbers} />}
        {tab === "log" && <DecisionLog room={room} />}
      </Tabs>
    </div>
  );
}
