// The same tests on every engine: the embedded one, and each line of Neo4j that is at hand.
import { afterAll, beforeAll, describe } from "vitest";
import { openGraph, type GraphPlace } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import type { Parts } from "../../web/server/app.ts";
import { lines, useLine } from "../neo4j/lines.ts";
import { serve, type Served } from "./over-http.ts";

/** What the graph is filled with, and parts of the server that are other than usual. */
type Filled = { readonly fill: (port: GraphPort) => Promise<unknown>; readonly over?: Partial<Parts> };
/** A graph and the server on it; both are there once tests run. */
type Here = { readonly port: GraphPort; readonly served: Served };

/** On each engine: opens an empty graph, fills it, serves it, and runs `tests`. */
export function onEveryEngine({ fill, over = {} }: Filled, tests: (here: Here) => void): void {
  describe("on the embedded engine", () => {
    on(() => ({ engine: "embedded", path: ":memory:" }));
  });
  describe.each(lines())("on Neo4j $line", (line) => {
    useLine(line);
    on(() => ({ engine: "neo4j", uri: line.uri, username: line.username, password: line.password, database: line.database }));
  });

  function on(place: () => GraphPlace): void {
    let port: GraphPort;
    let served: Served;
    beforeAll(async () => {
      port = await openGraph(place());
      await fill(port);
      served = await serve(port, over);
    });
    afterAll(async () => {
      await served.stop();
      await port.close();
    });
    tests({
      get port() {
        return port;
      },
      get served() {
        return served;
      },
    });
  }
}
