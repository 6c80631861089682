// Menu entries for leaving with it.
import { FileCheck2, FileDown, SquareTerminal } from "lucide-react";
import { openOverlay } from "../../state/overlay.ts";
import type { MenuEntry } from "./entry.tsx";

export const shareEntries: readonly MenuEntry[] = [
  {
    id: "share",
    section: "copy",
    icon: FileDown,
    label: (at, _state, w) => (at.on === "canvas" ? w.ways.share : null),
    act: () => openOverlay({ is: "share" }),
  },
  {
    id: "pack",
    section: "copy",
    icon: FileCheck2,
    label: (at, _state, w) => (at.on === "line" ? null : w.pack.open),
    act: () => openOverlay({ is: "pack" }),
  },
  {
    id: "asked",
    section: "copy",
    icon: SquareTerminal,
    keys: "Y",
    label: (at, _state, w) => (at.on === "canvas" ? w.ways.cypher : null),
    act: () => openOverlay({ is: "asked" }),
  },
];
