// Why an endpoint gave nothing that can be used. Never holds what it answered, nor the key.
import type { Words } from "../../read/fault.ts";

/** Tokens, and the cost where the endpoint says one, in its own currency. */
export type Usage = { readonly asked: number; readonly answered: number; readonly cost: number | null };

export type Trouble = "away" | "slow" | "busy" | "refuses" | "redirects" | "too-large" | "not-json" | "strange" | "truncated";

/** `after`: how many milliseconds the endpoint asks to wait. `usage`: what the call took all the same. */
export class EndpointError extends Error {
  override readonly name = "EndpointError";
  readonly trouble: Trouble;
  readonly status: number | null;
  readonly after: number | null;
  readonly usage: Usage | null;
  constructor(trouble: Trouble, status: number | null = null, after: number | null = null, usage: Usage | null = null) {
    super(status === null ? trouble : `${trouble} ${status}`);
    this.trouble = trouble;
    this.status = status;
    this.after = after;
    this.usage = usage;
  }
}

/** What each trouble is called. */
export const TROUBLE_WORDS: Readonly<Record<Trouble, Words>> = {
  away: { zh: "连不上", en: "cannot be reached" },
  slow: { zh: "没有及时答完", en: "did not answer in time" },
  busy: { zh: "忙不过来", en: "is too busy" },
  refuses: { zh: "拒绝了请求", en: "refused the request" },
  redirects: { zh: "要转到别处去，没有跟过去", en: "sends on to another address; it was not followed" },
  "too-large": { zh: "答得太长", en: "answered more than there is room for" },
  "not-json": { zh: "答的不是 JSON", en: "did not answer JSON" },
  strange: { zh: "答得读不懂", en: "gave an answer that cannot be read" },
  truncated: { zh: "没有答完就断了", en: "broke its answer off" },
};
