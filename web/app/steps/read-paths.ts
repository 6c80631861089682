// Reads the paths that the address asks for.
import { askPaths } from "../api-paths.ts";
import { askedOf, isWhole, pathKey } from "../state/paths.ts";
import { update } from "../state/store.ts";
import { linkKey, type Loaded, type State, type Trouble } from "../state/state.ts";
import type { Paths } from "../../contract/paths.ts";

type Once = <T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void) => void;

/** Asks for the paths between two things where both are chosen and the answer is not at hand. */
export function lookAtPaths({ view: { path }, paths }: State, once: Once): void {
  if (!path || !isWhole(path) || path.from === path.to) return;
  const key = pathKey(path);
  if (paths[key]?.is === "here") return;
  const put = (answer: Loaded<Paths>) =>
    update((now) => ({ paths: { ...now.paths, [key]: answer }, ...(answer.is === "here" && learnt(now, answer.value)) }));
  once(
    `paths ${key}`,
    () => askPaths(askedOf(path)),
    (value) => put({ is: "here", value }),
    (why) => put({ is: "failed", why }),
  );
}

/** What the answer tells of things and relations. */
function learnt(now: State, { things, links }: Paths): Pick<State, "things" | "links"> {
  return {
    things: { ...now.things, ...Object.fromEntries(things.map((thing) => [thing.id, thing])) },
    links: { ...now.links, ...Object.fromEntries(links.map((link) => [linkKey(link), link])) },
  };
}
