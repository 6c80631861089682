// Figures of hostile text: long runs cost no more than their length, whatever is read lies where it says, and nothing throws.
import { expect, test } from "vitest";
import { figuresIn } from "./quantities-said.ts";

const BAITS = [
  "7",
  "零",
  "第",
  ",",
  "1,",
  "万",
  "千万",
  "1.",
  "3、",
  "3-",
  "今年",
  "从5%到",
  "“5",
  "《5",
  "翻",
  "百分之",
  "第3",
  "最高",
  "3余",
  "）3个",
  "一半",
  "—",
];

/** Milliseconds of this process alone, whatever else the machine does. */
function cost(text: string): number {
  const before = process.cpuUsage();
  figuresIn(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test.each(BAITS)("a long run of %s", { timeout: 120_000 }, (bait) => {
  const run = (length: number) => bait.repeat(Math.ceil(length / bait.length));
  cost(run(2000));
  const [short, long] = [cost(run(3000)), cost(run(24_000))];
  // Eight times the length: about eight times the cost, where a square would be sixty-four.
  expect(long).toBeLessThan(Math.max(short, 10) * 32);
});

/** Numbers of a fixed sequence, the same every time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
}

const PIECES =
  "3 5.2% 1,200 万 亿元 多 余 近 超 以上 、 ， 。 从 到 — “ ” 第 前 位 年 2030年 十 百 千 分之 成 半 翻 番 个 / \n 《 》 （ ） 增长 将 预计 A G h".split(
    " ",
  );

test("any mixture of pieces is read, and every span holds what it says", { timeout: 120_000 }, () => {
  const throwOne = dice(7);
  for (let round = 0; round < 400; round++) {
    const text = Array.from({ length: 40 }, () => PIECES[Math.floor(throwOne() * PIECES.length)]).join("");
    let end = 0;
    for (const figure of figuresIn(text)) {
      expect(figure.start).toBeGreaterThanOrEqual(end);
      expect(figure.end).toBeGreaterThan(figure.start);
      expect(figure.end).toBeLessThanOrEqual(text.length);
      expect(figure.value).toSatisfy(Number.isFinite);
      expect(figure.confidence).toBeGreaterThan(0);
      if (figure.indicator) expect(figure.indicator.end).toBeGreaterThan(figure.indicator.start);
      end = figure.end;
    }
  }
});
