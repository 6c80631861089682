// Finds a quote where it stands, character by character. What stands nowhere is invented; what stands twice needs its context.
import type { Span } from "../candidates.ts";

type Placed = Span | "invented" | "ambiguous";

/** The place of a quote within a stretch of the text. */
export function placeQuote(text: string, within: Span, quote: string, context: string | null = null): Placed {
  const found = onceIn(text, within, quote);
  if (found !== "ambiguous" || context === null) return found;
  const around = onceIn(text, within, context);
  return typeof around === "string" ? around : onceIn(text, around, quote);
}

function onceIn(text: string, { start, end }: Span, quote: string): Placed {
  if (quote.trim() === "") return "invented";
  const part = text.slice(start, end);
  const at = part.indexOf(quote);
  if (at < 0) return "invented";
  if (part.includes(quote, at + 1)) return "ambiguous";
  return { start: start + at, end: start + at + quote.length };
}
