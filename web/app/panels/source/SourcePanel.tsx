// A source: the exact characters where the text is at hand, the exact place where it is not.
import { ChevronLeft, ChevronRight, Copy, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { printEvidence, type Evidence } from "../../../../data/model/locator.ts";
import { useZhaotu } from "../../state/use.ts";
import { closeSource, copy, openSource } from "../../steps/looking-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { pieceAt, placeWords } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Claims } from "./Claims.tsx";
import { NoText } from "./NoText.tsx";
import { Passage } from "./Passage.tsx";
import { orderOf } from "./segments.ts";
import { Strip } from "./Strip.tsx";

export function SourcePanel({ at }: { readonly at: Evidence }) {
  const { lang, w } = useWords();
  const panel = useRef<HTMLElement>(null);
  const article = useZhaotu((state) => state.articles[at.article]);
  const spans = useZhaotu((state) => state.spans[at.article]);
  const text = useZhaotu((state) => state.texts[at.article]);
  const { all, index } = orderOf(spans?.is === "here" ? spans.value.spans : [], at);
  const go = (step: number) => {
    const next = all[index + step];
    if (next) openSource(printEvidence(at.article, next));
  };
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);
  const { where, offsets } = placeWords(article, at);
  const piece = pieceAt(article, at.start);
  return (
    <aside ref={panel} className="source" aria-label={w.source.label} tabIndex={-1}>
      <div className="source-head">
        <span className="chip still">
          {where} <span className="offsets">{offsets}</span>
        </span>
        <span className="source-title">
          {article ? (lang === "zh" ? article.title : article.titleEn) : at.article}
          {article && piece > 0 && ` · ${w.source.piece(piece)}`}
        </span>
        <span className="card-tools">
          <IconButton label={w.source.previous} keys="K" onClick={() => go(-1)} disabled={index <= 0}>
            <ChevronLeft />
          </IconButton>
          <span className="source-place">{w.source.place(index + 1, all.length)}</span>
          <IconButton label={w.source.next} keys="J" onClick={() => go(1)} disabled={index >= all.length - 1}>
            <ChevronRight />
          </IconButton>
          <IconButton label={w.source.copy} onClick={() => void copy(printEvidence(at.article, at))}>
            <Copy />
          </IconButton>
          <IconButton label={w.source.close} keys="Esc" onClick={closeSource}>
            <X />
          </IconButton>
        </span>
      </div>
      <div className="source-main">
        {text?.is === "here" ? (
          <Passage key={printEvidence(at.article, at)} at={at} text={text.value.text} spans={all} article={article} />
        ) : text ? (
          <NoText at={at} article={article} why={text.is === "failed" ? text.why : null} spans={all} />
        ) : (
          <p className="source-wait" />
        )}
        {text?.is === "here" && article && <Strip at={at} length={article.length} spans={all} />}
      </div>
      <Claims at={at} facts={all[index]?.facts ?? []} />
      {text?.is === "here" && article && (
        <div className="source-foot">
          <span className="checked">✓ {text.value.checked === "browser" ? w.source.checkedHere : w.source.checkedThere}</span>
          <span className="hash">
            sha256 {article.sha256.slice(0, 4)}…{article.sha256.slice(-2)}
          </span>
          <span className="quiet">{w.source.utf16}</span>
          <span className="source-keys">
            <mark>{w.source.thisPlace}</mark> <u>{w.source.otherPlaces}</u>
          </span>
        </div>
      )}
    </aside>
  );
}
