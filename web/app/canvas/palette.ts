// Colours of the canvas, read from the page's tokens: one list for light and dark.
import { KINDS, type Kind } from "../../../data/model/kinds.ts";
import { PAINTS } from "../state/select-verbs.ts";
import { TINT_TOKENS, type TintToken } from "../graph/looks.ts";
import { RELATION_FAMILIES, type RelationFamily } from "../../../data/model/relation-type.ts";

export type Shape = "circle" | "diamond" | "square";
type KindLook = { readonly fill: string; readonly border: string; readonly glyph: string; readonly shape: Shape };
export type Palette = {
  readonly canvas: string;
  readonly panel: string;
  readonly line: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly differ: string;
  readonly onAccent: string;
  readonly font: string;
  /** Colours that a reader can give, from 1. */
  readonly paints: readonly string[];
  readonly kinds: Readonly<Record<Kind, KindLook>>;
  readonly families: Readonly<Record<RelationFamily, string>>;
  /** Colours of groups and articles, with the sign's colour on all of them. */
  readonly tints: Readonly<Record<TintToken, string>>;
  readonly onTint: string;
};

/** The tokens as they are now, for the theme in force. */
export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const lookOf = (kind: Kind): KindLook => {
    if (kind === "Observation")
      return { fill: token("k-observation"), border: token("k-observation-line"), glyph: token("glyph-ink"), shape: "circle" };
    if (kind === "Article")
      return { fill: token("k-article"), border: token("k-article-line"), glyph: token("glyph-ink"), shape: "square" };
    const fill = token(`k-${kind.toLowerCase()}`);
    return { fill, border: fill, glyph: token("glyph"), shape: kind === "Target" ? "diamond" : "circle" };
  };
  const forced = matchMedia("(forced-colors: active)").matches;
  const ours = (name: string, system: string) => (forced ? systemColour(system) : token(name));
  return {
    canvas: ours("canvas", "Canvas"),
    panel: ours("panel", "Canvas"),
    line: ours("line", "CanvasText"),
    ink: ours("ink", "CanvasText"),
    ink2: ours("ink-2", "CanvasText"),
    ink3: ours("ink-3", "CanvasText"),
    accent: ours("accent", "Highlight"),
    differ: token("differ"),
    onAccent: token("on-accent"),
    font: token("font-ui"),
    paints: PAINTS.map((paint) => token(`paint-${paint}`)),
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, lookOf(kind)])) as Record<Kind, KindLook>,
    tints: {
      ...(Object.fromEntries(TINT_TOKENS.map((name) => [name, token(name)])) as Record<TintToken, string>),
      other: token("k-indicator"),
    },
    onTint: token("glyph"),
    families: Object.fromEntries(RELATION_FAMILIES.map((family) => [family, token(`e-${family}`)])) as Record<RelationFamily, string>,
  };
}

/** A colour of the system, as `#rrggbb`. */
function systemColour(name: string): string {
  const probe = document.body.appendChild(document.createElement("span"));
  probe.style.color = name;
  const parts = getComputedStyle(probe).color.match(/\d+/gu)?.slice(0, 3) ?? [];
  probe.remove();
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

const mixed = new Map<string, string>();

/** `share` of a colour over another, both `#rrggbb`: fading without letting lines shine through. */
export function mix(colour: string, ground: string, share: number): string {
  if (share >= 1) return colour;
  const key = `${colour}${ground}${share}`;
  const known = mixed.get(key);
  if (known !== undefined) return known;
  const channel = (text: string, at: number) => Number.parseInt(text.slice(at, at + 2), 16);
  const [a, b] = [full(colour), full(ground)];
  const value = `#${[1, 3, 5]
    .map((at) =>
      Math.round(channel(a, at) * share + channel(b, at) * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
  mixed.set(key, value);
  return value;
}

function full(colour: string): string {
  return colour.length === 4 ? colour.replace(/[\da-f]/giu, "$&$&") : colour;
}
