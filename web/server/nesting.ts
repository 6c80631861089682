// How deep JSON is nested: looked at without recursion, so that nothing can be nested too deep for that.

/** Whether lists and maps are nested deeper than so many levels. */
export function deeperThan(value: unknown, most: number): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((one) => (typeof one === "object" && one !== null ? Object.values(one) : []));
  }
  return false;
}
