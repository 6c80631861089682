// The words of the first load, in Chinese; those of rooms that are loaded later are in zh-rooms.ts. The English words have this shape, so none can be missing.
import { zhFind } from "./zh-find.ts";
import { zhFilters } from "./zh-filters.ts";
import { zhFrame } from "./zh-frame.ts";
import { zhGather } from "./zh-gather.ts";
import { zhGrow } from "./zh-grow.ts";
import { zhLayouts } from "./zh-layouts.ts";
import { zhPanels } from "./zh-panels.ts";
import { zhPaths } from "./zh-paths.ts";
import { zhPrivate } from "./zh-private.ts";
import type { RoomWords } from "./zh-rooms.ts";
import { zhSelect } from "./zh-select.ts";

export const zh = {
  ...zhFrame,
  ...zhPanels,
  ...zhFilters,
  ...zhLayouts,
  ...zhGather,
  ...zhGrow,
  ...zhPrivate,
  ...zhFind,
  ...zhSelect,
  ...zhPaths,
};

export type FirstWords = typeof zh;
/** Every word on the screen. */
export type Words = FirstWords & RoomWords;
