// A kind's sign as on the canvas: colour and outline glyph in a disc, diamond, ring or square.
import type { Kind } from "../../../data/model/kinds.ts";
import { GLYPH_PATHS } from "./glyph-paths.ts";

export function Glyph({ kind, size = 18 }: { readonly kind: Kind; readonly size?: number }) {
  return (
    <svg className={`glyph k-${kind.toLowerCase()}`} width={size} height={size} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      {kind === "Target" ? (
        <rect className="body" x="7" y="7" width="26" height="26" rx="4" transform="rotate(45 20 20)" />
      ) : kind === "Article" ? (
        <rect className="body" x="2" y="2" width="36" height="36" rx="7" />
      ) : (
        <circle className="body" cx="20" cy="20" r={kind === "Observation" ? 17.5 : 19} />
      )}
      <path className="sign" d={GLYPH_PATHS[kind]} transform="translate(9.200 9.200) scale(0.9)" />
    </svg>
  );
}
