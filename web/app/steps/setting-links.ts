// Links to single settings: from messages, from the palette, and from an address that ends in one.
import { go } from "./looking-steps.ts";

let wanted: string | null = null;

/** Notes which setting the address names, before the page writes the address anew. */
export function noteWantedSetting(): void {
  if (location.pathname === "/settings") wanted = location.hash.replace(/^#/, "") || null;
}

/** Opens the settings at one of them. */
export function goToSetting(id: string): void {
  wanted = id;
  go("settings");
  if (document.getElementById(id)) showWanted();
}

/** Brings the wanted setting into view; false where none is wanted. */
export function showWanted(): boolean {
  const at = wanted === null ? null : document.getElementById(wanted);
  if (!at) return false;
  wanted = null;
  const room = at.closest("main");
  if (room) room.scrollTop += at.getBoundingClientRect().top - room.getBoundingClientRect().top;
  at.tabIndex = -1;
  at.focus({ preventScroll: true });
  return true;
}
