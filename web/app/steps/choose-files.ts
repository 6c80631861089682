// Lets the reader choose files, from wherever a command is given.
import { giveFiles } from "./give-file.ts";

/** Opens the browser's own dialog and takes what is chosen. */
export function chooseFiles(): void {
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.multiple = true;
  chooser.addEventListener("change", () => void giveFiles([...(chooser.files ?? [])]), { once: true });
  chooser.click();
}
