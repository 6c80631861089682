// Stopping: no new connections, requests under way finish, and one that does not is cut off after the grace.
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { listen, urlOf } from "../../web/server/serve.ts";

const slowly = (ms: number) => async () => {
  await wait(ms);
  return new Response("done");
};

test("a request under way finishes; afterwards nobody listens", async () => {
  const line = await listen(slowly(300), "127.0.0.1", 0);
  const under = fetch(urlOf(line)).then((response) => response.text());
  await wait(100);
  const begun = performance.now();
  await line.stop(5000);
  expect(await under).toBe("done");
  expect(performance.now() - begun).toBeLessThan(2000);
  await expect(fetch(urlOf(line))).rejects.toThrow("fetch failed");
});

test("a request that does not finish is cut off after the grace", async () => {
  const line = await listen(slowly(20_000), "127.0.0.1", 0);
  const under = fetch(urlOf(line)).then(
    () => "answered",
    (error: unknown) => String(error),
  );
  await wait(100);
  const begun = performance.now();
  await line.stop(200);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(await under).toContain("fetch failed");
});

test("an idle connection that is kept alive does not hold up the stop", async () => {
  const line = await listen(slowly(0), "127.0.0.1", 0);
  await (await fetch(urlOf(line))).text();
  const begun = performance.now();
  await line.stop(5000);
  expect(performance.now() - begun).toBeLessThan(2000);
});

test("a taken port is the system's error, and addresses are printed as a person types them", async () => {
  const line = await listen(slowly(0), "127.0.0.1", 0);
  await expect(listen(slowly(0), "127.0.0.1", line.port)).rejects.toMatchObject({ code: "EADDRINUSE" });
  await line.stop(100);
  expect([urlOf({ host: "::1", port: 80 }), urlOf({ host: "0.0.0.0", port: 81 }), urlOf({ host: "a.example", port: 82 })]).toEqual([
    "http://[::1]:80",
    "http://127.0.0.1:81",
    "http://a.example:82",
  ]);
});
