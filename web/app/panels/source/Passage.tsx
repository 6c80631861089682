// The passage around a place, the exact characters lit, other sourced places underlined as ways to them.
import { useEffect, useRef } from "react";
import { printEvidence, type Evidence } from "../../../../data/model/locator.ts";
import { visible } from "../../../../data/model/visible.ts";
import type { Article } from "../../../contract.ts";
import { openSource } from "../../steps/looking-steps.ts";
import { useWords } from "../../words/use.ts";
import { segmentsOf, type SourcedSpan } from "./segments.ts";

type Props = {
  readonly at: Evidence;
  readonly text: string;
  readonly spans: readonly SourcedSpan[];
  readonly article: Article | undefined;
};

/** From the start of the piece that holds the place to the end of the piece in which it ends. */
function bounds({ at, text, article }: Props): [number, number] {
  const starts = article?.pieces.map((piece) => piece.start) ?? [];
  return [starts.findLast((start) => start <= at.start) ?? 0, starts.find((start) => start >= at.end) ?? text.length];
}

/** Made anew for every place (by `key`), so that it begins scrolled to its mark. */
export function Passage(props: Props) {
  const { at, text, spans } = props;
  const { w } = useWords();
  const mark = useRef<HTMLElement>(null);
  const [from, to] = bounds(props);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: "center" });
  }, []);
  if (at.end > text.length) return <p className="source-wait">{w.source.lost}</p>;
  const segments = segmentsOf(text, from, to, spans, at);
  const first = segments.find((segment) => segment.is === "mark");
  return (
    <div className="passage" lang="zh-Hans" tabIndex={0} role="region" aria-label={w.source.label}>
      {segments.map((segment) => {
        if (segment.is === "plain") return <span key={segment.start}>{visible(segment.text)}</span>;
        if (segment.is === "mark")
          return (
            <mark key={segment.start} ref={segment === first ? mark : undefined}>
              {visible(segment.text)}
            </mark>
          );
        const place = segment.span && printEvidence(at.article, segment.span);
        return (
          <a
            key={segment.start}
            href={`?src=${(place ?? "").replace("#", "@")}`}
            onClick={(event) => {
              event.preventDefault();
              if (place !== null) openSource(place);
            }}
          >
            {visible(segment.text)}
          </a>
        );
      })}
    </div>
  );
}
