// A reading with what a model proposes: the rules' reading is written first, the other one only when it is whole.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError, type Shell } from "../../shell.ts";
import { readingOf } from "../read.ts";
import { ANSWERS, writeFolder, type Written as FolderState } from "../write/folder.ts";
import { finishReading, type Begun, type Written } from "../write/write-reading.ts";
import type { Endpoint } from "./endpoint.ts";
import { withProposals } from "./into-draft.ts";
import { answersIn } from "./kept.ts";
import { proposeByModel, type Proposals } from "./propose.ts";

/** What Ctrl-C leaves. */
const STOPPED = {
  zh: "停下了：先前的读法没有动，已有的回答留着；再用 --model 读一次，只问缺的那些段。",
  en: "stopped: the earlier reading is untouched and the answers so far are kept; read again with --model, and only the missing passages are asked for.",
};

type WithModel = { readonly reading: Written; readonly state: FolderState; readonly model: Proposals };

/** Reads on with a model and writes the folder. Throws `CommandError` where a person stops it. */
export async function readWithModel(begun: Begun, folder: string, endpoint: Endpoint, shell: Shell): Promise<WithModel> {
  const { draft, sources } = begun;
  const isNew = !existsSync(folder);
  if (isNew) writeFolder(folder, finishReading(begun, draft).files);
  const signal = shell.untilStopped?.();
  const host = new URL(endpoint.url).host;
  shell.say(shell.lang === "zh" ? `把段落发给 ${host} 的 ${endpoint.model} …` : `sending passages to ${endpoint.model} at ${host} …`);
  try {
    const model = await proposeByModel(draft.page, draft.about, readingOf(draft), endpoint, {
      answers: answersIn(join(folder, ANSWERS)),
      ...(signal !== undefined && { signal }),
      ...(shell.progress && { progress: (done, of) => shell.draw(`\r${done}/${of}${done === of ? "\n" : ""}`) }),
    });
    const reading = finishReading(begun, withProposals(draft, model.reading, sources));
    const state = writeFolder(folder, reading.files);
    return { reading, state: isNew ? "new" : state, model };
  } catch (error) {
    if (signal?.aborted) throw new CommandError(1, STOPPED, { cause: error });
    throw error;
  }
}
