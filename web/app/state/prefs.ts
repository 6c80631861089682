// Reading what a browser keeps of a reader's wishes, and what follows from them.
import { USUAL_PREFS, type Lang, type Prefs, type State } from "./state.ts";

const CHOICES: { readonly [K in keyof Prefs]: readonly Prefs[K][] } = {
  names: ["page", "zh", "en"],
  density: ["few", "usual", "many"],
  motion: ["system", "none"],
  letters: [true, false],
};

/** The wishes in a kept text; what cannot be understood is as usual. */
export function readPrefs(text: string | null): Prefs {
  let kept: unknown = null;
  try {
    kept = JSON.parse(text ?? "null");
  } catch {
    return USUAL_PREFS;
  }
  if (typeof kept !== "object" || kept === null) return USUAL_PREFS;
  const one = <K extends keyof Prefs>(name: K): Prefs[K] => {
    const value: unknown = Reflect.get(kept, name);
    return CHOICES[name].find((choice) => choice === value) ?? USUAL_PREFS[name];
  };
  return { names: one("names"), density: one("density"), motion: one("motion"), letters: one("letters") };
}

/** The language that names are shown in. */
export function namesLang({ prefs, view }: State): Lang {
  return prefs.names === "page" ? view.lang : prefs.names;
}
