// Which encoding is it? The two likeliest readings side by side; the one that makes sense is chosen.
import type { ReactNode } from "react";
import { ENCODINGS } from "../../../../data/model/encodings.ts";
import type { Refusal, Taken } from "../../state/read-in.ts";
import { readFile } from "../../steps/read-article.ts";
import { useWords } from "../../words/use.ts";
import { FileHead } from "./FileHead.tsx";

type Props = { readonly one: Taken; readonly samples: Refusal["samples"]; readonly leave: ReactNode };

export function AskEncoding({ one, samples, leave }: Props) {
  const { w } = useWords();
  return (
    <>
      <FileHead file={one.file} title={w.readIn.encoding} />
      <p>{w.readIn.encodingHow}</p>
      <div className="read-in-samples">
        {samples.map(({ encoding, text }) => {
          const known = ENCODINGS.find((name) => name === encoding);
          return (
            <button
              key={encoding}
              type="button"
              className="read-in-sample"
              data-encoding={encoding}
              disabled={known === undefined}
              onClick={() => known && void readFile(one.id, { encoding: known })}
            >
              <b>{w.readIn.readsAs(encoding.toUpperCase())}</b>
              <span lang="zh-Hans" className="read-in-text" translate="no">
                {text}
              </span>
            </button>
          );
        })}
      </div>
      <div className="desk-foot">{leave}</div>
    </>
  );
}
