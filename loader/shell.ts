// What a command works with: settings, language, where it prints. Only main.ts knows the process.
import type { Settings } from "../data/files/settings.ts";
import type { Language, Words } from "./read/fault.ts";

export type Shell = {
  readonly settings: Settings;
  readonly lang: Language;
  /** The folder from which messages show paths. */
  readonly cwd: string;
  readonly version: string;
  /** A person looks at standard error: progress may be drawn there. */
  readonly progress: boolean;
  /** Prints a result; settles when the reader has taken it. */
  readonly print: (text: string) => Promise<void>;
  /** Says something beside the result. */
  readonly say: (text: string) => void;
  /** Writes to standard error as it is, for progress. */
  readonly draw: (text: string) => void;
  /** From the first call on Ctrl-C, and a reader who stops reading, no longer end the process but abort this signal; the process ends when the command does. */
  readonly untilStopped?: () => AbortSignal;
};

/** A command that ends with a sentence: exit 1 for faults in the input, 2 where it cannot run. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  readonly exitCode: 1 | 2;
  readonly words: Words;
  constructor(exitCode: 1 | 2, words: Words, options?: { cause?: unknown }) {
    super(words.en, options);
    this.exitCode = exitCode;
    this.words = words;
  }
}
