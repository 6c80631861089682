// The built page: files of dist/ with their types, long caching for those with a hash in their name, nothing else.
import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { bestCoding, shrink, type Coding } from "./compress.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};
const PACKED_ALREADY = new Set([".png", ".jpg", ".webp", ".woff2", ".ico"]);
/** Addresses that are views of the page; it reads the rest of the address itself. */
const SCREENS = new Set(["/", "/explore", "/depend", "/targets", "/compare", "/time", "/cypher", "/review", "/settings"]);
const HASHED = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

type StoredFile = {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly tag: string;
  readonly packed: Map<Coding, Promise<Uint8Array>>;
};
export type Page = ReadonlyMap<string, StoredFile>;

/** Reads a built page into memory: by address, `/index.html` among them. Files whose name begins with a dot are left out. */
export async function readPage(folder: string): Promise<Page> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith("."));
  const read = files.map(async (entry): Promise<[string, StoredFile]> => {
    const path = join(entry.parentPath, entry.name);
    const bytes = await readFile(path);
    const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
    const type = TYPES[extname(path)] ?? "application/octet-stream";
    return [`/${relative(folder, path).split(sep).join("/")}`, { bytes, type, tag, packed: new Map() }];
  });
  return new Map(await Promise.all(read));
}

/**
 * The page's answer to an address. Screens get the page; an address that is neither file nor screen is a 404, to a
 * browser with the page as its body, which says so in the reader's language. Null where there is nothing to show.
 */
export async function pageResponse(page: Page, path: string, request: Headers): Promise<Response | null> {
  const file = page.get(path);
  if (file && path !== "/index.html") return fileResponse(file, path, 200, request);
  const index = page.get("/index.html");
  if (!index) return null;
  if (SCREENS.has(path) || path === "/index.html") return fileResponse(index, path, 200, request);
  return request.get("accept")?.includes("text/html") ? fileResponse(index, path, 404, request) : null;
}

async function fileResponse(file: StoredFile, path: string, status: number, request: Headers): Promise<Response> {
  const coding =
    PACKED_ALREADY.has(extname(path)) || file.bytes.byteLength < 1000 ? "plain" : bestCoding(request.get("accept-encoding") ?? undefined);
  const headers = new Headers({
    "content-type": file.type,
    etag: file.tag,
    vary: "accept-encoding",
    "cache-control": HASHED.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (status === 200 && request.get("if-none-match")?.includes(file.tag)) return new Response(null, { status: 304, headers });
  if (coding !== "plain") headers.set("content-encoding", coding);
  let packed = file.packed.get(coding);
  if (!packed) file.packed.set(coding, (packed = shrink(file.bytes, coding)));
  return new Response(new Uint8Array(await packed), { status, headers });
}

/** What a browser gets while the page is being built: it asks again by itself. */
export function buildingResponse(): Response {
  const words = "正在生成页面，马上就好。 · The page is being built; this takes some seconds.";
  const html = `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><meta http-equiv="refresh" content="2"><title>昭图 Zhaotu</title><p>${words}</p></html>`;
  return new Response(html, {
    status: 503,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", "retry-after": "2" },
  });
}
