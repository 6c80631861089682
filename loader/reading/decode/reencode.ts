// The bytes of a file in the encoding that a person has named, as the same text in UTF-8: that is how it is kept.
import type { NamedEncoding } from "../../../data/model/encodings.ts";
import { refused, type RefusedText } from "./refused.ts";
import { knownFormat } from "../../../data/model/text-signs.ts";

/** Above this share of broken characters the encoding is not that of the file. */
const MOST_BROKEN = 0.01;
const ASCII = /[\0-\x7f]/;

/** The same text in UTF-8. What is no text at all stays as it is and is refused where texts are. Throws `RefusedText` where the encoding does not fit. */
export function asUtf8(bytes: Uint8Array, encoding: NamedEncoding, file: string): Uint8Array {
  if (knownFormat(bytes) !== null) return bytes;
  const text = new TextDecoder(encoding).decode(bytes);
  let [broken, telling] = [0, 0];
  for (const one of text) {
    if (one === "\ufffd") broken++;
    if (!ASCII.test(one)) telling++;
  }
  if (broken > telling * MOST_BROKEN) throw unfit(file, encoding, broken, telling);
  return new TextEncoder().encode(text);
}

function unfit(file: string, encoding: NamedEncoding, broken: number, telling: number): RefusedText {
  const name = encoding.toUpperCase();
  return refused(
    file,
    "encoding-unfit",
    {
      zh: `它不是 ${name}：按它读，${telling} 个字里有 ${broken} 个读不出`,
      en: `it is not ${name}: read so, ${broken} of ${telling} characters are broken`,
    },
    { zh: "不写 --encoding，看两种读法各是什么样", en: "leave out --encoding to be shown the two likeliest readings" },
  );
}
