// All entries of the menu: each room of the page lists its own in a file of its own and is joined here by one line.
import { dependEntries } from "./entries-depend.tsx";
import { growEntries } from "./entries-grow.tsx";
import { gatherEntries } from "./entries-gather.tsx";
import { pathEntries } from "./entries-paths.tsx";
import { shareEntries } from "./entries-share.tsx";
import { selectEntries } from "./entries-select.tsx";
import type { MenuEntry } from "./entry.tsx";

export const ENTRIES: readonly MenuEntry[] = [
  ...gatherEntries,
  ...growEntries,
  ...pathEntries,
  ...dependEntries,
  ...selectEntries,
  ...shareEntries,
];
