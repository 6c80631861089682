// What a command of the palette is: one action of the page, in words, with its key.
import type { Lang, State } from "../../state/state.ts";
import type { Words } from "../../words/zh.ts";

/** Where a command stands in the list. */
export const COMMAND_GROUPS = ["selection", "picture", "looks", "filters", "ask", "leave", "screens", "saved"] as const;
type CommandGroup = (typeof COMMAND_GROUPS)[number];

export type Command = {
  /** Stable and unique: `picture.fit`. */
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does, as a button would say it; asked in both languages, so that either finds it. */
  readonly words: (w: Words, lang: Lang, state: State) => string;
  /** Its key, as the list of keys writes it: `Shift F`. */
  readonly key?: string;
  /** Whether it can be done now; what cannot be done is not listed. */
  readonly enabled: (state: State) => boolean;
  readonly run: () => void;
};

/** Some commands, or what makes them from the state: one for each saved view, kind, article … */
export type Commands = readonly Command[] | ((state: State) => readonly Command[]);
