// What the API says when it cannot answer: problem+json with a code, translated from what happened in one place.
import { GraphError } from "../../cypher/port.ts";
import type { Problem } from "../contract/problem.ts";

type Code = Problem["code"];
type Found = Pick<Problem, "gate" | "at" | "said" | "faults" | "refused" | "since">;
export type FieldFault = { field: string; fault: string };

export const KNOWN: Readonly<Record<Code, readonly [status: number, title: string]>> = {
  "bad-request": [400, "The request is not as the API describes it."],
  "not-found": [404, "There is nothing at this address."],
  "no-such-thing": [404, "The graph has nothing with this id."],
  "left-out": [404, "The thing is not shown: private persons are left out."],
  "no-such-article": [404, "The graph has no article with this id."],
  "no-text": [404, "The server does not have the text of this article."],
  "wrong-text": [409, "The file at hand is not the text that the facts were read from."],
  "too-large": [413, "The request is too large."],
  "too-many": [422, "There are more things than are drawn at once; they can be gathered."],
  "too-slow": [504, "The graph did not answer in time; the query was stopped."],
  "not-ready": [503, "The server is not ready yet."],
  "wrong-host": [421, "The server does not answer under this host name."],
  unauthorized: [401, "The server wants its token."],
  "cross-site": [403, "The request comes from a page of another site."],
  "wrong-type": [415, "The body is of another type than this address takes."],
  "engine-away": [503, "The graph database cannot be reached."],
  "engine-auth": [503, "The graph database refuses the user name or password."],
  "engine-fault": [502, "The graph database reported a fault."],
  refused: [422, "The gate refuses the query."],
  "query-fault": [422, "The graph database refuses the query."],
  "no-console": [403, "There is no console on this graph."],
  "read-only": [403, "Nothing is read in or decided on this server."],
  "no-reading": [404, "No article with this id was read."],
  "decided-since": [409, "Somebody else has decided on it since."],
  "review-refused": [422, "This cannot stand; nothing was written."],
  "not-loaded": [502, "The facts are written, but they were not loaded."],
  busy: [503, "Too many queries are waiting."],
  "too-often": [429, "This client asks too often."],
  internal: [500, "The server made a mistake."],
};

/** A refusal with its code; `detail` is for whoever mends it and never holds a secret. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: Code;
  readonly detail: string | undefined;
  readonly fields: readonly FieldFault[] | undefined;
  readonly waitingFor: Problem["waitingFor"];
  /** In how many seconds asking again has a chance. */
  readonly retryAfter: number | undefined;
  /** What else is told: of a query the gate's code and where in it, of a review its faults and who was first; what was found, in both languages. */
  readonly found: Found;
  constructor(
    code: Code,
    more: {
      detail?: string;
      fields?: readonly FieldFault[];
      waitingFor?: Problem["waitingFor"];
      retryAfter?: number;
      cause?: unknown;
    } & Found = {},
  ) {
    super(code, { cause: more.cause });
    this.code = code;
    this.detail = more.detail;
    this.fields = more.fields;
    this.waitingFor = more.waitingFor;
    this.retryAfter = more.retryAfter;
    const { gate, at, said, faults, refused, since } = more;
    this.found = {
      ...(gate && { gate }),
      ...(at && { at }),
      ...(said && { said }),
      ...(faults && { faults }),
      ...(refused && { refused }),
      ...(since && { since }),
    };
  }
}

/** Whatever was thrown, as a refusal: the port's faults by name, everything else as the server's own mistake. */
export function refusalOf(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  if (!(thrown instanceof GraphError)) return new Refusal("internal", { cause: thrown });
  return new Refusal(codeOfFault(thrown), { detail: `engine: ${thrown.fault}`, cause: thrown });
}

function codeOfFault(error: GraphError): Code {
  if (error.fault === "away") return "engine-away";
  if (error.fault === "auth") return "engine-auth";
  if (error.fault === "timeout" || error.fault === "cancelled") return "too-slow";
  return "engine-fault";
}

/** A refusal as the API tells it. */
export function problemOf({ code, detail, fields, waitingFor, found }: Refusal): Problem {
  const [status, title] = KNOWN[code];
  const body: Problem = { type: `urn:zhaotu:problem:${code}`, title, status, code, ...found };
  if (detail !== undefined) body.detail = detail;
  if (fields !== undefined) body.fields = [...fields];
  if (waitingFor !== undefined) body.waitingFor = waitingFor;
  return body;
}

/** The answer to a refused request. */
export function problemResponse(refusal: Refusal): Response {
  const body = problemOf(refusal);
  const { status } = body;
  const headers = new Headers({ "content-type": "application/problem+json; charset=utf-8", "cache-control": "no-store" });
  if (status === 503 || refusal.retryAfter !== undefined) headers.set("retry-after", String(refusal.retryAfter ?? 1));
  if (status === 401) headers.set("www-authenticate", 'Bearer realm="zhaotu"');
  return new Response(JSON.stringify(body), { status, headers });
}
