// Buttons over the canvas: closer, farther, all of it.
import { Lasso, ListFilter, Maximize, Minus, Plus } from "lucide-react";
import { useZhaotu } from "../state/use.ts";
import { desk } from "../steps/own-steps.ts";
import { lasso } from "../steps/select-steps.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { useWords } from "../words/use.ts";
import { zoom } from "./canvas-keys.ts";
import { fit } from "./follow.ts";
import { LayoutMenu } from "./LayoutMenu.tsx";
import { theStage } from "./stage.ts";

export function Tools() {
  const { w } = useWords();
  const held = useZhaotu((state) => state.desk === "lasso");
  return (
    <div className="canvas-tools float">
      <IconButton label={w.canvas.zoomIn} keys="+" onClick={() => zoom(theStage(), 1 / 1.4)}>
        <Plus />
      </IconButton>
      <IconButton label={w.canvas.zoomOut} keys="−" onClick={() => zoom(theStage(), 1.4)}>
        <Minus />
      </IconButton>
      <IconButton label={w.chosen.lasso} keys="L" pressed={held} onClick={() => lasso(!held)}>
        <Lasso />
      </IconButton>
      <IconButton label={w.chosen.byRule} keys="S" onClick={() => desk("rule")}>
        <ListFilter />
      </IconButton>
      <LayoutMenu />
      <IconButton label={w.canvas.fit} keys="F" onClick={() => fit(theStage())}>
        <Maximize />
      </IconButton>
    </div>
  );
}
