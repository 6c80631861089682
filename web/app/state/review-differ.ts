// What a corrected line says otherwise: the fields that differ, null for those that went; the whole line where it became something else. Pure.
import { contentOf, type FactLine } from "../../../data/model/review.ts";

/** The fields of `now` that differ from `before`. */
export function differing(before: FactLine, now: FactLine): Record<string, unknown> {
  const [was, is] = [before as Record<string, unknown>, now as Record<string, unknown>];
  if (contentOf(before) !== contentOf(now)) return { ...is };
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const changed = Object.entries(is).filter(([field, value]) => !same(value, was[field]));
  const gone = Object.keys(was).filter((field) => !(field in is));
  return Object.fromEntries([...changed, ...gone.map((field) => [field, null] as const)]);
}
