// Questions to the server where a graph is gathered.
import { gathered, within, type GatherAsked, type Gathered, type Within } from "../contract/gather.ts";
import { ask } from "./api.ts";

/** The gathered picture. */
export const askGather = (asked: GatherAsked): Promise<Gathered> => ask("gather", gathered, { body: asked });
/** Things of one group, most facts first. */
export const askWithin = (asked: GatherAsked, key: string, limit: number, skip = 0): Promise<Within> =>
  ask("gather/within", within, { query: { limit, skip }, body: { ...asked, key } });
