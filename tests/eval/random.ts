// Predictions by chance: what is marked, moved, changed, doubled and left out, and some that nothing marks.
import { diceOf, type Dice } from "../dice.ts";
import type { Figure, Measured } from "./passages.ts";
import { prediction, type Prediction } from "./predictions.ts";
import { SCORED_KINDS } from "./score/names.ts";
import { SCORED_RELATIONS } from "./score/relations.ts";

const UNITS = [
  "",
  "元",
  "亿元",
  "万元",
  "亿",
  "%",
  "％",
  "个百分点",
  "百分点",
  "km",
  "千米",
  "m",
  "名",
  "千吨",
  "万亿元人民币",
  "多个",
  "个月",
];
const SIGNS = ["=", ">", ">=", "≈", "~", "≥", "about", "", "=="];

export function randomPredictions(passages: readonly Measured[], seed: number): Prediction[] {
  const dice = diceOf(seed);
  return passages.filter(() => dice.number(1, 10) > 1).map((one) => prediction.parse(randomOf(one, dice)));
}

function randomOf({ passage: { id, text }, marked }: Measured, dice: Dice): unknown {
  const moved = ({ start, end }: { start: number; end: number }) => {
    const from = Math.max(0, start + (dice.yes() ? 0 : dice.number(-2, 2)));
    return { start: from, end: Math.min(text.length, Math.max(from + 1, end + (dice.yes() ? 0 : dice.number(-2, 2)))) };
  };
  const anywhere = () => {
    const start = dice.number(0, text.length - 8);
    return { start, end: start + dice.number(1, 7) };
  };
  const entities = [
    ...marked.entities
      .filter(() => dice.number(1, 5) > 1)
      .map((entity) => ({ ...moved(entity), kind: dice.number(1, 4) > 1 ? entity.kind : dice.one([...SCORED_KINDS, "Brand"]) })),
    ...Array.from({ length: dice.number(0, 6) }, () => ({ ...anywhere(), kind: dice.one(SCORED_KINDS) })),
  ].flatMap((entity) => (dice.number(1, 8) > 1 ? [entity] : [entity, entity]));
  const quantities = [
    ...marked.quantities.filter(() => dice.number(1, 5) > 1).map((figure) => ({ ...moved(figure), ...randomFigure(figure, dice) })),
    ...Array.from({ length: dice.number(0, 3) }, () => ({
      ...anywhere(),
      value: dice.number(1, 9),
      unit: dice.one(UNITS),
      role: "target",
    })),
  ];
  const named = [...entities, ...quantities].map((one, at) => ({ ...one, id: `x${at}` }));
  const spans = new Map([...marked.entities, ...marked.quantities].map((one) => [one.id, one]));
  const end = (wanted: string) => (dice.number(1, 3) > 1 ? moved(spans.get(wanted) ?? anywhere()) : `x${dice.number(0, named.length + 2)}`);
  const relations = [
    ...marked.relations.map(({ type, head, tail }) => ({
      type: dice.number(1, 5) > 1 ? type : dice.one(SCORED_RELATIONS),
      head: end(head),
      tail: end(tail),
    })),
    ...marked.relations
      .filter(() => dice.number(1, 4) === 1)
      .map(({ type, head, tail }) => ({ type, head: moved(spans.get(head) ?? anywhere()), tail: moved(spans.get(tail) ?? anywhere()) })),
  ];
  return { id, entities: named.slice(0, entities.length), quantities: named.slice(entities.length), relations };
}

function randomFigure({ value, unit, comparator, role, nature, indicator, period }: Figure, dice: Dice): Record<string, unknown> {
  const kept = <T>(right: T, other: () => T) => (dice.number(1, 4) > 1 ? right : other());
  return {
    value: kept(value, () => value * dice.one([-1, 2, 1e4, 1 + 1e-12])),
    unit: kept(unit, () => dice.one(UNITS)),
    comparator: kept(comparator, () => dice.one(SIGNS)),
    role: kept(role, () => dice.one(["target", "observation"])),
    ...(dice.yes() && { nature: kept(nature, () => dice.one(["level", "growth", "share"])) }),
    ...(dice.yes() && { indicator: kept(indicator, () => ({ start: 1, end: 9, text: "" })) }),
    ...(dice.yes() && { period: kept<unknown>(period, () => dice.one<unknown>([null, "2025", { value: "2026" }])) }),
  };
}
