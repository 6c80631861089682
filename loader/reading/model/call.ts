// One call to the endpoint: bounded in time and bytes, never sent on, never believed.
import { z } from "zod";
import type { Endpoint } from "./endpoint.ts";
import { EndpointError, type Usage } from "./trouble.ts";

/** Longest time and largest size of one answer. */
export type CallLimits = { readonly ms: number; readonly bytes: number };

export type Said = { readonly content: string; readonly usage: Usage | null };

const count = z.number().int().nonnegative();
const usage = z.object({ prompt_tokens: count, completion_tokens: count, cost: z.number().nonnegative().optional().catch(undefined) });
const completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }), finish_reason: z.string().nullish() })).min(1),
  usage: usage.nullish().catch(null),
});

const MOST_WAIT = 24 * 60 * 60;

/** What the endpoint says to this body. Throws `EndpointError`; the reason of `signal` where that is aborted. */
export async function callOnce({ url, key }: Endpoint, body: object, { ms, bytes }: CallLimits, signal: AbortSignal): Promise<Said> {
  const late = AbortSignal.timeout(ms);
  try {
    const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
      method: "POST",
      // An address that sends on to another would take the text and the key with it.
      redirect: "manual",
      signal: AbortSignal.any([signal, late]),
      headers: { "content-type": "application/json", accept: "application/json", ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(body),
    });
    const refused = refusalOf(response);
    if (refused !== null) {
      await response.body?.cancel();
      throw refused;
    }
    return saidIn(await textOf(response, bytes));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof EndpointError) throw error;
    // What fetch throws is not kept: its words may hold headers.
    throw new EndpointError(late.aborted ? "slow" : "away");
  }
}

function refusalOf({ status, ok, headers }: Response): EndpointError | null {
  if (status >= 300 && status < 400) return new EndpointError("redirects", status);
  if (status === 429 || status === 503) return new EndpointError("busy", status, waitIn(headers.get("retry-after"), Date.now()));
  if (!ok) return new EndpointError("refuses", status, waitIn(headers.get("retry-after"), Date.now()));
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(headers.get("content-type") ?? "") ? null : new EndpointError("not-json", status);
}

/** What `Retry-After` says, in milliseconds from now; null where it says nothing that can be read. */
export function waitIn(header: string | null, now: number): number | null {
  const given = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(given)) return Math.min(Number(given), MOST_WAIT) * 1000;
  const date = /^[A-Za-z]{3},/.test(given) ? Date.parse(given) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(0, date - now), MOST_WAIT * 1000);
}

async function textOf(response: Response, most: number): Promise<string> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > most) {
      await reader?.cancel();
      throw new EndpointError("too-large");
    }
    chunks.push(part.value);
  }
  return new TextDecoder().decode(Buffer.concat(chunks));
}

function saidIn(text: string): Said {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new EndpointError("strange");
  }
  const read = completion.safeParse(json);
  const [choice] = read.data?.choices ?? [];
  if (!read.success || choice === undefined) throw new EndpointError("strange");
  const used = read.data.usage ?? null;
  const taken = used && { asked: used.prompt_tokens, answered: used.completion_tokens, cost: used.cost ?? null };
  if (choice.finish_reason === "length") throw new EndpointError("truncated", null, null, taken);
  return { content: choice.message.content, usage: taken };
}
