// The bare page: the same answer of the same server, drawn by Sigma as it comes, with nothing but names and chance places.
import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";

type Answer = {
  readonly things: readonly { readonly id: string; readonly name: string; readonly facts: number }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
};

/** Numbers from 0 to 1 in an order that is the same for every run. */
let last = 7;
const chance = () => (last = (last * 1_664_525 + 1_013_904_223) % 4_294_967_296) / 4_294_967_296;

const box = document.querySelector<HTMLElement>("#bare");
if (!box) throw new Error("the bare page has no box");
const response = await fetch("/api/graph?all=1");
const { things, links } = (await response.json()) as Answer;
const graph = new MultiDirectedGraph();
for (const { id, name, facts } of things)
  graph.addNode(id, { label: name, x: chance(), y: chance(), size: Math.min(14, 2 + Math.sqrt(facts)), color: "#3d6fb4" });
for (const { from, to } of links) graph.addEdge(from, to, { size: 1, color: "#c8ccd2" });
const sigma = new Sigma(graph, box);
sigma.once("afterRender", () => performance.mark("picture"));
sigma.refresh({ schedule: true });
