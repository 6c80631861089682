// Runs the command line inside the test, as a person does in a folder of their own.
import { join } from "node:path";
import { readSettings } from "../../data/files/settings.ts";
import { runProgram } from "../../loader/program.ts";
import type { Language } from "../../loader/read/fault.ts";

export type Ran = { readonly code: number; readonly out: string; readonly said: string };

/** Runs `zhaotu <args>` in the folder `cwd` with these settings. */
export async function run(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
  lang: Language = "zh",
): Promise<Ran> {
  let [out, said] = ["", ""];
  const code = await runProgram(args, {
    settings: readSettings({ ZHAOTU_OWN: join(cwd, "own"), ...env }),
    lang,
    cwd,
    version: "0",
    progress: false,
    print: async (text) => {
      out += text;
    },
    say: (text) => {
      said += `${text}\n`;
    },
    draw: () => {},
  });
  return { code, out, said };
}
