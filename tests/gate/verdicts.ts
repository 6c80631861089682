// What the gate says of many texts at once, for messages that name the text.
import { judge } from "../../cypher/gate/judge.ts";
import type { GateCode } from "../../data/model/refusals.ts";

/** A text as a message shows it. */
export const short = (query: string): string =>
  query.length > 160 ? `${JSON.stringify(query.slice(0, 160))}… (${query.length} characters)` : JSON.stringify(query);

/** The texts that get another code than these, each with the code it gets. */
export function otherThan(codes: readonly GateCode[], texts: Iterable<string>): string[] {
  return [...texts].flatMap((text) => {
    const { code } = judge(text);
    return codes.includes(code) ? [] : [`${code}: ${short(text)}`];
  });
}
