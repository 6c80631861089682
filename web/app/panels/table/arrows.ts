// Arrow keys between rows: the focus goes to the same button of the next row.

type Press = { readonly key: string; readonly currentTarget: Element; readonly preventDefault: () => void };

/** Moves the focus up or down a table; other keys are left alone. */
export function moveInRows(event: Press): void {
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0) return;
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>("tbody .row-name")];
  const next = buttons[buttons.findIndex((button) => button === document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
