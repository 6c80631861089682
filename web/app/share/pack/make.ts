// Gathers what an evidence pack holds and writes it.
import { dayOf, fileName } from "../../../../data/model/file-name.ts";
import { askFigures, askText } from "../../api.ts";
import { partText, pictureText } from "../../asked/of-state.ts";
import type { Article } from "../../../contract.ts";
import { visibleLinks, visibleThings } from "../../state/derive.ts";
import type { Lang, State } from "../../state/state.ts";
import { linkKey } from "../../state/state.ts";
import { marksOnCanvas } from "../../state/compared.ts";
import { litByPath } from "../../state/paths.ts";
import { keptText } from "../../steps/kept-texts.ts";
import { wordsOf } from "../../words/words.ts";
import type { Leaving } from "../download.ts";
import type { SceneEdge } from "../../graph/scene.ts";
import { askPicture, type Watching } from "../ask-picture.ts";
import { aboutOf, lightPalette, pictureOf } from "../gather.ts";
import type { Numbers } from "../numbers.ts";
import type { Picture } from "../picture.ts";
import { titleOf, viewTitle, type Part } from "../scope.ts";
import { tell, type Told } from "./facts.ts";
import { packOf } from "./html.ts";

export type PackWish = { readonly scope: "shown" | "selection" | "path"; readonly lang: Lang; readonly passages: boolean };

/** Numbers on one line before the rest is counted. */
const NUMBERS = 4;

/** Articles whose text is at hand: given to this browser, or on the server. */
export function atHand(state: State): Article[] {
  return Object.values(state.articles).filter((article) => article.text || state.kept.includes(article.id));
}

/** Of a path: its things and what joins them. Of a selection: the things, what they are drawn related to, and the relations between both. */
function partFor(state: State, scope: PackWish["scope"]): Part {
  const [things, links] = [visibleThings(state), visibleLinks(state)];
  if (scope === "shown") return { things, links };
  if (scope === "path") {
    const lit = new Set(litByPath(state)?.things);
    return { things: things.filter(({ id }) => lit.has(id)), links: links.filter(({ from, to }) => lit.has(from) && lit.has(to)) };
  }
  const chosen = new Set(state.view.selected);
  const touching = links.filter(({ from, to }) => chosen.has(from) || chosen.has(to));
  const near = new Set([...chosen, ...touching.flatMap(({ from, to }) => [from, to])]);
  return { things: things.filter(({ id }) => near.has(id)), links: touching };
}

/** The evidence pack as a file. */
export async function packFile(state: State, { scope, lang, passages }: PackWish, watching: Watching): Promise<Leaving> {
  const w = wordsOf(lang);
  const inLang = { ...state, view: { ...state.view, lang } };
  const part = partFor(state, scope);
  const figured = part.things.some(({ kind }) => kind === "Target" || kind === "Observation");
  const [figures, texts] = await Promise.all([
    figured ? askFigures() : { targets: [], observations: [] },
    passages ? textsAtHand(state) : new Map<string, string>(),
  ]);
  const told = tell({ ...part, figures, articles: state.articles, texts, marks: marksOnCanvas(state), lang, words: w });
  const chosen = part.things.filter(({ id }) => state.view.selected.includes(id));
  const title = scope === "selection" ? titleOf(chosen, lang, w) : viewTitle(inLang, part.things);
  const ids = part.things.map(({ id }) => id);
  const cypher = scope === "shown" ? (pictureText(inLang, w) ?? "") : partText(inLang, ids, scope === "path" ? [] : state.view.selected, w);
  const picture = numbered(pictureOf(inLang, part, { title, palette: lightPalette(), lang, marked: false }), part, told);
  const svg = await askPicture({ of: "picture", picture: withLegend(picture), scale: null, about: aboutOf(picture) }, watching);
  const day = dayOf(new Date());
  const content = packOf({
    title,
    svg: typeof svg === "string" ? svg : "",
    told,
    things: part.things.length,
    articles: Object.values(state.articles).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    cypher,
    link: location.href,
    day,
    lang,
    words: w,
  });
  return { name: fileName(`${w.pack.title}-${title}`, day, ".html", lang), type: "text/html;charset=utf-8", content };
}

/** Title, date and link stand elsewhere in the page: below the picture only the legend does. */
function withLegend(picture: Picture): Picture {
  return { ...picture, footer: { ...picture.footer, title: "", lines: [], link: "" } };
}

/** The picture with the numbers of sources on it, and only the relations that are told. */
function numbered(picture: Picture, part: Part, told: Told): Picture {
  const kept = new Set(part.links.map(linkKey));
  const edges = picture.scene.edges
    .map((edge): SceneEdge => ({ ...edge, links: edge.links.filter((link) => kept.has(linkKey(link))) }))
    .filter(({ links }) => links.length > 0);
  const scene = { ...picture.scene, edges };
  return { ...picture, scene, numbers: numbersOf(scene, told) };
}

function numbersOf({ nodes, edges }: Picture["scene"], told: Told): Numbers {
  const written = (numbers: readonly number[]) => {
    const all = [...new Set(numbers)].toSorted((a, b) => a - b);
    return `${all.slice(0, NUMBERS).join(" ")}${all.length > NUMBERS ? ` +${all.length - NUMBERS}` : ""}`;
  };
  const lines = edges.map((edge) => [edge.key, written(edge.links.flatMap((link) => told.numbers.get(linkKey(link)) ?? []))] as const);
  const things = nodes.map((node) => [node.id, written(told.numbers.get(node.id) ?? [])] as const);
  const full = ([, text]: readonly [string, string]) => text !== "";
  return { lines: new Map(lines.filter(full)), things: new Map(things.filter(full)) };
}

async function textsAtHand(state: State): Promise<Map<string, string>> {
  const read = atHand(state).map(async ({ id }) => [id, (await keptText(id)) ?? (await askText(id)).text] as const);
  return new Map(await Promise.all(read));
}
