// What lies over the page for a moment; its code is loaded when it is first opened.
import { Suspense, useSyncExternalStore } from "react";
import { getOverlay, subscribeOverlay } from "../state/overlay.ts";
import { lazyRoom } from "../words/lazy-room.tsx";

const Menu = lazyRoom(async () => (await import("./menu/Menu.tsx")).Menu);
const ExpandCard = lazyRoom(async () => (await import("./grow/ExpandCard.tsx")).ExpandCard);
const ShareDialog = lazyRoom(async () => (await import("../share/ShareDialog.tsx")).ShareDialog);
const PackDialog = lazyRoom(async () => (await import("../share/pack/PackDialog.tsx")).PackDialog);
const AskedDialog = lazyRoom(async () => (await import("../asked/AskedDialog.tsx")).AskedDialog);
const More = lazyRoom(async () => (await import("./More.tsx")).More);
const ReadDialog = lazyRoom(async () => (await import("./read-in/ReadDialog.tsx")).ReadDialog);
const StartCard = lazyRoom(async () => (await import("./grow/StartCard.tsx")).StartCard);

export function Overlays() {
  const open = useSyncExternalStore(subscribeOverlay, getOverlay);
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      {open.is === "menu" && <Menu key={`${open.x},${open.y}`} on={open.on} x={open.x} y={open.y} />}
      {open.is === "expand" && <ExpandCard key={open.id} id={open.id} />}
      {open.is === "start" && <StartCard />}
      {open.is === "more" && <More />}
      {open.is === "share" && <ShareDialog />}
      {open.is === "read" && <ReadDialog />}
      {open.is === "pack" && <PackDialog />}
      {open.is === "asked" && <AskedDialog />}
    </Suspense>
  );
}
