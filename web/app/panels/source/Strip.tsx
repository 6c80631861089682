// The whole article as a strip with every sourced place; a click goes to the nearest.
import type { MouseEvent } from "react";
import { printEvidence, type Evidence } from "../../../../data/model/locator.ts";
import { openSource } from "../../steps/looking-steps.ts";
import type { SourcedSpan } from "./segments.ts";

const LONG = 1000;
const WIDE = 20;
const THINNEST = 3;

type Props = { readonly at: Evidence; readonly length: number; readonly spans: readonly SourcedSpan[]; readonly flat?: boolean };

/** Upright, or lying where `flat`. J and K do the same for those who do not see it. */
export function Strip({ at, length, spans, flat = false }: Props) {
  const along = (offset: number) => (offset / Math.max(1, length)) * LONG;
  const box = (start: number, end: number, extra = 0) => {
    const size = Math.max(THINNEST, along(end) - along(start));
    return flat
      ? { x: along(start), width: size, y: -extra, height: WIDE + 2 * extra }
      : { y: along(start), height: size, x: -extra, width: WIDE + 2 * extra };
  };
  const jump = (event: MouseEvent<SVGSVGElement>) => {
    const area = event.currentTarget.getBoundingClientRect();
    const offset = (flat ? (event.clientX - area.left) / area.width : (event.clientY - area.top) / area.height) * length;
    const nearest = spans.toSorted((a, b) => Math.abs((a.start + a.end) / 2 - offset) - Math.abs((b.start + b.end) / 2 - offset))[0];
    if (nearest) openSource(printEvidence(at.article, nearest));
  };
  return (
    <svg
      className="strip"
      data-flat={flat}
      viewBox={flat ? `0 -4 ${LONG} ${WIDE + 8}` : `-4 0 ${WIDE + 8} ${LONG}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
      onClick={jump}
    >
      <rect className="strip-ground" {...(flat ? { x: 0, y: 0, width: LONG, height: WIDE } : { x: 0, y: 0, width: WIDE, height: LONG })} />
      {spans.map((span) => (
        <rect key={`${span.start}-${span.end}`} className="strip-span" {...box(span.start, span.end)} />
      ))}
      <rect className="strip-here" {...box(at.start, at.end, 4)} />
    </svg>
  );
}
