// Every word on the screen, in English.
import { enFrame } from "./en-frame.ts";
import { enPanels } from "./en-panels.ts";
import { enPrivate } from "./en-private.ts";
import type { Words } from "./zh.ts";

export const en: Words = { ...enFrame, ...enPanels, ...enPrivate };
