// All files of the dialog, where there are several: each with how it stands.
import { useReadIn, type Taken } from "../../state/read-in.ts";
import { reviewRead } from "../../steps/read-article.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { sentence } from "./sentence.ts";

export function FileList() {
  const { lang, w } = useWords();
  const files = useReadIn((now) => now.files);
  const at = useReadIn((now) => now.at);
  return (
    <ol className="read-in-files" aria-label={w.readIn.files}>
      {files.map((file) => (
        <li key={file.id} aria-current={file.id === at ? "step" : undefined} data-state={file.now.is}>
          <span translate="no">{file.file.name}</span> <span className="quiet small">{w.readIn.states[file.now.is]}</span>
          {file.now.is === "refused" && file.id !== at && (
            <span className="small">
              <Tongues text={sentence(file.now.why.wrong[lang], lang)} />
            </span>
          )}
          {at === null && <Review file={file} />}
        </li>
      ))}
    </ol>
  );
}

function Review({ file: { now } }: { readonly file: Taken }) {
  const { w } = useWords();
  if (now.is !== "done") return null;
  const { article, title } = now.result;
  return (
    <button type="button" className="link" aria-label={`${w.readIn.toReview}${w.colon}${title}`} onClick={() => reviewRead(article)}>
      {w.readIn.toReview}
    </button>
  );
}
