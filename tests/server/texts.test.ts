// The articles' texts: given only where a file's bytes have the article's sha256.
import { mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openGraph } from "../../cypher/open.ts";
import type { GraphPort } from "../../cypher/port.ts";
import { about } from "../../web/contract.ts";
import { articlesIn } from "../../web/server/articles.ts";
import { ARTICLE, TEXT, writeMadeUp } from "./made-up.ts";
import { ask, serve, type Served } from "./over-http.ts";

let port: GraphPort;
let folder: string;
let served: Served;
beforeAll(async () => {
  port = await openGraph({ engine: "embedded", path: ":memory:" });
  await writeMadeUp(port);
  folder = await mkdtemp(join(tmpdir(), "zhaotu-texts-"));
  served = await serve(port, { articles: articlesIn(folder) });
});
afterAll(async () => {
  await served.stop();
  await port.close();
  await rm(folder, { recursive: true });
});

const path = `/api/articles/${ARTICLE.id}/text`;
const known = async () => about.parse((await ask(`${served.url}/api/about`)).json).articles[0]?.text;

test("no folder, or an empty one, or one that is not there: no text", async () => {
  for (const articles of [articlesIn(undefined), articlesIn(folder), articlesIn(join(folder, "gone"))]) {
    const other = await serve(port, { articles });
    expect(await ask(other.url + path)).toMatchObject({ status: 404, json: { code: "no-text" } });
    await other.stop();
  }
});

test("a file with the article's name and other bytes is told apart from no file", async () => {
  await writeFile(join(folder, `${ARTICLE.id}.txt`), `${TEXT} `);
  await writeFile(join(folder, "notes.txt"), "something else");
  expect(await ask(served.url + path)).toMatchObject({ status: 409, json: { code: "wrong-text" } });
  expect(await known()).toBe(false);
});

test("the right bytes give the text, whatever the file's name, as soon as it lies there", async () => {
  await writeFile(join(folder, "any name.md"), TEXT);
  expect(await ask(served.url + path)).toMatchObject({ status: 200, json: { article: ARTICLE.id, text: TEXT } });
  expect(await known()).toBe(true);
  await rename(join(folder, "any name.md"), join(folder, "another"));
  expect((await ask(served.url + path)).status).toBe(200);
  await writeFile(join(folder, "another"), TEXT.replace("3", "4"));
  expect((await ask(served.url + path)).status).toBe(409);
});
