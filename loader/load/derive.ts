// Derived data, purely: who needs whom, how many facts touch a thing, whether articles differ about it.
import { deriveNeeds, type NeedSource } from "../../data/model/needs.ts";
import { present, sameProperties, textList, textOf, type GraphState, type NeedState, type NodeState } from "./state.ts";

/** Nodes whose counts change, and all needs where any of them changes (else null). */
export type Derived = { readonly counted: NodeState[]; readonly needs: NeedState[] | null };

/** The node with the counts that it has in the graph as it is. */
export type Counted = (node: NodeState) => NodeState;

/** Counts the relations of every node and the places that name or state it, and whether articles differ about it. */
export function countFacts(state: GraphState): Counted {
  const facts = new Map<string, number>();
  const places = new Map<string, number>();
  const differing = new Set<string>();
  for (const { from, type, to, properties } of state.edges.values()) {
    if (type === "CONTRADICTS") differing.add(from).add(to);
    if (type === "MENTIONED_IN") {
      places.set(from, (places.get(from) ?? 0) + textList(properties, "evidence").length);
      continue;
    }
    facts.set(from, (facts.get(from) ?? 0) + 1);
    if (to !== from) facts.set(to, (facts.get(to) ?? 0) + 1);
  }
  return (node) => {
    const { id, properties } = node;
    const counts = {
      facts: facts.get(id) ?? 0,
      differs: differing.has(id),
      mentioned: (places.get(id) ?? 0) + textList(properties, "evidence").length,
    };
    return (["facts", "differs", "mentioned"] as const).every((name) => properties[name] === counts[name])
      ? node
      : { ...node, properties: { ...properties, ...counts } };
  };
}

/** What follows from the graph. `state` is changed along. */
export function derive(state: GraphState): Derived {
  const count = countFacts(state);
  const counted: NodeState[] = [];
  for (const node of state.nodes.values()) {
    const now = count(node);
    if (now !== node) counted.push(now);
  }
  for (const node of counted) state.nodes.set(node.id, node);
  const needs = new Map(needsOf(state).map((need) => [`${need.from} ${need.to}`, need]));
  const same =
    needs.size === state.needs.size &&
    [...needs].every(([key, need]) => sameProperties(need.properties, state.needs.get(key)?.properties ?? {}));
  state.needs.clear();
  for (const [key, need] of needs) state.needs.set(key, need);
  return { counted: counted.toSorted((a, b) => (a.id < b.id ? -1 : 1)), needs: same ? null : [...needs.values()] };
}

function needsOf(state: GraphState): NeedState[] {
  const sources: NeedSource[] = [];
  for (const { from, type, to, properties } of state.edges.values()) {
    const [fromKind, toKind] = [state.nodes.get(from)?.kind, state.nodes.get(to)?.kind];
    if (fromKind === undefined || toKind === undefined) continue;
    sources.push({
      from,
      to,
      relation: type,
      fromKind,
      toKind,
      evidence: textList(properties, "evidence"),
      anyOf: textOf(properties, "anyOf") || null,
    });
  }
  return deriveNeeds(sources).map(({ from, to, via, evidence, anyOf }) => ({ from, to, properties: present({ via, evidence, anyOf }) }));
}
