// Under which names the server answers: a page elsewhere that points its own name at this machine is turned away.
import { networkInterfaces } from "node:os";

const LOOPBACK = ["localhost", "127.0.0.1", "::1"];
const EVERYWHERE = new Set(["0.0.0.0", "::", ""]);

/** Whether an address of the setting HOST is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
}

/**
 * The names allowed in a Host header: loopback, the setting HOST and the names added to it. A server that listens
 * everywhere also answers under the addresses of this machine's own network cards.
 */
export function allowedHosts(host: string, added: readonly string[]): ReadonlySet<string> {
  const own = EVERYWHERE.has(host) ? Object.values(networkInterfaces()).flatMap((card) => (card ?? []).map((one) => one.address)) : [host];
  return new Set([...LOOPBACK, ...own, ...added].map((name) => name.toLowerCase()));
}

/** The name in a Host header without its port and brackets: `[::1]:8420` → `::1`. Null where there is none. */
export function nameInHost(header: string | undefined): string | null {
  const [, bracketed, plain] = /^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]]+))(?::\d+)?$/.exec(header ?? "") ?? [];
  return (bracketed ?? plain)?.toLowerCase() ?? null;
}
