// The button that takes an article's file.
import { useRef } from "react";
import { giveFiles } from "../steps/give-file.ts";
import { useWords } from "../words/use.ts";

export function ChooseFile() {
  const { w } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {w.source.choose}
      </button>
      <input
        ref={input}
        className="unseen"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void giveFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </>
  );
}
