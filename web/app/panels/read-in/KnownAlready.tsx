// The text was read before, to the byte: the way to that one.
import type { ReactNode } from "react";
import { closeOverlay } from "../../state/overlay.ts";
import { useReadIn, type Refusal, type Taken } from "../../state/read-in.ts";
import { reviewRead } from "../../steps/read-article.ts";
import { seeArticle } from "../../steps/review-apply.ts";
import { Tongues } from "../../ui/Tongues.tsx";
import { useWords } from "../../words/use.ts";
import { FileHead } from "./FileHead.tsx";
import { sentence } from "./sentence.ts";

type Props = { readonly one: Taken; readonly why: Refusal; readonly leave: ReactNode };

export function KnownAlready({ one, why: { code, wrong, article }, leave }: Props) {
  const { lang, w } = useWords();
  const read = useReadIn(({ house }) => house.is === "here" && house.value.articles.some((known) => known.article === article));
  return (
    <>
      <FileHead file={one.file} title={w.readIn.known} />
      <p data-code={code}>
        <Tongues text={sentence(wrong[lang], lang)} /> {w.readIn.knownHow}
      </p>
      <div className="desk-foot">
        {article !== null && (
          <button
            type="button"
            className="button primary"
            data-act="see-known"
            onClick={() => (read ? reviewRead(article) : toGraph(article))}
          >
            {read ? w.readIn.toReview : w.readIn.see}
          </button>
        )}
        {leave}
      </div>
    </>
  );
}

function toGraph(article: string): void {
  closeOverlay();
  void seeArticle(article);
}
