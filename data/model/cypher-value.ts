// What a query gives, in one shape for both engines, and how an engine would run it.

/** A value of a row. What is stored in the graph carries `$`, so that it can be told from a map that a query made. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly $: "node"; readonly id: string | null; readonly labels: readonly string[]; readonly properties: CypherMap }
  | {
      readonly $: "relationship";
      readonly type: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly properties: CypherMap;
    }
  | { readonly $: "path"; readonly nodes: readonly CypherValue[]; readonly relationships: readonly CypherValue[] }
  /** A date, time, duration or point as the engine writes it, an integer beyond 2^53, a number that is none. */
  | { readonly $: "written"; readonly type: string; readonly text: string }
  /** A map that a query made; its keys may be any. */
  | { readonly $: "map"; readonly entries: CypherMap };
export type CypherMap = { readonly [key: string]: CypherValue };

/** A step of a plan. `rows`: how many the engine expects, null where it does not say. */
export type PlanStep = {
  readonly name: string;
  readonly rows: number | null;
  readonly details: string;
  readonly from: readonly PlanStep[];
};
