// The words of rooms that are loaded when they are first opened, in English.
import { enBetween } from "./en-between.ts";
import { enBrief } from "./en-brief.ts";
import { enCompare } from "./en-compare.ts";
import { enCypher } from "./en-cypher.ts";
import { enCypherResults } from "./en-cypher-results.ts";
import { enDepend } from "./en-depend.ts";
import { enReadIn } from "./en-read-in.ts";
import { enTime } from "./en-time.ts";
import { enReview } from "./en-review.ts";
import { enSettings } from "./en-settings.ts";
import { enGrid } from "./en-grid.ts";
import { enShare } from "./en-share.ts";
import { enTargets } from "./en-targets.ts";
import type { RoomWords } from "./zh-rooms.ts";

export const enRooms: RoomWords = {
  ...enBetween,
  ...enBrief,
  ...enCompare,
  ...enCypher,
  ...enCypherResults,
  ...enDepend,
  ...enTargets,
  ...enTime,
  ...enReview,
  ...enReadIn,
  ...enSettings,
  ...enShare,
  ...enGrid,
};
