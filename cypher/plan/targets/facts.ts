// What the answers about targets rest on: figures, relations, articles, and the things they name.
import type { z } from "zod";
import type { thing } from "../../questions/rows.ts";
import type { Told } from "./known.ts";

export type ThingRow = z.infer<typeof thing>;
export type BoardFacts = Told & { readonly things: readonly ThingRow[] };
