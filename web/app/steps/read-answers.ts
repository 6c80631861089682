// Asks for what a screen wants to know: once for each question, again after a failure.
import { calendarWants } from "../state/calendar.ts";
import { withAnswer, type Want } from "../state/answers.ts";
import { boardWants } from "../state/board.ts";
import { betweenWants } from "../state/between.ts";
import { dependWants } from "../state/depend.ts";
import { getState, update } from "../state/store.ts";
import type { Loaded, State, Trouble } from "../state/state.ts";

type Once = <T>(name: string, ask: () => Promise<T>, here: (value: T) => void, failed: (why: Trouble) => void) => void;

/** What each screen wants of the server; a room adds a line with its own. */
const WANTS: readonly ((state: State) => readonly Want<unknown>[])[] = [dependWants, boardWants, betweenWants, calendarWants];

/** Asks for what the screen in view wants and has not read. */
export function lookAtAnswers(state: State, once: Once, forget: (key: string) => void): void {
  for (const wants of WANTS)
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
