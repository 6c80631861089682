// What is said once a file of the reader's own has been taken in, or was refused.
import { isRefusal } from "../../state/own.ts";
import { takeIn } from "../../steps/own-steps.ts";
import type { Words } from "../../words/zh.ts";

/** Takes the file in and gives the sentence for the reader. */
export async function toldOf(file: File, w: Words): Promise<string> {
  const done = await takeIn(file);
  if (isRefusal(done)) return w.saved.refused[done.why](file.name, done.where);
  return w.saved.merged(done.added, done.renamed, done.known, done.notes, done.long, done.judgements);
}
