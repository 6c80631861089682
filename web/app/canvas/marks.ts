// What stands on a line: dash, dots, arrows.

/** Marks of a line; they are added up. */
export const MARKS = { dashed: 1, dotted: 2, dotAtFrom: 4, dotAtTo: 8, arrowAtTo: 16, arrowAtFrom: 32 } as const;
