// The answer of a route that gives its lines while they come.
import { problemOf, refusalOf } from "../problem.ts";
import type { Call, Route } from "../route.ts";
import { lineStream } from "./line-stream.ts";

/**
 * The response, once the first line is there. Throws where it does not come; what goes wrong later is the last line.
 * Nothing packs it, so that each line is out as soon as it is there.
 */
export async function streamedResponse(
  lines: NonNullable<Route["lines"]>,
  type: string,
  call: Omit<Call<unknown, unknown>, "left">,
  gone: AbortSignal,
): Promise<Response> {
  const leaving = new AbortController();
  const left = AbortSignal.any([gone, leaving.signal]);
  const told = lines({ ...call, left } as never);
  const first = await told.next();
  const body = lineStream(
    startingWith(first, told),
    (error) => JSON.stringify({ problem: problemOf(refusalOf(error)) }),
    () => leaving.abort(new Error("the client has left")),
  );
  return new Response(body, { headers: { "content-type": type, "cache-control": "no-store", "x-accel-buffering": "no" } });
}

async function* startingWith(first: IteratorResult<string, unknown>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done === true) return;
  yield first.value;
  yield* rest;
}
