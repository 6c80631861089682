// Text for markup.

/** Signs that are not seen and turn the order of what follows around, beyond the text they stand in. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for SVG and HTML, in an element or a quoted attribute; what XML cannot hold becomes U+FFFD, and nothing turns the order of other words around. */
export function escaped(text: string): string {
  return text
    .replace(TURNING, "")
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/g, (sign) => MARKUP[sign] ?? sign);
}
