// What an empty canvas shows, loaded when it is first empty.
import { Suspense } from "react";
import { drawnIds } from "../../state/derive.ts";
import { gatheredNow } from "../../state/gathered.ts";
import { useZhaotu } from "../../state/use.ts";
import { lazyRoom } from "../../words/lazy-room.tsx";

const Blank = lazyRoom(async () => (await import("./Blank.tsx")).Blank);

export function EmptyCanvas() {
  const empty = useZhaotu((state) => state.drawn.is === "here" && drawnIds(state).length === 0 && gatheredNow(state) === null);
  if (!empty) return null;
  return (
    <Suspense fallback={null}>
      <Blank />
    </Suspense>
  );
}
