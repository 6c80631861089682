// What an annotator may have missed: names that stand unmarked elsewhere, and numbers that no mark holds.
import type { Measured } from "./passages.ts";

const NUMBER = /[\d０-９][\d０-９.．,]*[年月日]?|[一二三四五六七八九十百千万亿两兩]{1,6}/gu;

/** Lines to be looked through by a person; most are dates and ordinals. */
export function unmarkedIn({ passage: { text }, marked }: Measured): string[] {
  const held = [...marked.entities, ...marked.quantities];
  const show = (start: number, words: string) =>
    `${words} in …${text.slice(Math.max(0, start - 8), start + words.length + 8).replaceAll("\n", "⏎")}…`;
  const free = ({ index, 0: words }: RegExpMatchArray) => {
    const start = index ?? 0;
    return held.some((span) => span.start < start + words.length && start < span.end) ? [] : [show(start, words)];
  };
  const names = [...new Set(marked.entities.map((entity) => entity.text))];
  return [
    ...names.flatMap((name) => [...text.matchAll(new RegExp(literally(name), "gu"))].flatMap(free)),
    ...[...text.matchAll(NUMBER)].flatMap(free),
  ];
}

function literally(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`);
}
