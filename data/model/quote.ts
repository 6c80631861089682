// Finds where a quotation stands in an article, the way a person copies one: blanks, line breaks and * do not count.

export type QuotePlace = { readonly start: number; readonly end: number };

const IGNORED = /[\s*\uFEFF\u3000]/u;
const IGNORED_IN_NAMES = /[\s*\uFEFF\u3000“”‘’"'「」『』]/u;

/** Text without the characters that do not count, and where each kept one stands. */
export type Folded = { readonly text: string; readonly origin: readonly number[] };

function fold(text: string, ignored = IGNORED): Folded {
  let kept = "";
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (ignored.test(unit)) continue;
    kept += unit;
    origin.push(i);
  }
  return { text: kept, origin };
}

/**
 * All places of `quote` in `text`, in order, as UTF-16 offsets that span the characters exactly as printed.
 * `[[` and `]]` inside the quote mark the part that is meant; the rest is context that tells two places apart.
 * Returns none for a quote without characters.
 */
export function findQuote(text: string, quote: string): QuotePlace[] {
  const open = quote.indexOf("[[");
  const close = quote.indexOf("]]");
  const marked = open >= 0 && close > open;
  const before = marked ? fold(quote.slice(0, open)).text : "";
  const meant = marked ? fold(quote.slice(open + 2, close)).text : fold(quote).text;
  const after = marked ? fold(quote.slice(close + 2)).text : "";
  if (meant === "") return [];
  const page = fold(text);
  const whole = before + meant + after;
  const places: QuotePlace[] = [];
  for (let at = page.text.indexOf(whole); at >= 0; at = page.text.indexOf(whole, at + 1)) {
    const first = page.origin[at + before.length];
    const last = page.origin[at + before.length + meant.length - 1];
    if (first !== undefined && last !== undefined) places.push({ start: first, end: last + 1 });
  }
  return places;
}

/** Characters without blanks, quotation marks and `*`: how a mention is compared with a name or alias. */
export function foldName(text: string): string {
  return fold(text, IGNORED_IN_NAMES).text;
}

/** A text without blanks, line breaks and `*`, and where each kept character stands: torn words are whole in it. */
export function foldText(text: string): Folded {
  return fold(text);
}

/** A page as `foldName` leaves it, with the place of every kept character: names are found in it across torn lines. */
export function foldPage(text: string): Folded {
  return fold(text, IGNORED_IN_NAMES);
}
