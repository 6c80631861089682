// Private persons left out: a question in words does not even find that they are there.
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { wordsFound } from "../../web/contract/cypher.ts";
import { writeMadeUp } from "../server/made-up.ts";
import { WITH_PRIVATE } from "../server/made-up-private.ts";
import { ask, posting, serve, type Served } from "../server/over-http.ts";

let port: GraphPort;
let served: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port, WITH_PRIVATE);
  served = await serve(port);
});
afterAll(async () => {
  await served.stop();
  await port.close();
});

const PERSON = WITH_PRIVATE.things.find(({ kind }) => kind === "Person");

test("named where persons are shown, unknown where they are left out; others stay named", async () => {
  if (!PERSON) expect.fail("no person");
  const namedIn = async (question: string, wish: string) => {
    const { status, json } = await ask(`${served.url}/api/in-words${wish}`, posting({ question }));
    expect(status).toBe(200);
    return wordsFound.parse(json).near.flatMap(({ named, params }) => [...named.map(({ id }) => id), ...Object.values(params)]);
  };
  for (const name of [PERSON.name, PERSON.nameEn]) {
    expect(await namedIn(`文章在哪里说到${name} ？`, "")).toContain(PERSON.id);
    expect(await namedIn(`文章在哪里说到${name} ？`, "?private=0")).not.toContain(PERSON.id);
  }
  expect(await namedIn("文章在哪里说到水泵项目？", "?private=0")).toContain("pumps");
});
