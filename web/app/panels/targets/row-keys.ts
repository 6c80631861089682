// Keys in the board's rows: arrows to the row above and below, Home and End to the first and last that are drawn.

type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly target: EventTarget;
};

/** Moves the focus between rows; true where the key meant that. Enter on a row is its button's own. */
export function rowKey(event: Press, box: HTMLElement): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return false;
  const row = event.target.closest("tr[data-target]");
  if (row === null) return false;
  const rows = [...box.querySelectorAll<HTMLElement>("tr[data-target]")];
  const at = rows.findIndex((one) => one === row);
  const next = nextRow(event.key, at, rows.length);
  if (next === null) return false;
  rows[next]?.querySelector<HTMLElement>(".row-open")?.focus();
  return true;
}

/** The place of the row that a key leads to; null for a key that leads nowhere. */
export function nextRow(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(count - 1, at + 1);
  if (key === "ArrowUp") return Math.max(0, at - 1);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}
