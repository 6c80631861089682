// What stands on a line: dash, dots, arrows.

/** Marks of a line; they are added up. `plain`: it is one of very many and takes no more room than its own width. */
export const MARKS = { dashed: 1, dotted: 2, dotAtFrom: 4, dotAtTo: 8, arrowAtTo: 16, arrowAtFrom: 32, plain: 64 } as const;
