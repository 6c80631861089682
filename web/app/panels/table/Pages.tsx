// Which rows of how many are listed, and the way to the others.
import { useWords } from "../../words/use.ts";
import { LIMITS } from "../../steps/limits.ts";

export function Pages({ page, total, onPage }: { readonly page: number; readonly total: number; readonly onPage: (page: number) => void }) {
  const { w } = useWords();
  const from = page * LIMITS.tableRows;
  const to = Math.min(total, from + LIMITS.tableRows);
  return (
    <p className="pages">
      <span>{w.table.page(Math.min(from + 1, total), to, total)}</span>
      {total > LIMITS.tableRows && (
        <>
          <button type="button" className="link" disabled={page === 0} onClick={() => onPage(page - 1)}>
            {w.table.previous}
          </button>
          <button type="button" className="link" disabled={to >= total} onClick={() => onPage(page + 1)}>
            {w.table.next}
          </button>
        </>
      )}
    </p>
  );
}
