// The dialogs of the selection, loaded when first opened.
import { lazy, Suspense } from "react";
import { useZhaotu } from "../../state/use.ts";

const RuleDesk = lazy(async () => ({ default: (await import("./RuleDesk.tsx")).RuleDesk }));
const SavedDesk = lazy(async () => ({ default: (await import("./SavedDesk.tsx")).SavedDesk }));
const TwoDesk = lazy(async () => ({ default: (await import("./TwoDesk.tsx")).TwoDesk }));

export function Desks() {
  const desk = useZhaotu((state) => state.desk);
  return <Suspense>{desk === "rule" ? <RuleDesk /> : desk === "saved" ? <SavedDesk /> : desk === "two" ? <TwoDesk /> : null}</Suspense>;
}
