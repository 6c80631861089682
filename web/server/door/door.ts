// The door: whoever comes by it is counted, comes from no foreign page, and has shown the token where there is one.
import type { HttpBindings } from "@hono/node-server";
import { getPath } from "hono/utils/url";
import { Refusal } from "../problem.ts";
import { clientReader, type Client } from "./client.ts";
import { countedBy, type RateLimits } from "./rates.ts";
import { sessionsOf } from "./session.ts";
import { askToSignIn, HERE, holdsToken, isDoor, takeForm } from "./sign-in.ts";
import { isCall, refuseForeign, refuseOtherBodies, saysOwnPage } from "./sites.ts";

type Wanted = { readonly token: string | null; readonly proxies: readonly string[]; readonly allowHosts: readonly string[] };
export type Door = {
  /** Every request comes by here first. Throws `cross-site` and `too-often`. */
  readonly enter: (request: Request, line: Line) => Promise<void>;
  /** A call of the API: gives what to do when it is answered, the cookie to renew, and whether it came by https. Throws a `Refusal`. */
  readonly call: (request: Request, line: Line) => Promise<{ done: () => void; renew: string | null; https: boolean }>;
  /** A page: null where it may be shown, else what is shown in its place. Throws `unauthorized`. */
  readonly page: (request: Request, line: Line, isFile: boolean) => Response | null;
  readonly form: (request: Request, line: Line) => Promise<Response>;
};
/** What the line says that a request came by; nothing where the server asks itself. */
type Line = Partial<HttpBindings> | undefined;

/** A door with these settings. `limits` null: on a machine's own address nobody is counted. */
export function doorOf({ token, proxies, allowHosts }: Wanted, limits: RateLimits | null): Door {
  const rates = countedBy(limits);
  const sessions = token === null ? null : sessionsOf(token);
  const read = clientReader(proxies);
  const clientOf = (request: Request, line: Line): Client | null => read(line?.incoming?.socket.remoteAddress, request.headers);
  // The path as the router reads it: `/%61pi` is the API as well.
  const asked = (request: Request) => ({ method: request.method, path: getPath(request), headers: request.headers });

  async function proven(request: Request, client: Client | null): Promise<string | null> {
    if (sessions === null) return null;
    const who = client?.key ?? HERE;
    if (/^Bearer /i.test(request.headers.get("authorization") ?? "")) await rates.mayGuess(who);
    const shown = sessions.shown(request.headers, client?.https ?? false);
    if (shown?.by === "bearer" && !shown.right) await rates.wrong(who);
    if (!shown?.right) throw new Refusal("unauthorized", { detail: "sign in at /sign-in, or send Authorization: Bearer" });
    if (shown.by === "cookie" && request.method === "POST" && !saysOwnPage(request.headers))
      throw new Refusal("cross-site", { detail: "a cookie alone is not enough to post: Origin is missing" });
    return shown.renew;
  }

  return {
    enter: async (request, line) => {
      refuseForeign(asked(request), allowHosts);
      const client = clientOf(request, line);
      if (client) await rates.request(client.key);
    },
    call: async (request, line) => {
      const client = clientOf(request, line);
      if (sessions !== null && holdsToken(new URL(request.url)))
        throw new Refusal("bad-request", { detail: "a token must not stand in an address" });
      const done = await rates.call(client?.key ?? null, getPath(request));
      try {
        const renew = await proven(request, client);
        refuseOtherBodies(asked(request));
        return { done, renew, https: client?.https ?? false };
      } catch (error) {
        done();
        throw error;
      }
    },
    page: (request, line, isFile) => {
      const url = new URL(request.url);
      if (sessions === null) return null;
      if (holdsToken(url) || isDoor(url.pathname)) return askToSignIn(request);
      if (isFile) return null;
      const client = clientOf(request, line);
      if (sessions.shown(request.headers, client?.https ?? false)?.right) return null;
      return askToSignIn(request);
    },
    form: async (request, line) => {
      if (sessions === null || isCall(getPath(request))) throw new Refusal("not-found");
      return takeForm(request, { sessions, rates, client: clientOf(request, line) });
    },
  };
}
