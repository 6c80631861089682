// The words of the first load, in English.
import { enFind } from "./en-find.ts";
import { enFilters } from "./en-filters.ts";
import { enFrame } from "./en-frame.ts";
import { enGather } from "./en-gather.ts";
import { enGrow } from "./en-grow.ts";
import { enLayouts } from "./en-layouts.ts";
import { enPanels } from "./en-panels.ts";
import { enPaths } from "./en-paths.ts";
import { enPrivate } from "./en-private.ts";
import { enSelect } from "./en-select.ts";
import type { FirstWords } from "./zh.ts";

export const en: FirstWords = {
  ...enFrame,
  ...enPanels,
  ...enFilters,
  ...enLayouts,
  ...enGather,
  ...enGrow,
  ...enPrivate,
  ...enFind,
  ...enSelect,
  ...enPaths,
};
