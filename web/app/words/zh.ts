// Every word on the screen, in Chinese. The English words have this shape, so none can be missing.
import { zhFrame } from "./zh-frame.ts";
import { zhPanels } from "./zh-panels.ts";

export const zh = { ...zhFrame, ...zhPanels };

export type Words = typeof zh;
