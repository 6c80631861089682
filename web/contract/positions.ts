// Where places lie on the earth: known from elsewhere, not from the articles, and no fact of the graph.
import { z } from "zod";

const said = z.object({ zh: z.string(), en: z.string(), url: z.string().nullable() });
const position = z.object({
  place: z.string().min(1).max(80),
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  source: z.string(),
});

/** A file `positions.json`: `named` is what the source calls the place. */
export const positionFile = z.strictObject({
  about: z.string(),
  sources: z.record(z.string(), said.strict()),
  positions: z.array(position.extend({ named: z.string().optional() }).strict()),
});

/** `positions` of places that are in the graph, `near`: for every other thing the place with a position that it lies in. */
export const positions = z.object({
  positions: z.array(position),
  sources: z.record(z.string(), said),
  near: z.record(z.string(), z.string()),
});
export type Positions = z.infer<typeof positions>;
