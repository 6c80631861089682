// A small made-up drawing for the tests of what leaves.
import { KINDS } from "../../data/model/kinds.ts";
import { MARKS } from "../../web/app/canvas/marks.ts";
import type { DrawnLine, DrawnThing, Measure } from "../../web/app/share/drawing.ts";
import type { FooterWords } from "../../web/app/share/footer.ts";
import type { Inks } from "../../web/app/share/svg.ts";

/** Every sign as wide as its size. */
export const measure: Measure = (text, _weight, size) => text.length * size;

const thing = (id: string, x: number, y: number, more: Partial<DrawnThing> = {}): DrawnThing => ({
  id,
  kind: "Company",
  at: { x, y },
  radius: 13,
  shape: "circle",
  fill: "#dc7700",
  border: "#dc7700",
  sign: "#ffffff",
  ring: null,
  name: id,
  facts: 3,
  dim: false,
  members: null,
  ...more,
});

/** Four things: one with a hostile name, a target, an article, a closed group. */
export const THINGS: readonly DrawnThing[] = [
  thing("a", 0, 0, { name: `<b>“A” & 'co'</b>\u0000` }),
  thing("t", 200, 0, { kind: "Target", shape: "diamond", radius: 22 }),
  thing("p", 0, 160, { kind: "Article", shape: "square", radius: 8 }),
  thing("g", 200, 160, { members: 5, ring: "#1f4fb5" }),
];

const line = (from: string, to: string, marks: number): DrawnLine => ({
  key: `${from} ${to}`,
  from,
  to,
  colour: "#b81801",
  width: 2,
  marks,
});
export const LINES: readonly DrawnLine[] = [
  line("a", "t", MARKS.arrowAtTo + MARKS.dotAtTo),
  line("a", "p", MARKS.dotted + MARKS.arrowAtFrom),
  line("t", "g", MARKS.dashed),
];

export const INKS: Inks = {
  ground: "#ffffff",
  ink: "#182026",
  quiet: "#45515a",
  rule: "#dfe2dc",
  link: "#1f4fb5",
  font: `"Segoe UI", sans-serif`,
  kinds: Object.fromEntries(KINDS.map((kind) => [kind, { shape: "circle", fill: "#fff", border: "#000", sign: "#000" }])) as Inks["kinds"],
};

export const FOOTER: FooterWords = {
  title: "A & B",
  lines: ["4 things"],
  kinds: [
    { kind: "Company", word: "公司", count: 2 },
    { kind: "Target", word: "目标", count: 1 },
  ],
  families: [{ colour: "#b81801", word: "需要", count: 3 }],
  marks: ["dot"],
  link: `http://127.0.0.1:8420/explore?show=${"a,".repeat(400)}&x="y"`,
};
