// Faults that the grammar alone shows, within some milliseconds: where it cannot go on, and names that nobody knows.
import { CypherLanguageService } from "@neo4j-cypher/language-support";
import { asksNothing } from "./in-string.ts";
import type { Known } from "./language-messages.ts";
import type { Marked, MarkWhy } from "./marks.ts";
import { nearest } from "./nearest.ts";

type Place = { readonly offsets: { readonly start: number; readonly end: number } };
type Token = { readonly start: number; readonly stop: number; readonly text?: string; readonly type: number };
/** What is used of a statement as the language's own service reads it. */
type Statement = {
  readonly parser: { readonly vocabulary: { getSymbolicName: (type: number) => string | null } };
  readonly errorTracker: {
    readonly caughtExceptions: ReadonlyMap<
      unknown,
      { readonly offendingToken: Token | null; getExpectedTokens: () => { toArray: () => number[] } | null }
    >;
  };
  readonly syntaxErrors: readonly ({ readonly message: string } & Place)[];
  readonly tokens: readonly Token[];
  readonly collectedLabelOrRelTypes: readonly ({ readonly labelType: string; readonly labelText: string } & Place)[];
  readonly collectedFunctions: readonly ({ readonly name: string; readonly rawText: string } & Place)[];
};
type Reader = { parse: (query: string) => { readonly statementsParsing: readonly Statement[] } };

/** Its way of reading is its own affair by its types, but there is no other without the slow analysis behind it. */
const service = new CypherLanguageService({ consoleCommandsEnabled: false }) as unknown as Reader;

const WORD = /^[\p{L}_]+$/u;
/** Words that are mistyped most, for where the grammar has already given up asking for them. */
const USUAL = [
  "MATCH",
  "WHERE",
  "RETURN",
  "WITH",
  "ORDER BY",
  "LIMIT",
  "OPTIONAL",
  "UNWIND",
  "DISTINCT",
  "UNION",
  "SKIP",
  "CONTAINS",
  "STARTS WITH",
  "EXISTS",
];

/** The marks of a text; none where nothing is asked yet. `functions`: those that may be called. */
export function quickMarks(text: string, known: Known, functions: readonly string[]): Marked[] {
  if (asksNothing(text)) return [];
  return service.parse(text).statementsParsing.flatMap((statement) => {
    const stuck = stuckAt(statement, text);
    return [...(stuck ? [stuck] : []), ...unknownNames(statement, known, functions)];
  });
}

/** The first place where the grammar cannot go on, with the word of it that is nearest to what stands there. */
function stuckAt({ errorTracker, parser, syntaxErrors }: Statement, text: string): Marked | null {
  const caught = [...errorTracker.caughtExceptions.values()].flatMap((one) =>
    one.offendingToken ? [{ one, token: one.offendingToken }] : [],
  );
  const [first] = caught.toSorted((a, b) => a.token.start - b.token.start);
  if (!first) {
    const [other] = syntaxErrors;
    return other
      ? mark(other.offsets.start, other.offsets.end, text, { is: "stuck", said: text.slice(other.offsets.start, other.offsets.end) })
      : null;
  }
  const { token, one } = first;
  const atEnd = token.start >= text.trimEnd().length;
  if (atEnd) return mark(text.trimEnd().length, text.trimEnd().length, text, { is: "unfinished", said: "query" });
  const said = text.slice(token.start, token.stop + 1);
  const wanted = (one.getExpectedTokens()?.toArray() ?? [])
    .map((type) => parser.vocabulary.getSymbolicName(type) ?? "")
    .filter((name) => WORD.test(name));
  const near = WORD.test(said) ? (nearest(said, wanted) ?? nearest(said, USUAL)) : null;
  return mark(token.start, token.stop + 1, text, near === null ? { is: "stuck", said } : { is: "mistyped", said: near });
}

function unknownNames({ collectedLabelOrRelTypes, collectedFunctions }: Statement, known: Known, functions: readonly string[]): Marked[] {
  const called = new Set(functions.map((name) => name.toLowerCase()));
  const odd = collectedFunctions
    .filter(({ name }) => !called.has(name.toLowerCase()))
    .map(({ name, offsets }) => warn(offsets, { is: "unknown-function", said: name, near: nearest(name, functions) }));
  if (known.labels.length === 0) return odd;
  const names = collectedLabelOrRelTypes.flatMap(({ labelType, labelText, offsets }) => {
    const said = labelText.replaceAll("`", "");
    const relation = labelType === "Relationship type";
    const there = relation ? known.relations : labelType === "Label" ? known.labels : [...known.labels, ...known.relations];
    if (there.includes(said)) return [];
    return [warn(offsets, { is: relation ? "unknown-relation" : "unknown-label", said, near: nearest(said, there) })];
  });
  return [...names, ...odd];
}

const warn = ({ start, end }: Place["offsets"], why: MarkWhy): Marked => ({ from: start, to: end, severity: "warning", why });

/** An empty place covers the character before it. */
function mark(start: number, end: number, text: string, why: MarkWhy): Marked {
  const to = Math.max(1, Math.min(end, text.length));
  return { from: Math.max(0, Math.min(start, to - 1)), to, severity: "error", why };
}
