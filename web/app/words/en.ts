// Every word on the screen, in English.
import { enBetween } from "./en-between.ts";
import { enBrief } from "./en-brief.ts";
import { enCompare } from "./en-compare.ts";
import { enDepend } from "./en-depend.ts";
import { enFind } from "./en-find.ts";
import { enFilters } from "./en-filters.ts";
import { enFrame } from "./en-frame.ts";
import { enGather } from "./en-gather.ts";
import { enGrow } from "./en-grow.ts";
import { enLayouts } from "./en-layouts.ts";
import { enPanels } from "./en-panels.ts";
import { enPaths } from "./en-paths.ts";
import { enTime } from "./en-time.ts";
import { enSettings } from "./en-settings.ts";
import { enGrid } from "./en-grid.ts";
import { enPrivate } from "./en-private.ts";
import { enShare } from "./en-share.ts";
import { enSelect } from "./en-select.ts";
import { enTargets } from "./en-targets.ts";
import type { Words } from "./zh.ts";

export const en: Words = {
  ...enFrame,
  ...enPanels,
  ...enFilters,
  ...enLayouts,
  ...enGather,
  ...enGrow,
  ...enPrivate,
  ...enFind,
  ...enShare,
  ...enCompare,
  ...enBetween,
  ...enGrid,
  ...enSettings,
  ...enSelect,
  ...enPaths,
  ...enTime,
  ...enTargets,
  ...enBrief,
  ...enDepend,
};
