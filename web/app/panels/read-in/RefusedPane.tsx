// Why a file was not read: a question that can be answered here, or what to do with the file.
import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import type { Refusal, Taken } from "../../state/read-in.ts";
import { leaveFile, readFile } from "../../steps/read-article.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { ChooseFile } from "../ChooseFile.tsx";
import { AskAgain } from "./AskAgain.tsx";
import { AskEncoding } from "./AskEncoding.tsx";
import { FileHead } from "./FileHead.tsx";
import { KnownAlready } from "./KnownAlready.tsx";
import { sentence } from "./sentence.ts";

type Props = { readonly one: Taken; readonly why: Refusal };

export function RefusedPane({ one, why }: Props) {
  const { w } = useWords();
  const leave = (
    <button type="button" className="button" data-act="leave" onClick={() => leaveFile(one.id)}>
      {w.readIn.leave}
    </button>
  );
  switch (why.code) {
    case "encoding":
      return <AskEncoding one={one} samples={why.samples} leave={leave} />;
    case "encoding-unfit":
      return (
        <Plain one={one} why={why} title={w.readIn.encodingUnfit}>
          <button type="button" className="button primary" onClick={() => void readFile(one.id, { encoding: null })}>
            {w.readIn.encodingAgain}
          </button>
          {leave}
        </Plain>
      );
    case "no-date":
    case "date":
      return <AskAgain one={one} why={why} name="date" leave={leave} />;
    case "id":
    case "id-taken":
    case "folder":
      return <AskAgain one={one} why={why} name="id" leave={leave} />;
    case "known":
    case "read-before":
      return <KnownAlready one={one} why={why} leave={leave} />;
    default:
      return (
        <Plain one={one} why={why} title={w.readIn.refused}>
          <ChooseFile label={w.readIn.another} />
          {leave}
        </Plain>
      );
  }
}

type PlainProps = { readonly one: Taken; readonly why: Refusal; readonly title: string; readonly children: ReactNode };

function Plain({ one, why: { code, wrong, right }, title, children }: PlainProps) {
  const { lang, w } = useWords();
  return (
    <>
      <FileHead file={one.file} title={title} />
      <p role="alert" className="read-in-warning" data-code={code}>
        <TriangleAlert aria-hidden="true" />{" "}
        <span>
          <Tongues text={sentence(wrong[lang], lang)} />
        </span>
      </p>
      <p>
        <b>{w.readIn.howOut}</b> <Tongues text={sentence(right[lang], lang)} />
      </p>
      <div className="desk-foot">{children}</div>
    </>
  );
}
