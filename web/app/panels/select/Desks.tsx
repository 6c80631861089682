// The dialogs of the selection, loaded when first opened.
import { Suspense } from "react";
import { useZhaotu } from "../../state/use.ts";
import { lazyRoom } from "../../words/lazy-room.tsx";

const RuleDesk = lazyRoom(async () => (await import("./RuleDesk.tsx")).RuleDesk);
const SavedDesk = lazyRoom(async () => (await import("./SavedDesk.tsx")).SavedDesk);
const TwoDesk = lazyRoom(async () => (await import("./TwoDesk.tsx")).TwoDesk);

export function Desks() {
  const desk = useZhaotu((state) => state.desk);
  return <Suspense>{desk === "rule" ? <RuleDesk /> : desk === "saved" ? <SavedDesk /> : desk === "two" ? <TwoDesk /> : null}</Suspense>;
}
