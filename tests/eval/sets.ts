// The sets of passages that are measured: a folder of others', and articles of our own.
import { join } from "node:path";
import { ARTICLES, FOLDERS } from "./annotate.ts";
import { passagesIn, type Measured } from "./passages.ts";

type SetName = "folder" | (typeof FOLDERS)[number];
export type MeasuredSet = { readonly name: SetName; readonly measured: readonly Measured[] };

/** The sets that were asked for; the folder only where there is one. */
export function setsOf(only: string, folder: string | undefined): MeasuredSet[] {
  const asked = (name: string) => only === "" || only.split(",").includes(name);
  return [
    ...(folder && asked("folder") ? [{ name: "folder" as const, measured: passagesIn(folder) }] : []),
    ...FOLDERS.filter(asked).map((name) => ({ name, measured: passagesIn(join(ARTICLES, name)) })),
  ];
}
