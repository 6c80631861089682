// Who has shown the token: as a bearer header, or as the cookie that signing in leaves, a proof that ends by itself.
import { createHmac, randomBytes, scryptSync, timingSafeEqual } from "node:crypto";

const DAY = 24 * 60 * 60;
/** A proof holds two weeks, is renewed when a day old, and after ninety days the token is asked for again. */
const HOLDS = 14 * DAY;
const RENEWED_AFTER = DAY;
const LONGEST = 90 * DAY;

type Shown = { readonly by: "bearer" | "cookie"; readonly right: boolean; readonly renew: string | null };
export type Sessions = {
  /** What a request shows, of its Authorization or else its Cookie header; null where it shows nothing. */
  readonly shown: (headers: Headers, https: boolean) => Shown | null;
  readonly isToken: (given: string) => boolean;
  /** The header that leaves a fresh proof in a browser. */
  readonly cookie: (https: boolean) => string;
};

const compareKey = randomBytes(32);
const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** Equal or not, in a time that does not tell how much is equal. */
function same(a: string, b: string): boolean {
  const [x, y] = [a, b].map((text) => createHmac("sha256", compareKey).update(text).digest());
  return x !== undefined && y !== undefined && timingSafeEqual(x, y);
}

/**
 * Proofs of a token. They are worked out from it alone, so that several servers with the same token take each other's;
 * the key costs time to derive, so that a stolen proof does not betray a weak token.
 */
export function sessionsOf(token: string, now: () => number = nowInSeconds): Sessions {
  const key = scryptSync(token, "zhaotu sign-in", 32);
  const proof = (since: number, until: number) => {
    const dates = `${since.toString(36)}.${until.toString(36)}`;
    return `${dates}.${createHmac("sha256", key).update(dates).digest("base64url")}`;
  };
  const written = (since: number, https: boolean) => {
    const until = Math.min(now() + HOLDS, since + LONGEST);
    return cookieLine(proof(since, until), until - now(), https);
  };
  const byCookie = (given: string, https: boolean): Shown => {
    const [since = 0, until = 0] = given.split(".").map((part) => Number.parseInt(part, 36));
    const right = same(given, proof(since, until)) && until > now() && since <= now() + DAY;
    const old = until - now() < HOLDS - RENEWED_AFTER && until < since + LONGEST;
    return { by: "cookie", right, renew: right && old ? written(since, https) : null };
  };
  return {
    shown: (headers, https) => {
      const [, bearer] = /^Bearer +(\S+)$/i.exec(headers.get("authorization") ?? "") ?? [];
      if (bearer !== undefined) return { by: "bearer", right: same(bearer, token), renew: null };
      const given = cookieIn(headers, nameOf(https));
      return given === null || !/^[0-9a-z]{1,9}\.[0-9a-z]{1,9}\.[\w-]{43}$/.test(given) ? null : byCookie(given, https);
    },
    isToken: (given) => same(given, token),
    cookie: (https) => written(now(), https),
  };
}

/** The header that takes the proof out of a browser. */
export function noCookie(https: boolean): string {
  return cookieLine("", 0, https);
}

/** With https the name itself binds the cookie to this very host. */
function nameOf(https: boolean): string {
  return https ? "__Host-zhaotu" : "zhaotu";
}

function cookieLine(value: string, seconds: number, https: boolean): string {
  return `${nameOf(https)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;
}

function cookieIn(headers: Headers, name: string): string | null {
  const pairs = (headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}
