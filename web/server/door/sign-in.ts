// Signing in and out over the web: a form is posted to the address where one wants to go.
import { setTimeout as wait } from "node:timers/promises";
import { Refusal } from "../problem.ts";
import type { Client } from "./client.ts";
import type { Rates } from "./rates.ts";
import { noCookie, type Sessions } from "./session.ts";
import { signInPage, signOutPage } from "./sign-in-page.ts";
import { langAsked, type Lang } from "./sign-in-words.ts";

const IN = "/sign-in";
const OUT = "/sign-out";
/** A form with a token has no more bytes than this. */
const FORM_BYTES = 8 * 1024;

/** Where a request that guesses comes from, if from no line at all. */
export const HERE = "here";

/** Whether the address of a request holds a token: it is refused, right or wrong. */
export function holdsToken(url: URL): boolean {
  return [...url.searchParams.keys()].some((name) => name.toLowerCase() === "token");
}

/** Whether a path is the door's own. */
export function isDoor(path: string): boolean {
  return path === IN || path === OUT;
}

/** The page that stands in place of a screen. Throws `unauthorized` and `bad-request` for whoever does not read pages. */
export function askToSignIn(request: Request): Response {
  const url = new URL(request.url);
  const look = lookOf(url, null, request);
  const inAddress = holdsToken(url);
  if (!inAddress && url.pathname === OUT) return signOutPage(look);
  if (!inAddress && url.pathname === IN) return signInPage(look, url.searchParams.has("out") ? "out" : "first", 200);
  if (request.headers.get("accept")?.includes("text/html"))
    return inAddress ? signInPage(look, "in-address", 400) : signInPage(look, "first", 401);
  if (inAddress) throw new Refusal("bad-request", { detail: "a token must not stand in an address" });
  throw new Refusal("unauthorized", { detail: "sign in at /sign-in, or send Authorization: Bearer" });
}

type Door = { readonly sessions: Sessions; readonly rates: Rates; readonly client: Client | null };

/** Answers a form of the sign-in page. Throws `too-large` and `wrong-type`. */
export async function takeForm(request: Request, { sessions, rates, client }: Door): Promise<Response> {
  const url = new URL(request.url);
  const https = client?.https ?? false;
  const form = await readForm(request);
  const look = lookOf(url, form, request);
  if (form.has("show")) return url.pathname === OUT ? signOutPage(look) : signInPage(look, "first", 200);
  if (url.pathname === OUT) return goTo(`${IN}?out`, noCookie(https));
  if (holdsToken(url)) return signInPage(look, "in-address", 400);
  const who = client?.key ?? HERE;
  try {
    await rates.mayGuess(who);
  } catch (thrown) {
    if (!(thrown instanceof Refusal) || thrown.retryAfter === undefined) throw thrown;
    return signInPage(look, { waitSeconds: thrown.retryAfter }, 429, { "retry-after": String(thrown.retryAfter) });
  }
  if (!sessions.isToken((form.get("token") ?? "").trim())) {
    await wait(await rates.wrong(who));
    return signInPage(look, "wrong", 401);
  }
  await rates.forgive(who);
  return goTo(url.pathname === IN ? "/" : `${url.pathname.replace(/^\/+/, "/")}${url.search}`, sessions.cookie(https));
}

function lookOf(url: URL, form: URLSearchParams | null, request: Request): { lang: Lang; theme: string | null } {
  const chosen = form?.get("show") ?? form?.get("lang") ?? url.searchParams.get("lang");
  return { lang: langAsked(chosen, request.headers.get("accept-language")), theme: url.searchParams.get("theme") };
}

function goTo(location: string, cookie: string): Response {
  return new Response(null, { status: 303, headers: { location, "set-cookie": cookie, "cache-control": "no-store" } });
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const type = request.headers.get("content-type") ?? "";
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type))
    throw new Refusal("wrong-type", { detail: "this address takes a form" });
  let text = "";
  const decoder = new TextDecoder();
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value, { stream: true });
    if (text.length > FORM_BYTES) throw new Refusal("too-large", { detail: `a form may have ${FORM_BYTES} bytes` });
  }
  return new URLSearchParams(text);
}
