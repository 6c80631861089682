// Commands that arrange the picture.
import { LAYOUTS } from "../../state/layouts.ts";
import { arrangeAs } from "../../steps/layout-steps.ts";
import type { Command } from "./command.ts";
import { pressOnCanvas } from "./on-canvas.ts";

export const layoutCommands: readonly Command[] = [
  ...LAYOUTS.map((layout): Command => ({
    id: `layout.${layout}`,
    group: "picture",
    words: (w) => w.layouts.command(w.layouts.names[layout]),
    enabled: ({ view }) => view.screen === "explore" && (view.layout !== layout || (layout === "radial" && view.selected.length === 1)),
    run: () => arrangeAs(layout),
  })),
  {
    id: "layout.fitChosen",
    group: "selection",
    words: (w) => w.layouts.fitChosen,
    key: "Shift F",
    enabled: ({ view }) => view.screen === "explore" && view.selected.length > 0,
    run: () => pressOnCanvas("KeyF", { shift: true }),
  },
];
