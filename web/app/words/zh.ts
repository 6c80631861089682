// Every word on the screen, in Chinese. The English words have this shape, so none can be missing.
import { zhFrame } from "./zh-frame.ts";
import { zhPanels } from "./zh-panels.ts";
import { zhPrivate } from "./zh-private.ts";

export const zh = { ...zhFrame, ...zhPanels, ...zhPrivate };

export type Words = typeof zh;
