// Parameters that several queries take. What stands for a thing says so (`asks`), so that it can be picked by its name.
import { z } from "zod";

export const nothing = z.strictObject({});
export const id = z.string().min(1).meta({ asks: "id" });
export const article = z.string().min(1).meta({ asks: "article" });
export const limit = z.int().min(1).max(100_000);
export const year = z.int().min(1900).max(2200);
/** What is searched: compared in lower case, like the texts that it is searched in. */
export const searched = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .transform((words) => words.toLowerCase());
export const byId = z.strictObject({ id });
