// Questions about private persons: which things and relations are left out where they are not shown.
import { z } from "zod";
import { RELATION_NAMES } from "../../data/model/relations.ts";
import { query } from "../query.ts";
import { id, nothing } from "./params.ts";
import { kind, text } from "./rows.ts";

/** Private persons and all that goes with them. `search` is what a search looks through. */
export const privateThings = query(
  "private-things",
  nothing,
  z.strictObject({ id: text, kind, search: text.nullable(), private: z.boolean() }),
);

/** Relations that go: `things` are the ids of those that do. Sources are among them, derived needs are not. */
export const privateLinks = query(
  "private-links",
  z.strictObject({ things: z.array(id) }),
  z.strictObject({ from: text, relation: z.enum(RELATION_NAMES), to: text, fromKind: kind, toKind: kind, evidence: z.array(text) }),
  { example: { things: ["-"] } },
);
