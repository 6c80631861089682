// The button that takes articles' files.
import { useRef } from "react";
import { giveFiles } from "../steps/give-file.ts";
import { useWords } from "../words/use.ts";

/** `label`: what it says where it is not about the article of a source. */
export function ChooseFile({ label }: { readonly label?: string }) {
  const { w } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" data-act="choose-file" onClick={() => input.current?.click()}>
        {label ?? w.source.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => {
          void giveFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
