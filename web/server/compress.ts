// Answers made small: gzip where the client takes it and the body is worth it.
import { promisify } from "node:util";
import { constants, brotliCompress, gzip } from "node:zlib";

const SMALLEST = 1400;
const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

function takes(accept: string | undefined, coding: string): boolean {
  return (accept ?? "").split(",").some((part) => {
    const [name, ...options] = part.trim().toLowerCase().split(";");
    return name === coding && !options.some((option) => /^\s*q=0(\.0*)?\s*$/.test(option));
  });
}

/** Body and headers of a JSON answer; compressed on the fly at a level that costs about what it saves on a local line. */
export async function packed(
  json: string,
  accept: string | undefined,
): Promise<{ body: Uint8Array<ArrayBuffer>; headers: Record<string, string> }> {
  const plain = Buffer.from(json);
  const vary = { vary: "accept-encoding" };
  if (plain.byteLength < SMALLEST || !takes(accept, "gzip")) return { body: new Uint8Array(plain), headers: vary };
  return { body: new Uint8Array(await gzipped(plain, { level: 4 })), headers: { ...vary, "content-encoding": "gzip" } };
}

export type Coding = "br" | "gzip" | "plain";

/** The best coding of a stored file for a client. */
export function bestCoding(accept: string | undefined): Coding {
  return takes(accept, "br") ? "br" : takes(accept, "gzip") ? "gzip" : "plain";
}

/** A stored file, made as small as it gets; done once per file. */
export async function shrink(bytes: Uint8Array, coding: Coding): Promise<Uint8Array> {
  if (coding === "gzip") return gzipped(bytes, { level: 9 });
  if (coding === "br")
    return brotlied(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength } });
  return bytes;
}
