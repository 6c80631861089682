// What a menu entry is.
import type { LucideIcon } from "lucide-react";
import type { MenuOn } from "../../state/overlay.ts";
import type { State } from "../../state/state.ts";
import type { Words } from "../../words/zh.ts";

/** One of a few small buttons on an entry's row, such as a depth or a colour; left and right move among them. */
type MenuChoice = { readonly label: string; readonly hint?: string; readonly act: () => void };

/** Sections stand in this order, a line between them. */
export const SECTIONS = ["grow", "keep", "path", "look", "arrange", "copy"] as const;

export type MenuEntry = {
  readonly id: string;
  readonly section: (typeof SECTIONS)[number];
  readonly icon: LucideIcon;
  /** The key that does the same, as printed on it. */
  readonly keys?: string;
  /** The words of the entry; null where it makes no sense: then it is not in the menu. Counts known on the page belong in here. */
  readonly label: (at: MenuOn, state: State, w: Words) => string | null;
  /** A number that has to be asked for; it stands behind the words when it comes, and at 0 the entry can not be chosen. */
  readonly count?: (at: MenuOn, state: State) => Promise<number>;
} & ({ readonly act: (at: MenuOn) => void } | { readonly choices: (at: MenuOn, state: State, w: Words) => readonly MenuChoice[] });
