// Takes files that are dropped anywhere on the page, and text that is dragged in from elsewhere.
import { useEffect, useState } from "react";
import { giveFiles } from "../steps/give-file.ts";
import { tell } from "../steps/tell.ts";
import { useWords } from "../words/use.ts";

/** Fewer characters than this are no article. */
const FEWEST = 40;
const FIELDS = "input, textarea, select, [contenteditable]:not([contenteditable='false'])";

/** What is being dragged, as far as it can be told before it is let go. Addresses and what goes into a field are the browser's own matter. */
function kindOf({ dataTransfer, target }: DragEvent, fromHere: boolean): "files" | "text" | null {
  const types = dataTransfer?.types ?? [];
  if (types.includes("Files")) return "files";
  const inField = target instanceof Element && target.closest(FIELDS) !== null;
  return !fromHere && !inField && types.includes("text/plain") && !types.includes("text/uri-list") ? "text" : null;
}

export function DropFile() {
  const { w } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    let fromHere = false;
    const start = () => (fromHere = true);
    const end = () => (fromHere = false);
    const drag = (event: DragEvent) => {
      if (kindOf(event, fromHere) === null) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      const kind = kindOf(event, fromHere);
      setOver(false);
      if (kind === null) return;
      event.preventDefault();
      if (kind === "files") void giveFiles([...(event.dataTransfer?.files ?? [])]);
      else giveText(event.dataTransfer?.getData("text/plain") ?? "", w.source.droppedText);
    };
    addEventListener("dragstart", start);
    addEventListener("dragend", end);
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragstart", start);
      removeEventListener("dragend", end);
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [w]);
  return over ? <div className="drop">{w.source.drop}</div> : null;
}

/** Text without a file is taken as one. */
function giveText(text: string, name: string): void {
  if (text.trim().length < FEWEST) tell("bad", "textTooShort");
  else void giveFiles([new File([text], name, { type: "text/plain" })]);
}
