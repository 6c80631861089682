// Asks for what a screen wants to know: once for each question, again after a failure.
import { withAnswer, type Want } from "../state/answers.ts";
import { getState, update } from "../state/store.ts";
import type { Loaded, State, Trouble } from "../state/state.ts";

type Once = <T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void) => void;

type Wants = (state: State) => readonly Want<unknown>[];

const rooms: Wants[] = [];

/** Keeps reading what a room wants of the server, too: a room says so when it is loaded. */
export function registerWants(wants: Wants): void {
  rooms.push(wants);
  // Whoever reads looks after every change, and now there is more to look at.
  update(() => ({}));
}

/** Asks for what the screen in view wants and has not read. */
export function lookAtAnswers(state: State, once: Once, forget: (key: string) => void): void {
  for (const wants of rooms)
    for (const { key, ask } of wants(state)) {
      if (state.answers[key]?.is === "here") continue;
      const put = (answer: Loaded<unknown>) => {
        const { answers, forgotten } = withAnswer(getState().answers, key, answer);
        for (const one of forgotten) forget(one);
        update(() => ({ answers }));
      };
      once(
        key,
        ask,
        (value) => put({ is: "here", value }),
        (why) => put({ is: "failed", why }),
      );
    }
}
