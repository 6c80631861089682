// G, then a number: to another screen. The numbers are the screens' own, so they stay when screens are added.
import type { Screen } from "../state/state.ts";
import { go } from "./looking-steps.ts";

const SCREENS: Readonly<Record<string, Screen>> = {
  Digit1: "explore",
  Digit2: "depend",
  Digit3: "targets",
  Digit4: "compare",
  Digit5: "time",
  Digit6: "cypher",
  Digit7: "review",
  Digit8: "settings",
};
/** How long G waits for its number, in milliseconds. */
const PATIENCE = 1500;

let since = -Infinity;

/** Acts on G and on the number after it; true if it meant something. */
export function screenKey(event: Pick<KeyboardEvent, "code" | "timeStamp">): boolean {
  if (event.code === "KeyG") {
    since = event.timeStamp;
    return true;
  }
  const screen = SCREENS[event.code.replace("Numpad", "Digit")];
  if (!screen || event.timeStamp - since > PATIENCE) return false;
  since = -Infinity;
  go(screen);
  return true;
}
