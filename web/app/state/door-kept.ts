// What the browser keeps of the Cypher screen, as text of one format: tabs without their answers, and the history.
import { z } from "zod";
import { NO_PLAN, NO_RUN, type DoorTab, type PastQuery } from "./door-state.ts";
import { MOST_PAST, MOST_TABS } from "./door-verbs.ts";
import { LONGEST_VALUE } from "./url-door.ts";

const FORMAT = 1;
/** Longer texts are no queries: the server refuses them. */
const LONGEST = 20_000;

const text = z.string().max(LONGEST);
const value = z.object({
  type: z.enum(["text", "number", "boolean", "list", "id", "ids", "article", "json"]),
  text: z.string().max(LONGEST_VALUE),
});
const params = z.record(z.string().max(80), value);
const keptTabs = z.object({
  format: z.literal(FORMAT),
  active: z.string(),
  tabs: z
    .array(
      z.object({
        id: z.string().regex(/^[1-9]\d{0,8}$/u),
        text,
        params,
        name: z.string().max(80).nullable(),
        title: z.string().max(80).nullable(),
      }),
    )
    .min(1)
    .max(MOST_TABS),
});
const keptPast = z.object({
  format: z.literal(FORMAT),
  past: z.array(
    z.object({
      text,
      params,
      name: z.string().max(80).nullable(),
      at: z.string().max(40),
      how: z.enum(["done", "stopped", "refused", "failed"]),
      rows: z.int().nonnegative(),
    }),
  ),
});

/** Tabs as text. */
export function printTabs(tabs: readonly DoorTab[], active: string): string {
  const plain = tabs.map(({ id, text: query, params: values, name, title }) => ({
    id,
    text: query.slice(0, LONGEST),
    params: short(values, LONGEST_VALUE),
    name,
    title,
  }));
  return JSON.stringify({ format: FORMAT, active, tabs: plain });
}

/** Tabs of such a text; null where it is none. */
export function parseTabs(kept: string | null): { readonly tabs: readonly DoorTab[]; readonly active: string } | null {
  const read = keptTabs.safeParse(jsonIn(kept));
  if (!read.success) return null;
  const { tabs, active } = read.data;
  if (new Set(tabs.map(({ id }) => id)).size < tabs.length) return null;
  return { tabs: tabs.map((tab) => ({ ...tab, run: NO_RUN, plan: NO_PLAN })), active };
}

/** The history as text; a very long value is left out, so that a browser has room for all the rest. */
export const printPast = (past: readonly PastQuery[]): string =>
  JSON.stringify({
    format: FORMAT,
    past: past.map((one) => ({ ...one, text: one.text.slice(0, LONGEST), params: short(one.params, LONGEST) })),
  });

type Values = DoorTab["params"];
const short = (values: Values, most: number): Values =>
  Object.fromEntries(Object.entries(values).filter(([, { text: given }]) => given.length <= most));

/** The history of such a text; empty where it is none. */
export function parsePast(kept: string | null): readonly PastQuery[] {
  const read = keptPast.safeParse(jsonIn(kept));
  return read.success ? read.data.past.slice(0, MOST_PAST) : [];
}

function jsonIn(kept: string | null): unknown {
  try {
    return kept === null ? null : JSON.parse(kept);
  } catch {
    return null;
  }
}
