// Takes a file that is dropped anywhere on the page.
import { useEffect, useState } from "react";
import { giveFiles } from "../steps/give-file.ts";
import { useWords } from "../words/use.ts";

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true;

export function DropFile() {
  const { w } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const drag = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setOver(false);
      void giveFiles([...(event.dataTransfer?.files ?? [])]);
    };
    addEventListener("dragover", drag);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", drag);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, []);
  return over ? <div className="drop">{w.source.drop}</div> : null;
}
