// Questions between two articles: promises without a trace, what nothing announced.
import { z } from "zod";
import { query } from "../query.ts";
import { id } from "./params.ts";
import { count, kind, maybe, text } from "./rows.ts";

/** The earlier article and the later. */
const pair = z.strictObject({ a: id, b: id });
const example = { a: "zhaotong-2025", b: "zhaotong-2026" };
const ids = z.array(text);
const figure = { id: text, name: text, nameEn: text, indicatorId: text, indicator: text, indicatorEn: text, subjects: ids, evidence: ids };

/** `named`: subjects that the later article does name. */
export const promisesWithoutTrace = query(
  "promises-without-trace",
  pair,
  z.strictObject({ ...figure, valueText: text, deadline: maybe, named: ids }),
  { example },
);

export const unannouncedFigures = query("unannounced-figures", pair, z.strictObject({ ...figure, kind }), { example });

export const unannouncedThings = query(
  "unannounced-things",
  pair,
  z.strictObject({ id: text, kind, name: text, nameEn: text, facts: count, articles: ids }),
  { example },
);
