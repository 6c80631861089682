// What somebody tells while working, as an asynchronous list.

/** Gives what `work` says as it says it, then what it returns. Throws what it throws. */
export async function* telling<Said, Result>(work: (say: (said: Said) => void) => Promise<Result>): AsyncGenerator<Said, Result> {
  const said: Said[] = [];
  let wake = () => {};
  let ended = false;
  const done = work((one) => {
    said.push(one);
    wake();
  }).finally(() => {
    ended = true;
    wake();
  });
  // Whoever reads may have gone before it fails.
  done.catch(() => undefined);
  for (;;) {
    for (let one = said.shift(); one !== undefined; one = said.shift()) yield one;
    if (ended) return done;
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}
