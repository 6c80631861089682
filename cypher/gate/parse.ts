// From text to tree by the grammar; whatever the parser stumbles over is a fault, nothing is mended.
import type { ATNSimulator, CommonTokenStream, Recognizer, Token } from "antlr4ng";
import { grammar, type Grammar } from "./grammar/load.ts";
import { codePointPlaces } from "./place.ts";
import { type Branch, isBranch, plainTree } from "./tree.ts";

/** How many words a query may have; the longest question of the catalogue has some 1,700. */
export const MOST_WORDS = 2500;
/** How often the parser may look at a word for each word there is: queries of the catalogue need at most ten, made-up bad ones fifteen. */
export const LOOKS_PER_WORD = 200;

/** The tree, its words and how often the parser looked at one, or what is wrong where (UTF-16 offsets). */
export type Parsed =
  | { readonly tree: Branch; readonly words: readonly Word[]; readonly looks: number }
  | { readonly fault: "syntax" | "too-many-words"; readonly start: number; readonly end: number; readonly found: string };

/** A word as the lexer cut it; `hidden` for blanks and comments. */
type Word = { readonly kind: string; readonly hidden: boolean; readonly start: number; readonly end: number };

class Stumble extends Error {
  readonly start: number;
  readonly end: number;
  readonly found: string;
  constructor(start: number, end: number, found: string) {
    super(found);
    this.start = start;
    this.end = end;
    this.found = found;
  }
}
class TooMuch extends Error {}

/** Parses a whole text. */
export function parse(text: string): Parsed {
  const { antlr, Lexer, Parser } = grammar();
  const place = codePointPlaces(text);
  const lexer = new Lexer(antlr.CharStream.fromString(text));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listenerOf(antlr));
  try {
    const stream = new antlr.CommonTokenStream(lexer);
    stream.fill();
    const words = wordsOf(stream, lexer.vocabulary, place);
    const seen = words.filter((word) => !word.hidden);
    const last = seen[MOST_WORDS];
    if (last !== undefined) return { fault: "too-many-words", start: last.start, end: last.end, found: "" };
    const looks = count(stream, (seen.length + 10) * LOOKS_PER_WORD);
    const parser = new Parser(stream);
    const names = { rules: parser.ruleNames, tokens: (type: number) => parser.vocabulary.getSymbolicName(type) ?? "EOF", place };
    const tree = plainTree(twice(parser, stream, antlr), names);
    if (!isBranch(tree)) return { fault: "syntax", start: 0, end: 0, found: "" };
    return { tree, words, looks: looks() };
  } catch (error) {
    if (error instanceof Stumble) return { fault: "syntax", start: place(error.start), end: place(error.end), found: error.found };
    if (error instanceof TooMuch || error instanceof RangeError) return { fault: "too-many-words", start: 0, end: text.length, found: "" };
    throw error;
  }
}

/** Quickly first (SLL); only where that finds a fault with all of the context (LL), which decides. */
function twice(parser: InstanceType<Grammar["Parser"]>, stream: CommonTokenStream, antlr: Grammar["antlr"]) {
  parser.removeErrorListeners();
  parser.interpreter.predictionMode = antlr.PredictionMode.SLL;
  parser.errorHandler = new antlr.BailErrorStrategy();
  try {
    return parser.statements();
  } catch (error) {
    if (!(error instanceof antlr.ParseCancellationException)) throw error;
  }
  stream.seek(0);
  parser.reset();
  parser.addErrorListener(listenerOf(antlr));
  parser.interpreter.predictionMode = antlr.PredictionMode.LL;
  parser.errorHandler = new antlr.DefaultErrorStrategy();
  return parser.statements();
}

function listenerOf(antlr: Grammar["antlr"]) {
  class Strict extends antlr.BaseErrorListener {
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the listener's own signature
    override syntaxError<S extends Token, T extends ATNSimulator>(recognizer: Recognizer<T>, symbol: S | null): void {
      const start = symbol?.start ?? recognizer.inputStream?.index ?? 0;
      throw new Stumble(start, Math.max(start, (symbol?.stop ?? start) + 1), symbol?.type === antlr.Token.EOF ? "" : (symbol?.text ?? ""));
    }
  }
  return new Strict();
}

/** Counts how often the parser looks ahead, and ends it where no honest text would come. */
function count(stream: CommonTokenStream, most: number): () => number {
  const look = stream.LA.bind(stream);
  let looks = 0;
  stream.LA = (offset) => {
    if (++looks > most) throw new TooMuch();
    return look(offset);
  };
  return () => looks;
}

function wordsOf(stream: CommonTokenStream, vocabulary: { getSymbolicName(type: number): string | null }, place: (at: number) => number) {
  return stream
    .getTokens()
    .filter((token) => token.type > 0)
    .map((token) => ({
      kind: vocabulary.getSymbolicName(token.type) ?? "?",
      hidden: token.channel !== 0,
      start: place(token.start),
      end: place(token.stop + 1),
    }));
}
