// What the gate says of a text, as the API tells it.
import { judge } from "../../../cypher/gate/judge.ts";
import type { CypherVerdict } from "../../contract/cypher.ts";

/** The verdict on a text, free to be changed: the gate keeps its own. */
export function judged(text: string): CypherVerdict {
  const { accepted, code, detail, at, notes } = judge(text);
  return { accepted, code, detail: { ...detail }, at, notes: notes.map((note) => ({ ...note })) };
}
