// Keys that belong to an input method: while characters are being composed they choose and take words, and act on nothing else.

/** Browsers name this code for keys that an input method swallows; in Safari it is all that tells of the last one. */
const COMPOSING_KEY = 229;

/** Whether a key goes to an input method. */
export function isComposing({ nativeEvent: { isComposing: now, keyCode } }: { readonly nativeEvent: KeyboardEvent }): boolean {
  return now || keyCode === COMPOSING_KEY;
}
