// How the walk ends where something is not on the list: thrown where it is found, turned into a verdict at the top.
import type { GateCode } from "../../../data/model/refusals.ts";
import type { Tree } from "../tree.ts";

/** Why a query is refused, the place in it, and what was found there. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: GateCode;
  readonly tree: Tree;
  readonly found: string;
  constructor(code: GateCode, tree: Tree, found: string) {
    super(`${code} ${found}`);
    this.code = code;
    this.tree = tree;
    this.found = found;
  }
}

/** Ends the walk here. */
export function refuse(code: GateCode, tree: Tree, found = ""): never {
  throw new Refusal(code, tree, found);
}
