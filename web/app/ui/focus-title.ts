// Where the focus goes when a screen opens.

/** Focuses a screen's title, unless the reader is already writing somewhere: screens load late, and must not take the words away. */
export function focusTitle(id: string): void {
  const writing = document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;
  if (!writing) document.getElementById(id)?.focus();
}
