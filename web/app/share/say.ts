// What the parts of a picture say in words, for whoever points at them or hears them read.
import { linkKey, type Lang } from "../state/state.ts";
import { nameOf, relationWord, wordsOf } from "../words/words.ts";
import type { Picture } from "./picture.ts";
import type { About } from "./sketch.ts";

/** Words for each part; null where the part says itself what it is. */
export function sayer({ scene, lang }: Pick<Picture, "scene" | "lang">): (about: About) => string | null {
  const w = wordsOf(lang);
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const edges = new Map(scene.edges.map((edge) => [edge.key, edge]));
  return ({ of, id }) => {
    if (of === "line") return lineWords(id, edges, nodes, lang);
    const node = nodes.get(id);
    if (!node || of === "words" || of === "number") return null;
    const name = nameOf(node, lang);
    if (of === "thing" || of === "name") return name;
    const told = {
      pill: w.share.signs.more(node.more),
      differs: w.share.signs.differs,
      compared: node.compared ? w.compare.marks[node.compared] : "",
      pinned: w.share.signs.pinned,
      members: w.share.signs.members(node.gathered ?? node.members?.length ?? 0),
      painted: w.share.signs.painted(node.paint ?? 0),
      noted: w.share.signs.noted,
    }[of];
    return `${name}${w.colon}${told}`;
  };
}

/** The relations of a line, or of one of its strands, as short sentences. */
function lineWords(
  key: string,
  edges: ReadonlyMap<string, Picture["scene"]["edges"][number]>,
  nodes: ReadonlyMap<string, Picture["scene"]["nodes"][number]>,
  lang: Lang,
): string | null {
  const [whole = "", strand] = key.split("#");
  const edge = edges.get(key) ?? edges.get(whole);
  if (!edge) return null;
  const links = strand === undefined ? edge.links : edge.links.slice(Number(strand), Number(strand) + 1);
  const name = (id: string) => {
    const node = nodes.get(id);
    return node ? nameOf(node, lang) : null;
  };
  const sentences = links.map((link) => {
    const [from, to] = [name(link.from) ?? name(edge.from), name(link.to) ?? name(edge.to)];
    return from === null || to === null ? linkKey(link) : `${from} ${relationWord(link, true, lang)} ${to}`;
  });
  return [...new Set(sentences)].join(lang === "zh" ? "；" : "; ");
}
