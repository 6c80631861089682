// Why a review was refused: a sentence for a person, a code for a program.
import { DecidedSince } from "../../data/files/decisions.ts";
import { TurnTaken } from "../../data/files/turn.ts";
import { faultLines } from "../print/faults.ts";
import type { Language, Words } from "../read/fault.ts";
import { WrongLines } from "../review/given-wishes.ts";
import { turnTaken } from "../review/after-reading.ts";
import { Unproven } from "../review/act.ts";
import { WrongLine } from "../review/wishes.ts";
import { CommandError, type Shell } from "../shell.ts";

type Code = "decided-since" | "wrong-line" | "turn-taken" | "unproven" | "refused";
/** What a program is told: `code`, the sentences in both languages, and of `unproven` and `decided-since` the details. */
type Refused = { readonly code: Code; readonly said: Words } & Readonly<Record<string, unknown>>;

/** Does the work of a command. What is refused is printed for a program that asked for JSON, then thrown as a sentence. */
export async function orRefused(work: () => Promise<void>, format: string, shell: Shell): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal = refusalOf(error);
    const refused = format === "json" ? refusedJson(refusal) : null;
    if (refused !== null) await shell.print(`${JSON.stringify({ refused })}\n`);
    throw refusal;
  }
}

/** What stopped it, in a sentence; other errors as they are. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DecidedSince) {
    const { of, do: done, who, when } = error.decision;
    return new CommandError(
      1,
      {
        zh: `${who} 已在 ${when} 对 ${of} 作了决定（${done}）：先看一看再决定。什么也没有写。`,
        en: `${who} decided on ${of} at ${when} (${done}): look at it first. Nothing was written.`,
      },
      { cause: error },
    );
  }
  if (error instanceof WrongLine) {
    const lines = (lang: Language) => error.faults.map(({ wrong, right }) => `${wrong[lang]} → ${right[lang]}`).join("\n");
    return new CommandError(1, { zh: lines("zh"), en: lines("en") }, { cause: error });
  }
  if (error instanceof WrongLines) return new CommandError(1, error.words, { cause: error });
  if (error instanceof TurnTaken) return turnTaken(error);
  if (!(error instanceof Unproven)) return error;
  const lines = (lang: Language) => error.refused.map(({ key, why }) => `${key}: ${why[lang]}\n`).join("") + faultLines(error.faults, lang);
  return new CommandError(
    1,
    { zh: `${lines("zh")}这样不行，什么也没有写。`, en: `${lines("en")}This cannot stand: nothing was written.` },
    { cause: error },
  );
}

/** The same for a program; null where it is no refusal. */
function refusedJson(error: unknown): Refused | null {
  if (!(error instanceof CommandError)) return null;
  const { words: said, cause } = error;
  if (cause instanceof DecidedSince) {
    const { of, do: done, who, when } = cause.decision;
    return { code: "decided-since", said, since: { of, do: done, who, when } };
  }
  if (cause instanceof Unproven) {
    const faults = cause.faults.map(({ key, wrong, right }) => ({ key, wrong, right }));
    return { code: "unproven", said, faults, refused: cause.refused };
  }
  if (cause instanceof WrongLine || cause instanceof WrongLines) return { code: "wrong-line", said };
  return { code: cause instanceof TurnTaken ? "turn-taken" : "refused", said };
}
