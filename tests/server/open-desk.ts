// A desk on a folder of one's own that is empty: articles can be read in and reviewed, the graph is left as it is.
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownPlaces } from "../../data/files/own.ts";
import { Desk } from "../../web/server/review/desk.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** A desk whose folder is not there, and comes only when something is read in. */
export function openDesk(): Desk {
  const own = join(tmpdir(), `zhaotu-test-desk-${process.pid}`);
  return new Desk({
    own: ownPlaces(own),
    tellsPlace: false,
    closed: null,
    megabytes: 8,
    model: null,
    place: { root: ROOT, cwd: ROOT, env: { ...process.env, ZHAOTU_OWN: own, ZHAOTU_STORE: join(own, "store") } },
    renew: async () => ({ loaded: true, said: "" }),
  });
}
