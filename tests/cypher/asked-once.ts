// What the embedded engine answers, asked once, with however many Neo4j it is compared.
import type { GraphPort } from "../../cypher/port.ts";
import { ask, type Query } from "../../cypher/query.ts";

/** The rows that a graph gives, which nobody changes meanwhile; each question is put to it once. */
export function askedOnce(graph: () => GraphPort): <P, R>(query: Query<P, R>, params: P) => Promise<readonly R[]> {
  const known = new Map<string, Promise<readonly unknown[]>>();
  return async <P, R>(query: Query<P, R>, params: P) => {
    const key = `${query.name} ${JSON.stringify(params)}`;
    const rows = known.get(key) ?? ask(graph(), query, params).then((answer) => answer.rows);
    known.set(key, rows);
    return (await rows) as readonly R[];
  };
}
