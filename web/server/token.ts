// Who may ask: with a token set, the API wants it as a bearer header or as the cookie that `/?token=…` leaves.
import { createHmac, timingSafeEqual } from "node:crypto";

const COOKIE = "zhaotu";
const MONTH = 30 * 24 * 60 * 60;

/** What the cookie holds: proof of the token, not the token. */
function proofOf(token: string): string {
  return createHmac("sha256", token).update("zhaotu login").digest("hex");
}

function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHmac("sha256", "length").update(text).digest());
  return x !== undefined && y !== undefined && timingSafeEqual(x, y);
}

/** Whether a request shows the token, by its Authorization or Cookie header. */
export function showsToken(token: string, headers: Headers): boolean {
  const [, bearer] = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
  if (bearer !== undefined) return same(bearer, token);
  const cookies = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  const mine = cookies.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
  return mine !== undefined && same(mine, proofOf(token));
}

/**
 * Answers a page's address that carries `token=…`: the right one sets the cookie and goes on to the same address
 * without it. Null where the address carries none; `"wrong"` where it is another token.
 */
export function login(token: string, url: URL): Response | "wrong" | null {
  const given = url.searchParams.get("token");
  if (given === null) return null;
  if (!same(given, token)) return "wrong";
  const clean = new URL(url);
  clean.searchParams.delete("token");
  const headers = {
    location: `${clean.pathname.replace(/^\/+/, "/")}${clean.search}`,
    "set-cookie": `${COOKIE}=${proofOf(token)}; Path=/; Max-Age=${MONTH}; HttpOnly; SameSite=Strict`,
    "cache-control": "no-store",
  };
  return new Response(null, { status: 303, headers });
}
