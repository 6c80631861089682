// What lies over the page for a moment; its code is loaded when it is first opened.
import { lazy, Suspense, useSyncExternalStore } from "react";
import { getOverlay, subscribeOverlay } from "../state/overlay.ts";

const Menu = lazy(async () => ({ default: (await import("./menu/Menu.tsx")).Menu }));
const ExpandCard = lazy(async () => ({ default: (await import("./grow/ExpandCard.tsx")).ExpandCard }));
const ShareDialog = lazy(async () => ({ default: (await import("../share/ShareDialog.tsx")).ShareDialog }));
const PackDialog = lazy(async () => ({ default: (await import("../share/pack/PackDialog.tsx")).PackDialog }));
const AskedDialog = lazy(async () => ({ default: (await import("../asked/AskedDialog.tsx")).AskedDialog }));
const More = lazy(async () => ({ default: (await import("./More.tsx")).More }));
const StartCard = lazy(async () => ({ default: (await import("./grow/StartCard.tsx")).StartCard }));

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
      {open.is === "pack" && <PackDialog />}
      {open.is === "asked" && <AskedDialog />}
    </Suspense>
  );
}
