// Questions between two articles: promises without a trace, what nothing announced, what both tell.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { article } from "./params.ts";
import { count, kind, maybe, named, names, text } from "./rows.ts";

/** The earlier article and the later. */
const pair = z.strictObject({ a: article, b: article });
const more = { group: "compare", example: { a: "zhaotong-2025", b: "zhaotong-2026" } } as const;
const ids = z.array(text);
const figure = { id: text, name: text, nameEn: text, indicatorId: text, indicator: text, indicatorEn: text, subjects: ids, evidence: ids };

/** `named`: subjects that the later article does name. */
export const promisesWithoutTrace = query(
  "promises-without-trace",
  pair,
  z.strictObject({ ...figure, valueText: text, deadline: maybe, named: ids }),
  more,
);

export const unannouncedFigures = query("unannounced-figures", pair, z.strictObject({ ...figure, kind }), more);

export const unannouncedThings = query(
  "unannounced-things",
  pair,
  z.strictObject({ id: text, kind, name: text, nameEn: text, facts: count, articles: ids }),
  more,
);

/** `inA`, `inB`: how many places of each article write its name. */
export const namedByBoth = query("named-by-both", pair, z.strictObject({ ...named, inA: count, inB: count, facts: count }), more);

/** Claims are parallel to `articles`, "" where one claims nothing; none where nobody claims anything. */
export const saidByBoth = query(
  "said-by-both",
  pair,
  z.strictObject({
    ...names("from"),
    relation: z.enum(RELATION_NAMES),
    ...names("to"),
    articles: ids,
    claimsZh: ids,
    claimsEn: ids,
    evidence: ids,
  }),
  more,
);

const aSide = { aKind: kind, aId: text, aText: maybe, aFrom: maybe, aTo: maybe, aEvidence: ids };
const bSide = { bKind: kind, bId: text, bText: maybe, bFrom: maybe, bTo: maybe, bEvidence: ids };

/** Whether the two can be compared is not said here. */
export const figuresInBoth = query(
  "figures-in-both",
  pair,
  z.strictObject({ ...names("indicator"), subjects: ids, ...aSide, ...bSide }),
  more,
);
