// Who asks: the address at the other end of the line, or what a proxy that is trusted says of it.
import { BlockList, isIP, isIPv6 } from "node:net";

/** `key`: what requests are counted by. `https`: whether the browser came by https, as far as a trusted proxy says so. */
export type Client = { readonly key: string; readonly https: boolean };
type ReadClient = (address: string | undefined, headers: Headers) => Client | null;

/** Says whether an address is one of these; each is an address or a range such as `10.0.0.0/8`. */
export function isOneOf(ranges: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const range of ranges) {
    const [net = "", bits] = range.split("/");
    const family = isIPv6(net) ? "ipv6" : "ipv4";
    if (bits === undefined) list.addAddress(net, family);
    else list.addSubnet(net, Number(bits), family);
  }
  return (address) => isIP(address) !== 0 && list.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/**
 * Reads who asks. Headers of a proxy count only where the line comes from one of `proxies`: then the last address of
 * X-Forwarded-For that is not a proxy itself. Null for a request that came by no line, such as the server's own.
 */
export function clientReader(proxies: readonly string[]): ReadClient {
  const trusted = isOneOf(proxies);
  return (socketAddress, headers) => {
    const socket = plainAddress(socketAddress ?? "");
    if (socket === null) return null;
    if (!trusted(socket)) return { key: keyOf(socket), https: false };
    const said = (headers.get("x-forwarded-for") ?? "").split(",").map(plainAddress);
    let nearest = socket;
    for (let address = said.pop(); address !== undefined && address !== null; address = said.pop()) {
      nearest = address;
      if (!trusted(address)) break;
    }
    const scheme = (headers.get("x-forwarded-proto") ?? "").split(",").at(-1)?.trim().toLowerCase();
    return { key: keyOf(nearest), https: scheme === "https" };
  };
}

/** `::ffff:192.0.2.1` is 192.0.2.1; some proxies add a port. Null for what is no address. */
function plainAddress(text: string): string | null {
  const [, bracketed, dotted] = /^(?:\[([^\]]+)\](?::\d+)?|(\d+\.\d+\.\d+\.\d+):\d+)$/.exec(text.trim()) ?? [];
  const bare = (bracketed ?? dotted ?? text.trim()).replace(/^::ffff:(?=\d+\.)/i, "").replace(/%.*$/, "");
  return isIP(bare) === 0 ? null : bare;
}

/** Whoever has an IPv6 address has a whole net of them: the first half is the client. */
function keyOf(address: string): string {
  if (!isIPv6(address)) return address;
  const [before = "", after] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const all = [...head, ...Array.from({ length: 8 - head.length - tail.length }, () => "0"), ...tail];
  return `${all.slice(0, 4).join(":")}::/64`;
}
