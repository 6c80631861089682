// A graph that notes which queries of the catalogue it is asked.
import { QUERIES } from "../../cypher/catalogue.ts";
import type { GraphPort } from "../../cypher/port.ts";

const NAMES = new Map(Object.values(QUERIES).map(({ text, name }) => [text, name]));

/** The graph, and the names of the queries that were asked of it, in order. */
export function watched(graph: GraphPort): { readonly port: GraphPort; readonly asked: string[] } {
  const asked: string[] = [];
  const port = new Proxy(graph, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== "function") return value;
      return (...given: readonly unknown[]) => {
        const [first] = given;
        if (typeof first === "object" && first !== null && "text" in first) asked.push(NAMES.get(String(first.text)) ?? "");
        return Reflect.apply(value, target, given) as unknown;
      };
    },
  });
  return { port, asked };
}
