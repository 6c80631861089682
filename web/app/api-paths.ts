// Asks the server for paths.
import { paths, type Paths, type PathsAsked } from "../contract/paths.ts";
import { ask } from "./api.ts";

/** Paths between two things. */
export const askPaths = (asked: PathsAsked): Promise<Paths> => ask("paths", paths, { body: asked });
