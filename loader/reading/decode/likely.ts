// How likely bytes are Chinese in an encoding: by how many of their characters are common ones.
import { ENCODINGS, type NamedEncoding } from "../../../data/model/encodings.ts";
import type { Sample } from "./refused.ts";

const COMMON = new Set(
  "的一是不了在人有我他这中大来上个国到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长" +
    "市县区省镇村产业项目投资亿元万增建设展全工农城乡新高化民政合推进加大力实施提升级达经济第位月" +
    "這個來時會後國對發經濟產業項資萬億縣鎮建設實進與為們說過還東車長開門見",
);
const HAN = /[\u3400-\u9FFF]/;
const SAMPLE = 60;
const LOOKED_AT = 20_000;

export type Guess = Sample & { readonly encoding: NamedEncoding; readonly score: number };

/** Readings of the bytes in every encoding that Chinese texts come in, the likeliest first. */
export function guessesOf(bytes: Uint8Array): Guess[] {
  return ENCODINGS.map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes.subarray(0, LOOKED_AT));
    return { encoding, text: sampleOf(text), score: scoreOf(text) };
  }).toSorted((a, b) => b.score - a.score);
}

/** The share of common characters among those that are not ASCII; broken and control characters count against it. */
function scoreOf(text: string): number {
  let [all, common, broken] = [0, 0, 0];
  for (const one of text) {
    const code = one.charCodeAt(0);
    if (code === 0xfffd || (code < 32 && !/\s/.test(one)) || (code >= 0xe000 && code < 0xf900)) broken++;
    if (code > 127) all++;
    if (COMMON.has(one)) common++;
  }
  return all === 0 ? 0 : (common - 2 * broken) / all;
}

/** The first characters that tell something: from the first line with a Chinese or broken one on. */
function sampleOf(text: string): string {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  const from = Math.max(
    0,
    lines.findIndex((line) => HAN.test(line) || line.includes("\ufffd")),
  );
  return Array.from(
    lines
      .slice(from, from + 4)
      .join(" ")
      .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "·"),
  )
    .slice(0, SAMPLE)
    .join("");
}
