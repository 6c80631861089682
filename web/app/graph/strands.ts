// The relations of one line, each as a line of its own.
import { edgeOf, type SceneEdge } from "./scene.ts";

/** More than this are not drawn apart: the card has them all. */
const MOST = 7;

/** One line a relation, under the name of the whole; none where there is one relation or far too many. */
export function strandsOf(edge: SceneEdge): SceneEdge[] {
  const { key, from, to, links } = edge;
  if (links.length < 2 || links.length > MOST || from === to) return [];
  // The ends of a group's line are the group, those of its relations its things.
  return links.map((link) => {
    const back = link.from === to || link.to === from;
    return { ...edge, ...edgeOf(key, [link], new Set()), from: back ? to : from, to: back ? from : to, hub: edge.hub };
  });
}
