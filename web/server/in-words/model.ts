// A language model behind an OpenAI-compatible address: asked once, trusted in nothing.
import { z } from "zod";

export type ModelPlace = { readonly url: string; readonly key: string | null; readonly name: string };
export type ModelTrouble = "away" | "slow" | "refuses" | "redirects" | "too-long" | "strange";
type Message = { readonly role: "system" | "user"; readonly content: string };

/** Longest time for an answer, and its largest size. */
export type ModelLimits = { readonly ms: number; readonly bytes: number };
export const MODEL_LIMITS: ModelLimits = { ms: 30_000, bytes: 128 * 1024 };
const MOST_TOKENS = 1200;

/** The model gave nothing that can be used; `status` is what the address answered. */
export class ModelError extends Error {
  override readonly name = "ModelError";
  readonly trouble: ModelTrouble;
  readonly status: number | null;
  constructor(trouble: ModelTrouble, status: number | null = null, options?: { cause?: unknown }) {
    super(trouble, options);
    this.trouble = trouble;
    this.status = status;
  }
}

const answered = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

export class Model {
  readonly #place: ModelPlace;
  readonly #limits: ModelLimits;
  constructor(place: ModelPlace, limits: ModelLimits = MODEL_LIMITS) {
    this.#place = place;
    this.#limits = limits;
  }

  /** What the model says to these messages. Throws a `ModelError`. */
  async say(messages: readonly Message[], left: AbortSignal): Promise<string> {
    const { url, key, name } = this.#place;
    const late = AbortSignal.timeout(this.#limits.ms);
    try {
      const response = await fetch(`${url.replace(/\/+$/, "")}/chat/completions`, {
        method: "POST",
        // An address that sends on to another would take question and key with it.
        redirect: "manual",
        signal: AbortSignal.any([left, late]),
        headers: {
          "content-type": "application/json",
          accept: "application/json",
          ...(key !== null && { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify({ model: name, messages, temperature: 0, max_tokens: MOST_TOKENS }),
      });
      if (response.status >= 300 && response.status < 400) throw await dropped(response, "redirects");
      if (!response.ok) throw await dropped(response, "refuses");
      const read = answered.safeParse(jsonOf(await this.#text(response)));
      if (!read.success) throw new ModelError("strange");
      return read.data.choices[0]?.message.content ?? "";
    } catch (error) {
      if (error instanceof ModelError) throw error;
      throw new ModelError(late.aborted ? "slow" : "away", null, { cause: error });
    }
  }

  async #text(response: Response): Promise<string> {
    const reader = response.body?.getReader();
    const chunks: Uint8Array[] = [];
    let size = 0;
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.byteLength;
      if (size > this.#limits.bytes) {
        await reader?.cancel();
        throw new ModelError("too-long");
      }
      chunks.push(part.value);
    }
    return new TextDecoder().decode(Buffer.concat(chunks));
  }
}

async function dropped(response: Response, trouble: ModelTrouble): Promise<ModelError> {
  await response.body?.cancel();
  return new ModelError(trouble, response.status);
}

/** A text as JSON; null where it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first object of JSON in what a model said, with or without a fence around it; null where there is none. */
export function objectIn(said: string): unknown {
  const whole = jsonOf(said.trim());
  if (whole !== null) return whole;
  const fenced = /```(?:json)?\s*\n([\s\S]*?)```/.exec(said)?.[1];
  if (fenced !== undefined && jsonOf(fenced) !== null) return jsonOf(fenced);
  const [from, to] = [said.indexOf("{"), said.lastIndexOf("}")];
  return from >= 0 && to > from ? jsonOf(said.slice(from, to + 1)) : null;
}
