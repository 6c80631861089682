// The menu's way to Depend.
import { Workflow } from "lucide-react";
import { dependOn } from "../../steps/room-steps.ts";
import type { MenuEntry } from "./entry.tsx";

export const dependEntries: readonly MenuEntry[] = [
  {
    id: "depend",
    section: "path",
    icon: Workflow,
    keys: "D",
    label: (at, { view }, w) => (at.on === "thing" && at.ids.every((id) => !view.groups[id]) ? w.ways.depend : null),
    act: (at) => at.on === "thing" && dependOn(at.ids),
  },
];
