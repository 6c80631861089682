// Many requests, some of them at the same time.

/** Enough to be quick, few enough to keep the order of a log. */
const AT_ONCE = 8;

/** Does `one` with every item, eight at a time; fails with the first that fails. */
export async function inTurns<T>(all: readonly T[], one: (item: T) => Promise<void>): Promise<void> {
  const left = all.values();
  const work = async () => {
    for (const item of left) await one(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
