// How word lists are written in these files.

/** The words of a text, parted by blanks. */
export const wordsIn = (text: string): readonly string[] => text.trim().split(/\s+/);
export const setOf = (text: string): ReadonlySet<string> => new Set(wordsIn(text));
