// Spans lie within their article, are short enough, and quote the characters that their hash proves.
import { hashOfCharacters, spanOf } from "../../../data/model/digest.ts";
import { LONGEST_SPAN, printSpan } from "../../../data/model/locator.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** Spans that end beyond the article. */
export function spansBeyondArticle({ spans, articles }: CheckContext): Fault[] {
  return spans.flatMap(({ span, written, article, place }) => {
    const length = articles.get(article)?.length;
    if (length === undefined || span.end <= length) return [];
    return [
      faultAt(
        place,
        "out-of-range",
        {
          zh: `出处 ${written} 超出文章(${article} 有 ${length} 个字符)`,
          en: `${written} lies beyond the article (${article} has ${length} characters)`,
        },
        { zh: "用 zhaotu locate 重新定位", en: "find the place again with zhaotu locate" },
      ),
    ];
  });
}

/** Spans longer than a fact may point at. */
export function longSpans({ spans }: CheckContext): Fault[] {
  return spans
    .filter(({ span }) => span.end - span.start > LONGEST_SPAN)
    .map(({ span, written, place }) =>
      faultAt(
        place,
        "long-span",
        { zh: `出处 ${written} 长 ${span.end - span.start} 个字符`, en: `${written} is ${span.end - span.start} characters long` },
        { zh: `至多 ${LONGEST_SPAN} 个；分成几处`, en: `at most ${LONGEST_SPAN}; split it into several places` },
      ),
    );
}

/** Spans whose characters have another hash. Says where the characters meant now stand, if they stand anywhere. */
export function wrongHashes({ spans, texts }: CheckContext): Fault[] {
  const places = new Map<string, Map<string, number[]>>();
  return spans.flatMap(({ span, written, article, place }) => {
    const text = texts.get(article)?.text;
    if (text === undefined || span.end > text.length) return [];
    const stands = hashOfCharacters(text.slice(span.start, span.end));
    if (stands === span.hash) return [];
    const length = span.end - span.start;
    const key = `${article} ${length}`;
    const known = places.get(key) ?? startsByHash(text, length);
    places.set(key, known);
    const starts = known.get(span.hash) ?? [];
    const shown = text.slice(span.start, span.end).replace(/\s+/g, "").slice(0, 24);
    const wrong = {
      zh: `出处 ${written} 的字符(“${shown}”)校验为 ${stands}`,
      en: `the characters at ${written} (“${shown}”) have the hash ${stands}`,
    };
    const moved = starts
      .slice(0, 4)
      .map((start) => printSpan(spanOf(text, start, start + length)))
      .join(", ");
    const right =
      moved === ""
        ? {
            zh: `若就是这些字符，写 ${printSpan({ ...span, hash: stands })}；否则用 zhaotu locate 重新定位`,
            en: `if these are meant write ${printSpan({ ...span, hash: stands })}, else find the place with zhaotu locate`,
          }
        : { zh: `原来的字符现在在 ${moved}`, en: `the characters meant now stand at ${moved}` };
    return [faultAt(place, "wrong-hash", wrong, right)];
  });
}

function startsByHash(text: string, length: number): Map<string, number[]> {
  const starts = new Map<string, number[]>();
  for (let start = 0; start + length <= text.length; start++) {
    const hash = hashOfCharacters(text.slice(start, start + length));
    starts.set(hash, [...(starts.get(hash) ?? []), start]);
  }
  return starts;
}

/** Pieces of an article that are not in order or start beyond its end, and texts of another length than the line says. */
export function wrongPieces({ facts, texts }: CheckContext): Fault[] {
  return facts.articles.flatMap(({ fact, place }) => {
    const faults: Fault[] = [];
    const starts = fact.pieces.map((piece) => piece.start);
    const [first] = starts;
    if (first !== 0 || starts.some((start, index) => start >= fact.length || start <= (starts[index - 1] ?? -1))) {
      faults.push(
        faultAt(
          place,
          "pieces",
          {
            zh: "各部分的 start 不是从 0 起、递增、在文章之内",
            en: "the starts of the pieces do not begin at 0, rise, and stay within the article",
          },
          { zh: "按原文的次序改正 start", en: "put the starts in the order of the text" },
        ),
      );
    }
    const length = texts.get(fact.article)?.text.length;
    if (length !== undefined && length !== fact.length) {
      faults.push(
        faultAt(
          place,
          "length",
          {
            zh: `length 写作 ${fact.length}，原文有 ${length} 个字符`,
            en: `length says ${fact.length}, the text has ${length} characters`,
          },
          { zh: `写 ${length}`, en: `write ${length}` },
        ),
      );
    }
    return faults;
  });
}
