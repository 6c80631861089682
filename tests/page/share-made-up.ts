// A small made-up picture for the tests of what leaves: every kind of mark once.
import { KINDS } from "../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../data/model/relation-type.ts";
import type { Link } from "../../web/contract.ts";
import type { Mood } from "../../web/app/canvas/mood.ts";
import type { Palette } from "../../web/app/canvas/palette.ts";
import { TINT_TOKENS } from "../../web/app/graph/looks.ts";
import { NO_GUIDES } from "../../web/app/graph/layouts/job.ts";
import { edgeOf, type SceneEdge, type SceneNode } from "../../web/app/graph/scene.ts";
import type { FooterWords } from "../../web/app/share/footer.ts";
import type { Picture } from "../../web/app/share/picture.ts";
import type { Measure } from "../../web/app/share/sketch.ts";

/** Every sign as wide as its size. */
export const measure: Measure = (text, _weight, size) => text.length * size;

const node = (id: string, more: Partial<SceneNode> = {}): SceneNode => ({
  id,
  kind: "Company",
  name: `名${id}`,
  nameEn: `Name ${id}`,
  facts: 3,
  radius: 13,
  tint: null,
  degree: 1,
  more: 0,
  differs: false,
  faint: false,
  pinned: null,
  compared: null,
  paint: null,
  noted: false,
  ...more,
});

export const HOSTILE = `<b>“A” & 'co'</b><script>alert(1)</script>\u202E\u0000`;

/** One with a hostile name, a target, an article, a closed group, and one for each mark. */
export const NODES: readonly SceneNode[] = [
  node("a", { name: HOSTILE, radius: 22, more: 14 }),
  node("t", { kind: "Target", radius: 22, pinned: { x: 300, y: 0 } }),
  node("p", { kind: "Article", radius: 10 }),
  node("g", { members: ["g1", "g2", "g3", "g4", "g5"], radius: 22 }),
  node("painted", { paint: 2 }),
  node("noted", { noted: true }),
  node("differs", { differs: true }),
  node("new", { compared: "new" }),
  node("changed", { compared: "differs" }),
  node("silent", { compared: "silent" }),
  node("both", { compared: "same" }),
];
const PLACES = new Map(NODES.map(({ id }, index) => [id, { x: (index % 4) * 300, y: Math.floor(index / 4) * 220 }]));

const NO_CLAIM = { claimZh: null, claimEn: null, uncertain: null, uncertainEn: null, anyOf: null, need: null };
const link = (from: string, relation: Link["relation"], to: string, more: Partial<Link> = {}): Link => ({
  ...{ from, relation, to, basis: "stated", evidence: ["x#1-2"], articles: ["x"] },
  ...NO_CLAIM,
  ...more,
});
const edge = (...links: Link[]): SceneEdge => {
  const [first] = links;
  if (!first) throw new Error("no relation");
  return edgeOf(`${first.from} ${first.to}`, links, new Set());
};

/** A needed end, a dotted and a dashed line, three relations in one line, and one of a thing to itself. */
export const EDGES: readonly SceneEdge[] = [
  edge(link("a", "DEVELOPS", "t", { need: "end" })),
  { ...edge(link("a", "DEVELOPS", "p")), dotted: true },
  edge(link("t", "PART_OF", "g", { basis: "implied" })),
  edge(link("painted", "DEVELOPS", "noted"), link("painted", "PART_OF", "noted"), link("noted", "SUPPORTS", "painted")),
  edge(link("a", "PART_OF", "a")),
];

const ink = (name: string) => ({ fill: `#${name}`, border: "#123456", glyph: "#fefefe" });
export const PALETTE: Palette = {
  ...{ canvas: "#ffffff", panel: "#fafafa", line: "#dfe2dc", ink: "#182026", ink2: "#45515a", ink3: "#6a7680" },
  ...{ accent: "#1f4fb5", differ: "#8a1a62", onAccent: "#fffffe", font: `"Segoe UI", "Noto Sans CJK SC", sans-serif`, onTint: "#fefefe" },
  paints: ["#aa0001", "#aa0002", "#aa0003", "#aa0004", "#aa0005", "#aa0006"],
  kinds: Object.fromEntries(
    KINDS.map((kind) => [kind, { ...ink("dc7700"), shape: kind === "Target" ? "diamond" : kind === "Article" ? "square" : "circle" }]),
  ) as Palette["kinds"],
  families: Object.fromEntries(RELATION_FAMILIES.map((family) => [family, "#b81801"])) as Palette["families"],
  tints: Object.fromEntries([...TINT_TOKENS, "other"].map((token) => [token, "#777777"])) as Palette["tints"],
};

export const CALM: Mood = {
  ...{ hovered: null, hoveredEdge: null, selected: new Set<string>(), lit: null, near: null, many: false, path: null },
  ...{ crowded: false, plain: false },
};

export const FOOTER: FooterWords = {
  title: "A & B",
  lines: ["11 things"],
  kinds: [
    { kind: "Company", word: "公司", count: 9 },
    { kind: "Target", word: "目标", count: 1 },
  ],
  families: [{ colour: "#b81801", word: "需要", count: 3 }],
  marks: ["dot"],
  link: `http://127.0.0.1:8420/explore?show=${"a,".repeat(400)}&x="y"`,
};

export const PICTURE: Picture = {
  ...{ scene: { nodes: NODES, edges: EDGES }, places: PLACES, guides: NO_GUIDES, mood: CALM, palette: PALETTE },
  ...{ lang: "zh", title: "<t>", footer: FOOTER, byKind: true, numbers: null },
};
