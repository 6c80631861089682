// What stands at the right: the paths where some are asked for, else the card.
import { Suspense } from "react";
import { useZhaotu } from "../../state/use.ts";
import { Inspector } from "../inspector/Inspector.tsx";
import { lazyRoom } from "../../words/lazy-room.tsx";

const PathPanel = lazyRoom(async () => (await import("./PathPanel.tsx")).PathPanel);

export function PathDock() {
  const path = useZhaotu((state) => state.view.path);
  const card = useZhaotu((state) => state.panels.card);
  if (!path || card) return <Inspector />;
  return <Suspense fallback={<aside className="inspector" data-open />}>{<PathPanel path={path} />}</Suspense>;
}
