// What a figure says besides its number: how it compares, how it is promised, what nature it has.
import { z } from "zod";

export const COMPARATORS = ["=", ">", ">=", "<", "<=", "≈"] as const;
export const comparator = z.enum(COMPARATORS);
export type Comparator = z.infer<typeof comparator>;

/** planned: 将/计划/要 · strive: 力争 · expected: 预计/即将. */
export const MODALITIES = ["planned", "strive", "expected"] as const;
export const modality = z.enum(MODALITIES);
export type Modality = z.infer<typeof modality>;

export const NATURES = ["level", "growth", "share", "rank", "cumulative", "status"] as const;
export const nature = z.enum(NATURES);
export type Nature = z.infer<typeof nature>;

/** How we know: `stated` in words, or `implied` by the page, though not in one sentence. */
export const BASES = ["stated", "implied"] as const;
export const basis = z.enum(BASES);
export type Basis = z.infer<typeof basis>;

export const DIRECTIONS = ["up", "down"] as const;
export const direction = z.enum(DIRECTIONS);

/** Whether a figure is measured or only expected at the time of writing. */
export const REALITIES = ["actual", "expected"] as const;
export const reality = z.enum(REALITIES);
export type Reality = z.infer<typeof reality>;
