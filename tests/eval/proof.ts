// Whether what is read can be trusted as far as machines can tell: every place of every fact proved, and nothing that gates would refuse, were all of it accepted.
import { findFaults } from "../../loader/check/check.ts";
import { checkContext } from "../../loader/check/context.ts";
import { readFacts } from "../../loader/read/facts.ts";
import { RefusedText } from "../../loader/reading/decode/refused.ts";
import { readingWith } from "../../loader/reading/write/settle.ts";
import { type Before, writeReading } from "../../loader/reading/write/write-reading.ts";
import { unprovedIn } from "../reading/proved.ts";
import type { Measured } from "./passages.ts";

const ID = "article-of-the-eval";

type Proof = { readonly facts: number; readonly places: number; readonly unproved: readonly string[]; readonly refused: readonly string[] };

/** Reads each text as an article of its own into fact lines, accepts all, and checks them as `zhaotu check` does. */
export function proofOf(measured: readonly Measured[]): Proof {
  const before: Before = { known: readFacts([], ""), sketches: [], marks: [] };
  const proofs = measured.flatMap(({ passage }): Proof[] => {
    try {
      return [proofOne(passage, before)];
    } catch (error) {
      if (error instanceof RefusedText) return [];
      throw error;
    }
  });
  const sum = (of: (one: Proof) => number) => proofs.reduce((all, one) => all + of(one), 0);
  return {
    facts: sum(({ facts }) => facts),
    places: sum(({ places }) => places),
    unproved: proofs.flatMap(({ unproved }) => unproved),
    refused: proofs.flatMap(({ refused }) => refused),
  };
}

function proofOne({ id, text, docTitle, docDate }: Measured["passage"], before: Before): Proof {
  const written = writeReading(
    new TextEncoder().encode(text),
    id,
    { id: ID, title: docTitle, date: docDate ?? "2000" },
    before,
    Number.POSITIVE_INFINITY,
  );
  const { candidates } = written.lines;
  const faults = findFaults(checkContext(readingWith(candidates, ID, before.known), new Map([[ID, { text, path: "" }]])));
  return {
    facts: candidates.length,
    places: candidates.reduce((sum, { fact }) => sum + ("at" in fact ? fact.at.length : 0), 0),
    unproved: unprovedIn(written, text).map((wrong) => `${id}: ${wrong}`),
    refused: faults.map(({ item, wrong }) => `${id}: ${item}: ${wrong.en}`),
  };
}

export function proofLines({ facts, places, unproved, refused }: Proof): string[] {
  const share = places === 0 ? "–" : `${((100 * (places - unproved.length)) / places).toFixed(1)} %`;
  return [
    `evidence: ${facts} facts at ${places} places, ${share} proved by their characters; were all accepted, the gates would refuse ${refused.length}`,
    ...[...unproved, ...refused].slice(0, 20),
  ];
}
