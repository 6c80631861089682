// Buttons over the canvas: closer, farther, all of it.
import { Maximize, Minus, Plus } from "lucide-react";
import { IconButton } from "../ui/IconButton.tsx";
import { useWords } from "../words/use.ts";
import { zoom } from "./canvas-keys.ts";
import { fit } from "./follow.ts";
import { theStage } from "./stage.ts";

export function Tools() {
  const { w } = useWords();
  return (
    <div className="canvas-tools float">
      <IconButton label={w.canvas.zoomIn} keys="+" onClick={() => zoom(theStage(), 1 / 1.4)}>
        <Plus />
      </IconButton>
      <IconButton label={w.canvas.zoomOut} keys="−" onClick={() => zoom(theStage(), 1.4)}>
        <Minus />
      </IconButton>
      <IconButton label={w.canvas.fit} keys="F" onClick={() => fit(theStage())}>
        <Maximize />
      </IconButton>
    </div>
  );
}
