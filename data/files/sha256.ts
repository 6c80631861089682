// SHA-256 of files and of lists of them, by Node's own code: many times faster than what the page shares with us.
import { createHash } from "node:crypto";

/** SHA-256 in hex; of a text its UTF-8 bytes. */
export function sha256Of(content: Uint8Array | string): string {
  return createHash("sha256").update(content).digest("hex");
}
