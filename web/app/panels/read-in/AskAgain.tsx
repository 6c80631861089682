// One thing is missing or cannot be used: a date, or an id. It is asked for, and the file is read again.
import { BookOpenCheck } from "lucide-react";
import type { ReactNode } from "react";
import type { Refusal, Taken } from "../../state/read-in.ts";
import { readFile } from "../../steps/read-article.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { Field } from "./Field.tsx";
import { FileHead } from "./FileHead.tsx";
import { sentence } from "./sentence.ts";
import { fits } from "./fits.ts";

type Props = { readonly one: Taken; readonly why: Refusal; readonly name: "date" | "id"; readonly leave: ReactNode };

export function AskAgain({ one, why: { code, wrong }, name, leave }: Props) {
  const { lang, w } = useWords();
  const { readIn } = w;
  const titles = { "no-date": readIn.noDate, date: readIn.wrongDateTitle, id: readIn.wrongIdTitle } as Readonly<Record<string, string>>;
  const value = one.fields[name];
  const may = value.trim() !== "" && fits[name](value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (may) void readFile(one.id);
      }}
    >
      <FileHead file={one.file} title={titles[code] ?? readIn.idTaken} />
      <p data-code={code}>{code === "no-date" ? readIn.noDateHow : <Tongues text={sentence(wrong[lang], lang)} />}</p>
      <div className="read-in-fields">
        {name === "date" ? (
          <Field one={one} name="date" label={readIn.date} how={readIn.dateHow} wrong={readIn.wrongDate} most={10} />
        ) : (
          <Field one={one} name="id" label={readIn.id} how={readIn.idHow} wrong={readIn.wrongId} most={80} />
        )}
      </div>
      <div className="desk-foot">
        <button type="submit" className="button primary" disabled={!may} data-act="read">
          <BookOpenCheck aria-hidden="true" /> {readIn.read}
        </button>
        {leave}
      </div>
    </form>
  );
}
