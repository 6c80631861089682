// Which file a part of the dialog is about: its name and size. The focus begins here.
import { FileText } from "lucide-react";
import { useWords } from "../../words/use.ts";

export function FileHead({ file, title }: { readonly file: File; readonly title?: string }) {
  const { w } = useWords();
  return (
    <>
      <h3 className="read-in-file" data-first tabIndex={-1}>
        <FileText aria-hidden="true" /> <span translate="no">{file.name}</span> <span className="quiet">{w.readIn.size(file.size)}</span>
      </h3>
      {title !== undefined && <p className="read-in-title">{title}</p>}
    </>
  );
}
