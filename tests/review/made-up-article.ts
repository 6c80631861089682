// A made-up article and a folder of one's own, for tests of the shell from the text to the graph.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOwnReading, ownPlaces, type OwnPlaces } from "../../data/files/own.ts";
import type { Candidate } from "../../data/model/review.ts";
import { temporaryFolder } from "../loader/own-facts.ts";
import { zhaotu, type Ended } from "../loader/shell.ts";

export const ARTICLE = "qingwan-2033";
export const TEXT = `青湾县今年要办的几件事

2033年2月7日

云杉新材料有限公司总投资12亿元。2032年，青湾县粮食产量达到28万吨，同比增长7.2%。

青湾县将建设青湾至石滩高速公路，全长48公里。到2035年，青湾县粮食产量达到30万吨。
`;

/** A person's place: a folder of their own, a store, the article as a file. */
export type Desk = {
  readonly own: OwnPlaces;
  readonly file: string;
  readonly env: Record<string, string>;
  readonly write: (text: string) => void;
  readonly run: (...args: string[]) => Promise<Ended>;
  readonly candidates: () => readonly Candidate[];
  /** The key of the one candidate that begins and ends so. */
  readonly key: (begins: string, ends?: string) => string;
};

export function deskWith(text = TEXT): Desk {
  const folder = temporaryFolder();
  const own = ownPlaces(join(folder, "own"));
  const file = join(folder, "papers", `${ARTICLE}.txt`);
  mkdirSync(join(folder, "papers"));
  const write = (now: string) => writeFileSync(file, now);
  write(text);
  const env = { ZHAOTU_OWN: own.root, ZHAOTU_STORE: join(folder, "store") };
  const candidates = () => readOwnReading(own, ARTICLE)?.candidates ?? [];
  const key = (begins: string, ends = "") => {
    const fitting = candidates().filter((one) => one.key.startsWith(begins) && one.key.endsWith(ends));
    if (fitting.length !== 1 || fitting[0] === undefined)
      throw new Error(
        `${fitting.length} keys ${begins}…${ends}: ${candidates()
          .map((one) => one.key)
          .join(" ")}`,
      );
    return fitting[0].key;
  };
  return { own, file, env, write, run: (...args) => zhaotu(args, env), candidates, key };
}
