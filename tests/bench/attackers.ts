// Strangers at the console, in a process of their own: what they do with answers must not slow the one who measures. Argument: the server's address.
import { setPriority } from "node:os";

/** Accepted by the gate, and as heavy as it lets through; then what it refuses. */
const HEAVY = [
  "MATCH (a:Entity)-[*1..4]-(b:Entity) RETURN a.id AS a, count(b) AS n ORDER BY n DESC LIMIT 10",
  "MATCH (a:Thing) WITH a ORDER BY a.search, a.id RETURN collect(a.search) AS all",
  "MATCH (a:Entity)--(b:Entity)--(c:Entity) WHERE a.name CONTAINS b.name RETURN count(*) AS n",
  "MATCH (a:Thing) RETURN a LIMIT 50000",
  "MATCH (n) DETACH DELETE n",
  "UNWIND range(1, 50000000) AS x RETURN x",
];

type Met = { run: number; stopped: number; refused: number; left: number };
const [url = "", number = "1"] = process.argv.slice(2);
const over = new AbortController();
// Strangers have machines of their own.
setPriority(19);
process.once("SIGTERM", () => over.abort());
const met: Met = { run: 0, stopped: 0, refused: 0, left: 0 };
await Promise.all(Array.from({ length: Number(number) }, (_, n) => attack(n)));
process.stdout.write(JSON.stringify(met));

/** One heavy query after the other; every fifth is left half-way. */
async function attack(first: number): Promise<void> {
  for (let n = first; !over.signal.aborted; n++) {
    const signal = n % 5 === 0 ? AbortSignal.any([over.signal, AbortSignal.timeout(300)]) : over.signal;
    try {
      met[await outcome(HEAVY[n % HEAVY.length] ?? "", signal)]++;
    } catch {
      met.left++;
    }
  }
}

async function outcome(text: string, signal: AbortSignal): Promise<keyof Met> {
  const body = JSON.stringify({ text, rows: 50_000 });
  const response = await fetch(`${url}/api/cypher`, { method: "POST", headers: { "content-type": "application/json" }, body, signal });
  let last = new Uint8Array();
  for await (const part of response.body ?? []) last = part;
  if (response.status === 504 || new TextDecoder().decode(last).includes('{"problem"')) return "stopped";
  return response.ok ? "run" : "refused";
}
