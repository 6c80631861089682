// Commands that belong to the canvas do what its keys do: they are pressed there.

/** Presses a key on the canvas, by its place on the keyboard, and leaves the focus there. */
export function pressOnCanvas(code: string, held: { readonly shift?: boolean } = {}): void {
  const canvas = document.querySelector<HTMLElement>("#canvas");
  if (!canvas) return;
  canvas.focus({ preventScroll: true });
  canvas.dispatchEvent(new KeyboardEvent("keydown", { code, shiftKey: held.shift ?? false, bubbles: true, cancelable: true }));
}
