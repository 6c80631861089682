// The words of rooms that are loaded when they are first opened, in Chinese.
import { zhBetween } from "./zh-between.ts";
import { zhBrief } from "./zh-brief.ts";
import { zhCompare } from "./zh-compare.ts";
import { zhCypher } from "./zh-cypher.ts";
import { zhCypherResults } from "./zh-cypher-results.ts";
import { zhDepend } from "./zh-depend.ts";
import { zhReadIn } from "./zh-read-in.ts";
import { zhTime } from "./zh-time.ts";
import { zhReview } from "./zh-review.ts";
import { zhSettings } from "./zh-settings.ts";
import { zhGrid } from "./zh-grid.ts";
import { zhShare } from "./zh-share.ts";
import { zhTargets } from "./zh-targets.ts";

export const zhRooms = {
  ...zhBetween,
  ...zhBrief,
  ...zhCompare,
  ...zhCypher,
  ...zhCypherResults,
  ...zhDepend,
  ...zhTargets,
  ...zhTime,
  ...zhReview,
  ...zhReadIn,
  ...zhSettings,
  ...zhShare,
  ...zhGrid,
};

export type RoomWords = typeof zhRooms;
