// The whole article lying, a mark for each number by how it is accounted for; the list says the same in words.
import type { Account, NumberAt } from "../../state/review-coverage.ts";
import { useWords } from "../../words/use.ts";

const LONG = 1000;
const HIGH = 24;
const THINNEST = 2.5;

type Props = { readonly length: number; readonly numbers: readonly NumberAt[]; readonly chosen: Account };

export function AccountStrip({ length, numbers, chosen }: Props) {
  const { w } = useWords();
  const along = (offset: number) => (offset / Math.max(1, length)) * LONG;
  return (
    <svg className="review-strip" viewBox={`0 0 ${LONG} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={w.review.strip}>
      <rect className="strip-ground" x="0" y="0" width={LONG} height={HIGH} />
      {numbers.map(({ start, end, is }) => (
        <rect
          key={start}
          data-account={is}
          data-dim={is !== chosen || undefined}
          x={along(start)}
          width={Math.max(THINNEST, along(end) - along(start))}
          y={is === chosen ? 0 : HIGH / 4}
          height={is === chosen ? HIGH : HIGH / 2}
        />
      ))}
    </svg>
  );
}
