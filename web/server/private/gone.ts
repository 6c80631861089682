// What goes when private persons go, with what that changes for the things that stay.
import type { LeftOut } from "../../../cypher/private.ts";

/** `lost`: facts that a thing which stays loses. `agreed`: those about which articles differ no more. `unsaid`: `span id` where a thing stood by a relation that goes alone. */
export type Gone = LeftOut & {
  readonly lost: ReadonlyMap<string, number>;
  readonly agreed: ReadonlySet<string>;
  readonly unsaid: ReadonlySet<string>;
};
