// What a page from elsewhere makes a browser ask is turned away, by what the browser itself says of it.
import { Refusal } from "../problem.ts";

type Asked = { readonly method: string; readonly path: string; readonly headers: Headers };

/**
 * Refuses requests that a foreign page caused. A link from elsewhere to a screen may be followed; the API, files of the
 * page and everything that is sent are for the own page only. Programs send neither `Sec-Fetch-Site` nor `Origin`.
 */
export function refuseForeign({ method, path, headers }: Asked, added: readonly string[]): void {
  const site = headers.get("sec-fetch-site");
  const foreign = site !== null && site !== "same-origin" && site !== "none";
  if (foreign && !(followsLink(method, headers) && !isCall(path)))
    throw new Refusal("cross-site", { detail: `Sec-Fetch-Site is ${/^[a-z-]{1,20}$/.test(site) ? site : "unknown"}` });
  const origin = headers.get("origin");
  if (origin !== null && !isOwn(origin, headers.get("host") ?? "", added)) throw new Refusal("cross-site", { detail: "Origin is another" });
}

/** Whether the browser itself says that the own page asks. */
export function saysOwnPage(headers: Headers): boolean {
  return headers.get("sec-fetch-site") === "same-origin" || headers.get("origin") !== null;
}

/** A body is JSON and says so: what a form or a script elsewhere can send without being asked is none. */
export function refuseOtherBodies({ method, headers }: Asked): void {
  if (method !== "POST") return;
  const type = headers.get("content-type") ?? "";
  if (!/^application\/json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(type))
    throw new Refusal("wrong-type", { detail: "send application/json" });
}

/** Whether a path belongs to the API. */
export function isCall(path: string): boolean {
  return path === "/api" || path.startsWith("/api/");
}

function followsLink(method: string, headers: Headers): boolean {
  const reads = method === "GET" || method === "HEAD";
  return reads && headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") === "document";
}

/** The origin is the host that was asked; behind a proxy that asks under another name, a name that was added, at its usual port. */
function isOwn(origin: string, host: string, added: readonly string[]): boolean {
  const [, name] = /^https?:\/\/(.+)$/i.exec(origin) ?? [];
  if (name === undefined) return false;
  const same = name.toLowerCase();
  return same === host.toLowerCase() || added.some((one) => one.toLowerCase() === same);
}
