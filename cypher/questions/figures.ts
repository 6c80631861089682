// Questions about targets and observations.
import { z } from "zod";
import { DIRECTIONS, MODALITIES, NATURES, REALITIES } from "../../data/model/quantity.ts";
import { TIME_BASES } from "../../data/model/time.ts";
import { query } from "../query.ts";
import { byId, id, nothing, year } from "./params.ts";
import { figureFields, maybe, thing } from "./rows.ts";

const target = z.strictObject({
  ...figureFields,
  modality: z.enum(MODALITIES),
  deadline: maybe,
  deadlineText: maybe,
  deadlineBasis: z.enum(TIME_BASES).nullable(),
  anyOf: maybe,
  setBy: z.array(thing),
});
export type TargetRow = z.infer<typeof target>;

const observation = z.strictObject({
  ...figureFields,
  nature: z.enum(NATURES),
  direction: z.enum(DIRECTIONS).nullable(),
  actual: z.enum(REALITIES),
  period: maybe,
  periodText: maybe,
  periodBasis: z.enum(TIME_BASES).nullable(),
});
export type ObservationRow = z.infer<typeof observation>;

/** Targets about a thing, set by it or measured by it; a target's own id gives itself. */
export const targetsOf = query("targets-of", byId, target);

/** Observations about a thing or measured by it; an observation's own id gives itself. */
export const observationsOf = query("observations-of", byId, observation);

/** Targets about any of the things. */
export const targetsAbout = query("targets-about", z.strictObject({ ids: z.array(id) }), target);

/** Observations about any of the things. */
export const observationsAbout = query("observations-about", z.strictObject({ ids: z.array(id) }), observation);

/** Every target there is. */
export const allTargets = query("all-targets", nothing, target);

/** Every observation there is. */
export const allObservations = query("all-observations", nothing, observation);

export const targetsOfYear = query("targets-of-year", z.strictObject({ year }), target, { example: { year: 2026 } });
