// Colours of Cypher as it is written: read line by line, at once, without the thread that knows the language.
import { HighlightStyle, LanguageSupport, StreamLanguage, syntaxHighlighting, type StreamParser } from "@codemirror/language";
import { tags } from "@lezer/highlight";

const KEYWORDS = new Set(
  `ALL AND ANY AS ASC ASCENDING BY CALL CASE COLLECT CONTAINS COUNT DESC DESCENDING DISTINCT ELSE END ENDS EXISTS FALSE IN IS LIMIT MATCH
   NONE NOT NULL OFFSET OPTIONAL OR ORDER RETURN SHORTEST SINGLE SKIP STARTS THEN TRUE UNION UNWIND WHEN WHERE WITH XOR YIELD USE CREATE
   MERGE SET DELETE DETACH REMOVE FOREACH LOAD CSV SHOW TERMINATE EXPLAIN PROFILE CYPHER DROP FILTER LET NEXT`.split(/\s+/u),
);
const WORD = /^[\p{L}_][\p{L}\p{N}_]*/u;

type State = {
  /** What is still open from lines before: a comment, a string, a quoted name. */
  open: "" | "*" | "'" | '"' | "`";
  /** Brackets that are open, the innermost last: in `[` after a dash stand relation types. */
  brackets: string[];
  last: string;
};

/** Reads the colours. */
const COLOURS: StreamParser<State> = {
  name: "cypher",
  startState: () => ({ open: "", brackets: [], last: "" }),
  copyState: (state) => ({ ...state, brackets: [...state.brackets] }),
  languageData: {
    commentTokens: { line: "//", block: { open: "/*", close: "*/" } },
    closeBrackets: { brackets: ["(", "[", "{", "'", '"'] },
  },
  token(stream, state) {
    if (state.open !== "") return inside(stream, state);
    if (stream.eatSpace()) return null;
    if (stream.match("//")) {
      stream.skipToEnd();
      return "comment";
    }
    if (stream.match("/*")) return open(stream, state, "*");
    const sign = stream.peek() ?? "";
    if (sign === "'" || sign === '"' || sign === "`") {
      stream.next();
      return open(stream, state, sign);
    }
    return plain(stream, state);
  },
};

type Stream = Parameters<StreamParser<State>["token"]>[0];

function plain(stream: Stream, state: State): string | null {
  const { last } = state;
  if (stream.match(/^\$(?:[\p{L}\p{N}_]+|`[^`]*`)/u)) return note(state, "x", "parameter");
  if (stream.match(/^(?:0x[\da-f]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)/iu)) return note(state, "0", "number");
  const word = stream.match(WORD);
  if (word && word !== true) return note(state, "x", colourOf(word[0], last, stream, state));
  const sign = stream.next() ?? "";
  if ("([{".includes(sign)) state.brackets.push(sign === "[" && (last === "-" || last === "<-") ? "-[" : sign);
  else if (")]}".includes(sign)) state.brackets.pop();
  return note(state, sign, "([{}])".includes(sign) ? "bracket" : "operator");
}

function colourOf(word: string, last: string, stream: Stream, { brackets }: State): string | null {
  const within = brackets.at(-1);
  const called = /^\s*\(/u.test(stream.string.slice(stream.pos));
  if (last === ".") return called ? "function" : "property";
  if (within === "-[" && (last === ":" || last === "|" || last === "!" || last === "&")) return "relation";
  if (within !== "{" && (last === ":" || last === "|" || last === "&" || last === "!") && within !== "[") return "label";
  if (within === "{" && /^\s*:/u.test(stream.string.slice(stream.pos))) return "property";
  if (
    called &&
    !["AND", "OR", "NOT", "XOR", "IN", "WHERE", "MATCH", "WITH", "RETURN", "CALL", "BY", "WHEN", "THEN", "ELSE", "AS"].includes(
      word.toUpperCase(),
    )
  )
    return "function";
  return KEYWORDS.has(word.toUpperCase()) ? "keyword" : null;
}

function note(state: State, sign: string, token: string | null): string | null {
  state.last = sign === "-" && state.last === "<" ? "<-" : sign;
  return token;
}

function open(stream: Stream, state: State, sign: State["open"]): string {
  state.open = sign;
  return inside(stream, state);
}

function inside(stream: Stream, state: State): string {
  const { open: sign } = state;
  const token = sign === "*" ? "comment" : sign === "`" ? "name" : "string";
  while (!stream.eol()) {
    if (sign === "*") {
      if (stream.match("*/")) {
        state.open = "";
        return token;
      }
      stream.next();
      continue;
    }
    const next = stream.next();
    if (next === "\\" && sign !== "`") stream.next();
    else if (next === sign) {
      state.open = "";
      state.last = "x";
      return token;
    }
  }
  return token;
}

/** Cypher as the colours see it. */
export const cypherLanguage = StreamLanguage.define({
  ...COLOURS,
  tokenTable: {
    label: tags.typeName,
    relation: tags.labelName,
    property: tags.propertyName,
    function: tags.function(tags.variableName),
    parameter: tags.special(tags.variableName),
    bracket: tags.bracket,
    name: tags.variableName,
  },
});

const style = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: tags.typeName, color: "var(--code-label)" },
  { tag: tags.labelName, color: "var(--code-type)" },
  { tag: tags.function(tags.variableName), color: "var(--code-function)" },
  { tag: tags.special(tags.variableName), color: "var(--code-param)" },
  { tag: tags.number, color: "var(--code-string)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: tags.comment, color: "var(--code-comment)" },
]);

/** Cypher's colours, comments and brackets. */
export const cypherColours = (): LanguageSupport => new LanguageSupport(cypherLanguage, [syntaxHighlighting(style)]);
