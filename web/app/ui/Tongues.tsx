// Words that may be Chinese on an English page: such runs are marked, for the voice and for the shapes of their characters.
import { useWords } from "../words/use.ts";

/** From a Chinese character to the last one before the next sign that parts words. */
const CHINESE = /(\p{Script=Han}(?:[^·↔→\n]*\p{Script=Han})?[，。、：；”）]*)/u;

export function Tongues({ text }: { readonly text: string }) {
  const { lang } = useWords();
  if (lang === "zh") return text;
  return text.split(CHINESE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      <span key={at} lang="zh-Hans">
        {part}
      </span>
    ),
  );
}
