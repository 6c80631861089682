// Ids are slugs of our own: they stand in URLs, so they never change and are never given to something else.
import { z } from "zod";

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Lower-case letters, digits and single hyphens, at most 80 characters. */
export function isId(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}

/** An id of an entity, target, observation or article; one namespace for all. */
export const id = z.string().refine(isId, { error: "id" });
