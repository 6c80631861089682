// Whether the page's memory stays flat: two hundred times expanded and taken back, the heap after forced collection before and after.
import type { CDPSession, Page } from "playwright-core";
import { open, type House } from "../page/opened.ts";

/** Until code is compiled and what is kept in bounds has reached them. */
const WARMING = 60;
const ROUNDS = 200;
const IDS = ["hoshine-silicon", "green-silicon-aluminium", "hoshine-silicon-project", "industrial-silicon"];

/** MB of the heap: all of it, and without the machine code that the browser goes on compiling for what runs often. */
type Heap = { readonly whole: number; readonly kept: number };
/** The heap before and after so many rounds of expanding and collapsing, and how many things stood at most. */
export type HeapGrowth = { readonly before: Heap; readonly after: Heap; readonly most: number };

/** Expands a thing by its key and takes that back, over and over. */
export async function measureHeap(house: House): Promise<HeapGrowth> {
  const { page } = await open(house, `/explore?show=${IDS.join(",")}&sel=${IDS[0]}`);
  const devtools = await page.context().newCDPSession(page);
  const heap = () => heapOf(devtools);
  await expandAndBack(page, WARMING);
  const before = await heap();
  const most = await expandAndBack(page, ROUNDS);
  return { before, after: await heap(), most };
}

async function heapOf(devtools: CDPSession): Promise<Heap> {
  // Twice: what the first round frees may hold something else.
  for (let round = 0; round < 2; round++) await devtools.send("HeapProfiler.collectGarbage");
  const whole = (await devtools.send("Runtime.getHeapUsage")).usedSize;
  const pieces: string[] = [];
  const add = ({ chunk }: { chunk: string }) => void pieces.push(chunk);
  devtools.on("HeapProfiler.addHeapSnapshotChunk", add);
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  devtools.off("HeapProfiler.addHeapSnapshotChunk", add);
  const { snapshot, nodes } = JSON.parse(pieces.join("")) as {
    readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
    readonly nodes: readonly number[];
  };
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  // What is native is the browser's own, the log of the tool that looks on among it.
  const passed = new Set(["code", "native"].map((name) => types[0].indexOf(name)));
  let kept = 0;
  for (let node = 0; node < nodes.length; node += fields.length) if (!passed.has(nodes[node + type] ?? 0)) kept += nodes[node + size] ?? 0;
  return { whole: whole / 2 ** 20, kept: kept / 2 ** 20 };
}

/** Runs in the page itself: a hand from outside would leave traces of its own in the heap. Gives the most things that stood. */
function expandAndBack(page: Page, times: number): Promise<number> {
  return page.evaluate(
    async ({ rounds, few }) => {
      let most = few;
      for (let turn = 0; turn < rounds * 2; turn++) {
        const wide = turn % 2 === 0;
        if (wide) document.querySelector("#canvas")?.dispatchEvent(new KeyboardEvent("keydown", { code: "KeyE", key: "e", bubbles: true }));
        else history.back();
        for (let tries = 0; ; tries++) {
          const words = document.querySelector(".honest strong")?.textContent ?? "";
          const shown = Number(/[\d,]+/u.exec(words)?.[0].replaceAll(",", ""));
          most = Math.max(most, shown);
          if (wide ? shown > few : shown === few) break;
          if (tries > 2000) throw new Error(`the picture did not change: ${words}`);
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
      // The browser keeps a list of what was loaded; that is not the page's.
      performance.clearResourceTimings();
      return most;
    },
    { rounds: times, few: IDS.length },
  );
}
