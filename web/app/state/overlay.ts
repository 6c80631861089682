// What lies over the page for a moment: a menu, the expand card, the start card. One at a time, no step, not in the address.

/** What was pointed at: a thing (`ids`: the selection if the thing is in it, else the thing alone), a line, or the empty canvas. */
export type MenuOn =
  | { readonly on: "thing"; readonly id: string; readonly ids: readonly string[] }
  | { readonly on: "line"; readonly from: string; readonly to: string }
  | { readonly on: "gathered"; readonly key: string }
  | { readonly on: "canvas" };

/** `x` and `y`: where in the window a menu opens. */
export type Overlay =
  | { readonly is: "menu"; readonly on: MenuOn; readonly x: number; readonly y: number }
  | { readonly is: "expand"; readonly id: string }
  | { readonly is: "start" }
  | { readonly is: "more" }
  | { readonly is: "share" }
  | { readonly is: "read" }
  | { readonly is: "pack" }
  | { readonly is: "asked" };

const listeners = new Set<() => void>();
let open: Overlay | null = null;

/** What is open. */
export function getOverlay(): Overlay | null {
  return open;
}

/** Calls `listener` after every change until the returned function is called. */
export function subscribeOverlay(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Opens one, in place of what was open. */
export function openOverlay(next: Overlay): void {
  set(next);
}

/** Closes what is open. */
export function closeOverlay(): void {
  set(null);
}

function set(next: Overlay | null): void {
  open = next;
  for (const listener of listeners) listener();
}
