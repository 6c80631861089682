// The reading did not come to an end, through no fault of the file, which is kept.
import { RotateCcw, TriangleAlert } from "lucide-react";
import type { Said, Taken } from "../../state/read-in.ts";
import type { Trouble } from "../../state/state.ts";
import { leaveFile, readFile } from "../../steps/read-article.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { FileHead } from "./FileHead.tsx";

export function FailedPane({ one, why, said }: { readonly one: Taken; readonly why: Trouble; readonly said: Said | null }) {
  const { lang, w } = useWords();
  const refused = why.code === "unauthorized";
  return (
    <>
      <FileHead file={one.file} />
      <p role="alert" className="read-in-warning" data-code={why.code}>
        <TriangleAlert aria-hidden="true" />{" "}
        <span>
          {refused ? w.readIn.signedOut : said ? <Tongues text={said[lang]} /> : (w.troubles.codes[why.code] ?? w.troubles.title)}{" "}
          {w.readIn.failed}
        </span>
      </p>
      {refused && (
        <p>
          <a href="/" target="_blank" rel="noopener">
            {w.readIn.signIn}
          </a>
        </p>
      )}
      <div className="desk-foot">
        <button type="button" className="button primary" data-act="again" onClick={() => void readFile(one.id)}>
          <RotateCcw aria-hidden="true" /> {w.readIn.again}
        </button>
        <button type="button" className="button" data-act="leave" onClick={() => leaveFile(one.id)}>
          {w.readIn.leave}
        </button>
      </div>
    </>
  );
}
