// Whether a figure is about what the target is about.
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";

type About = Pick<TargetRow | ObservationRow, "about" | "each">;

export const idsOf = ({ about }: Pick<About, "about">): ReadonlySet<string> => new Set(about.map(({ id }) => id));
const within = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((id) => all.has(id));

/**
 * `same`: all subjects of one are among those of the other, so that a city with its campaign is the city, and two
 * subjects that only share a campaign stay two. `shared`: some in common. `other`: none.
 */
export function sameSubject(a: About, b: About): "same" | "shared" | "other" {
  const [x, y] = [idsOf(a), idsOf(b)];
  if (x.size === 0 || y.size === 0) return x.size === y.size ? "same" : "other";
  if (within(x, y) || within(y, x)) return "same";
  return [...x].some((id) => y.has(id)) ? "shared" : "other";
}

/** Whether the figure speaks of each one, the target of all together, or the other way about, or of one of several alone. */
export function differsInEach(target: About, figure: About): boolean {
  const [asked, given] = [idsOf(target), idsOf(figure)];
  if (target.each) return !figure.each || !within(asked, given);
  return figure.each && !(given.size > asked.size && within(asked, given));
}
