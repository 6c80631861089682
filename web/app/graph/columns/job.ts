// What the columns' thread is given and what it answers.

/** `up` and `down`: the room a node takes above and below its middle. */
export type JobNode = { readonly key: string; readonly up: number; readonly down: number };
/** `lines`: pairs of keys, the left one first. `width`, `height`: the room there is. `middle`: which column holds the starts; -1 for none. */
export type ColumnsJob = {
  readonly columns: readonly (readonly JobNode[])[];
  readonly lines: readonly (readonly [left: string, right: string])[];
  readonly width: number;
  readonly height: number;
  readonly middle: number;
};
type Point = readonly [x: number, y: number];
/** `at`: the middle of each node. `bends`: for each line where it passes the columns between its ends, from the left. `lefts`: where columns begin. */
export type Placed = {
  readonly at: Readonly<Record<string, Point>>;
  readonly bends: readonly (readonly Point[])[];
  readonly xs: readonly number[];
  readonly width: number;
  readonly height: number;
};
