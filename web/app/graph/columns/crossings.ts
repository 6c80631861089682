// How many lines cross between neighbouring columns, counted in n log n (Barth, Jünger, Mutzel 2002).

/** Crossings among lines between two columns, given as the places of their ends, from the top. Lines that share an end do not cross. */
export function crossings(lines: readonly (readonly [left: number, right: number])[], height: number): number {
  const tree = new Int32Array(height + 1);
  const sorted = lines.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  let crossed = 0;
  for (const [seen, [, right]] of sorted.entries()) {
    let below = 0;
    for (let at = right + 1; at > 0; at -= at & -at) below += tree[at] ?? 0;
    crossed += seen - below;
    for (let at = right + 1; at <= height; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  }
  return crossed;
}
