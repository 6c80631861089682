// Questions about things: the best connected, one by id, by name, by search, the neighbours.
import { z } from "zod";
import { TIME_BASES } from "../../data/model/time.ts";
import { query } from "../query.ts";
import { byId, id, limit, nothing, searched } from "./params.ts";
import { count, farThing, kind, maybe, text, thing } from "./rows.ts";

const REASONS = ["id", "name", "english", "alias"] as const;

export const aboutCounts = query("about-counts", nothing, z.strictObject({ kind, n: count }), { group: "overview" });

export const bestConnected = query("best-connected", z.strictObject({ limit }), thing, { group: "overview", example: { limit: 20 } });

export const allThings = query("all-things", nothing, thing);

/** Those of the ids that exist, each once. */
export const things = query("things", z.strictObject({ ids: z.array(id) }), thing);

export const oneThing = query(
  "thing",
  byId,
  thing.extend({
    aliases: z.array(text),
    note: maybe,
    noteEn: maybe,
    group: z.boolean(),
    count: count.nullable(),
    date: maybe,
    dateBasis: z.enum(TIME_BASES).nullable(),
    mentions: z.array(text),
    evidence: z.array(text),
  }),
);

export const neighbours = query("neighbours", z.strictObject({ id, limit, shown: z.array(id) }), thing, {
  group: "path",
  example: { id: "zhenxiong", limit: 30, shown: ["zhaotong"] },
});

export const neighbourCount = query("neighbour-count", byId, z.strictObject({ n: count }));

/** `kinds`: only these; none: all. `rank`: 0 the whole of a name, alias or reading, 1 the start of one, 2 anywhere. The rest says what may have been found. */
export const search = query(
  "search",
  z.strictObject({ q: searched, kinds: z.array(kind).default([]), limit }),
  thing.extend({ rank: count, aliases: z.array(text), initials: maybe, valueText: maybe }),
  { group: "search", example: { q: "昭通", kinds: [], limit: 12 } },
);

export const searchKinds = query("search-kinds", z.strictObject({ q: searched }), z.strictObject({ kind, n: count }), {
  group: "search",
  example: { q: "昭通" },
});

export const allNames = query("all-names", nothing, thing.extend({ aliases: z.array(text) }));

export const resolve = query(
  "resolve",
  z.strictObject({ text: z.string().trim().min(1) }),
  z.strictObject({ id: text, kind, name: text, nameEn: text, by: z.enum(REASONS) }),
  { example: { text: "昭通" } },
);

export const placesOf = query("places-of", byId, farThing, { group: "place", example: { id: "zhaotong" } });

export const needs = query("needs", byId, farThing, {
  group: "dependency",
  example: { id: "zhenxiong-phosphorus-materials-cluster" },
});

export const dependents = query("dependents", byId, farThing, { group: "dependency", example: { id: "land-guarantee" } });
