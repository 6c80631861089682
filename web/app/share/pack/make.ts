// Gathers what an evidence pack holds and writes it.
import { askFigures, askText } from "../../api.ts";
import { partText, pictureText } from "../../asked/of-state.ts";
import type { Article } from "../../../contract.ts";
import { visibleLinks, visibleThings } from "../../state/derive.ts";
import type { Lang, State } from "../../state/state.ts";
import { linkKey } from "../../state/state.ts";
import { keptText } from "../../steps/kept-texts.ts";
import { wordsOf } from "../../words/words.ts";
import type { Leaving } from "../download.ts";
import { lightPalette, pictureOf } from "../leave.ts";
import { theStage } from "../../canvas/stage.ts";
import { dayOf, fileName, titleOf, type Part } from "../scope.ts";
import { svgOf } from "../svg.ts";
import { tell, type Told } from "./facts.ts";
import { packOf } from "./html.ts";

export type PackWish = { readonly scope: "shown" | "selection"; readonly lang: Lang; readonly passages: boolean };

/** Numbers on one line before the rest is counted. */
const NUMBERS = 4;

/** Articles whose text is at hand: given to this browser, or on the server. */
export function atHand(state: State): Article[] {
  return Object.values(state.articles).filter((article) => article.text || state.kept.includes(article.id));
}

/** Of a selection: the things, what they are drawn related to, and the relations between both. */
function partFor(state: State, scope: PackWish["scope"]): Part {
  const [things, links] = [visibleThings(state), visibleLinks(state)];
  if (scope === "shown") return { things, links };
  const chosen = new Set(state.view.selected);
  const touching = links.filter(({ from, to }) => chosen.has(from) || chosen.has(to));
  const near = new Set([...chosen, ...touching.flatMap(({ from, to }) => [from, to])]);
  return { things: things.filter(({ id }) => near.has(id)), links: touching };
}

/** The evidence pack as a file. */
export async function packFile(state: State, { scope, lang, passages }: PackWish): Promise<Leaving> {
  const w = wordsOf(lang);
  const part = partFor(state, scope);
  const figured = part.things.some(({ kind }) => kind === "Target" || kind === "Observation");
  const [figures, texts] = await Promise.all([
    figured ? askFigures() : { targets: [], observations: [] },
    passages ? textsAtHand(state) : new Map<string, string>(),
  ]);
  const told = tell({ ...part, figures, articles: state.articles, texts, lang, words: w });
  const about = scope === "selection" ? part.things.filter(({ id }) => state.view.selected.includes(id)) : part.things;
  const title = titleOf(about, lang, w);
  const ids = part.things.map(({ id }) => id);
  const cypher = scope === "shown" ? (pictureText(state, w) ?? "") : partText(state, ids, state.view.selected, w);
  const drawing = pictureOf(state, part, title, lightPalette(), lang);
  const kept = new Set(part.links.map(linkKey));
  const lines = drawing.lines.filter((line) => linesTold(line.key, kept).length > 0);
  const day = dayOf(new Date());
  const content = packOf({
    title,
    svg: svgOf({ ...drawing, lines, numbers: numbersOf(told, kept) }),
    told,
    things: part.things.length,
    articles: Object.values(state.articles).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    cypher,
    link: location.href,
    day,
    lang,
    words: w,
  });
  return { name: fileName(`${w.pack.title} ${title}`, day, ".html", lang), type: "text/html;charset=utf-8", content };
}

/** The relations that a line of the picture stands for, as far as they are told. */
function linesTold(key: string, kept: ReadonlySet<string>): string[] {
  const edge = theStage().scene.edges.find((one) => one.key === key);
  return edge?.links.map(linkKey).filter((link) => kept.has(link)) ?? [];
}

function numbersOf(told: Told, kept: ReadonlySet<string>): { lines: Map<string, string>; things: Map<string, string> } {
  const written = (numbers: readonly number[]) => {
    const all = [...new Set(numbers)].toSorted((a, b) => a - b);
    return `${all.slice(0, NUMBERS).join(" ")}${all.length > NUMBERS ? ` +${all.length - NUMBERS}` : ""}`;
  };
  const { scene } = theStage();
  const lines = scene.edges.map(
    (edge) => [edge.key, written(linesTold(edge.key, kept).flatMap((key) => told.numbers.get(key) ?? []))] as const,
  );
  const things = scene.nodes.map((node) => [node.id, written(told.numbers.get(node.id) ?? [])] as const);
  const full = ([, text]: readonly [string, string]) => text !== "";
  return { lines: new Map(lines.filter(full)), things: new Map(things.filter(full)) };
}

async function textsAtHand(state: State): Promise<Map<string, string>> {
  const read = atHand(state).map(async ({ id }) => [id, (await keptText(id)) ?? (await askText(id)).text] as const);
  return new Map(await Promise.all(read));
}
