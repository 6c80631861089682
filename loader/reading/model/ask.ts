// Asks the endpoint as often as it may: waits where it is busy, asks again where it failed, and gives up in time.
import { setTimeout as sleep } from "node:timers/promises";
import { callOnce, type CallLimits, type Said } from "./call.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Message, ResponseFormat } from "./prompt.ts";
import { EndpointError } from "./trouble.ts";

/**
 * `calls`: how many a run may make in all. `tries`: how many for one passage. `pause`: milliseconds before the second try, doubled
 * for each further one. `wait`: the longest wait that is obeyed; who asks for more is left alone.
 */
export type AskLimits = CallLimits & {
  readonly calls: number;
  readonly tries: number;
  readonly pause: number;
  readonly wait: number;
  readonly tokens: number;
};

/** No call is left. */
export class NoCallsLeft extends Error {
  override readonly name = "NoCallsLeft";
}

export class Asker {
  readonly #endpoint: Endpoint;
  readonly #limits: AskLimits;
  readonly #formats: readonly ResponseFormat[];
  #format = 0;
  #calls = 0;

  /** `formats`: ways to ask for JSON, the best first; where the endpoint knows none, the last. */
  constructor(endpoint: Endpoint, limits: AskLimits, formats: readonly ResponseFormat[]) {
    this.#endpoint = endpoint;
    this.#limits = limits;
    this.#formats = formats;
  }

  get calls(): number {
    return this.#calls;
  }

  /** What is said to these messages. Throws `EndpointError`, `NoCallsLeft`, or the reason of `signal`. */
  async ask(messages: readonly Message[], signal: AbortSignal): Promise<Said> {
    for (let tried = 1; ;) {
      const format = this.#format;
      try {
        return await this.#call(messages, format, signal);
      } catch (error) {
        if (!(error instanceof EndpointError)) throw error;
        if (isAgainst(error) && format + 1 < this.#formats.length) {
          // It may be the wish for JSON that it does not know.
          if (this.#format === format) this.#format++;
          continue;
        }
        const wait = this.#waitAfter(error, tried++);
        if (wait === null) throw error;
        await sleep(wait, undefined, { signal }).catch(() => signal.throwIfAborted());
      }
    }
  }

  async #call(messages: readonly Message[], format: number, signal: AbortSignal): Promise<Said> {
    signal.throwIfAborted();
    if (this.#calls >= this.#limits.calls) throw new NoCallsLeft();
    this.#calls++;
    const { tokens } = this.#limits;
    const body = { model: this.#endpoint.model, messages, temperature: 0, max_tokens: tokens, stream: false, ...this.#formats[format] };
    return callOnce(this.#endpoint, body, this.#limits, signal);
  }

  /** How long to wait before another try; null where there is none. */
  #waitAfter({ trouble, status, after }: EndpointError, tried: number): number | null {
    const { tries, pause, wait } = this.#limits;
    const passes = trouble === "busy" || trouble === "away" || (trouble === "refuses" && (status === 408 || (status ?? 0) >= 500));
    if (!passes || tried >= tries) return null;
    const asked = Math.max(after ?? 0, pause * 2 ** (tried - 1));
    return asked > wait ? null : asked;
  }
}

const isAgainst = ({ trouble, status }: EndpointError) => trouble === "refuses" && (status === 400 || status === 422);
