// Every word on the screen, in Chinese. The English words have this shape, so none can be missing.
import { zhBetween } from "./zh-between.ts";
import { zhBrief } from "./zh-brief.ts";
import { zhCompare } from "./zh-compare.ts";
import { zhDepend } from "./zh-depend.ts";
import { zhFind } from "./zh-find.ts";
import { zhFilters } from "./zh-filters.ts";
import { zhFrame } from "./zh-frame.ts";
import { zhGather } from "./zh-gather.ts";
import { zhGrow } from "./zh-grow.ts";
import { zhLayouts } from "./zh-layouts.ts";
import { zhPanels } from "./zh-panels.ts";
import { zhPaths } from "./zh-paths.ts";
import { zhTime } from "./zh-time.ts";
import { zhSettings } from "./zh-settings.ts";
import { zhGrid } from "./zh-grid.ts";
import { zhPrivate } from "./zh-private.ts";
import { zhShare } from "./zh-share.ts";
import { zhSelect } from "./zh-select.ts";
import { zhTargets } from "./zh-targets.ts";

export const zh = {
  ...zhFrame,
  ...zhPanels,
  ...zhFilters,
  ...zhLayouts,
  ...zhGather,
  ...zhGrow,
  ...zhPrivate,
  ...zhFind,
  ...zhShare,
  ...zhCompare,
  ...zhBetween,
  ...zhGrid,
  ...zhSettings,
  ...zhSelect,
  ...zhPaths,
  ...zhTime,
  ...zhTargets,
  ...zhBrief,
  ...zhDepend,
};

export type Words = typeof zh;
