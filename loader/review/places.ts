// The places of accepted lines in the article's text as it is now: found again where it was edited, and only where a name stands.
import type { EntityFact } from "../../data/model/facts.ts";
import { parseSpan } from "../../data/model/locator.ts";
import { foldName } from "../../data/model/quote.ts";
import { anchorIn } from "./anchor.ts";
import type { LeftOut } from "./assemble.ts";
import { placesOf, withPlaces, type Line } from "./line.ts";
import { inPlace } from "./merges.ts";

export type Lost = { readonly key: string; readonly at: string };

/** Lines with their places found again. A line without any is left out. */
export function anchored(lines: readonly Line[], text: string | null, leftOut: LeftOut[]): { lines: Line[]; lost: Lost[] } {
  if (text === null) return { lines: [...lines], lost: [] };
  const find = anchorIn(
    text,
    lines.flatMap(({ fact, more }) => [...placesOf(fact), ...more]),
  );
  const lost: Lost[] = [];
  const kept = lines.flatMap((line) => {
    const { key, fact, more } = line;
    if (!("at" in fact)) return [line];
    for (const at of placesOf(fact)) if (find(at) === null) lost.push({ key, at });
    const again = (places: readonly string[]) => places.flatMap((at) => find(at) ?? []);
    const own = again(fact.at);
    const at = "mention" in fact ? inPlace([...own, ...again(more)]) : own.length > 0 ? inPlace(own) : inPlace(again(more));
    const not = "not" in fact ? again(fact.not ?? []) : [];
    if (at.length + not.length === 0) {
      leftOut.push({ key, why: { zh: "原文里不再有它的那些字", en: "the text no longer has its characters" } });
      return [];
    }
    const moved = withPlaces(fact, at);
    if (!("not" in moved)) return [{ ...line, fact: moved }];
    const { not: _, ...rest } = moved;
    return [{ ...line, fact: not.length > 0 ? { ...rest, not } : rest }];
  });
  return { lines: kept, lost };
}

/** Mentions with those places alone where a name of the entity stands; the others are told. */
export function whereNamed(
  lines: readonly Line[],
  known: ReadonlyMap<string, EntityFact>,
  text: string | null,
  leftOut: LeftOut[],
): Line[] {
  if (text === null) return [...lines];
  const own = new Map(lines.flatMap(({ fact }) => ("entity" in fact ? [[fact.entity, fact] as const] : [])));
  return lines.flatMap((line) => {
    const { key, fact } = line;
    if (!("mention" in fact)) return [line];
    const entity = own.get(fact.mention) ?? known.get(fact.mention);
    if (entity === undefined) return [line];
    const names = new Set([entity.name, ...(entity.aliases ?? [])].map(foldName));
    const at = fact.at.filter((written) => names.has(foldName(charactersAt(text, written))));
    if (at.length === fact.at.length) return [line];
    const others = [...new Set(fact.at.filter((written) => !at.includes(written)).map((written) => charactersAt(text, written)))];
    leftOut.push({
      key,
      why: {
        zh: `“${others.join("”“")}”不在 ${fact.mention} 的名称和别名里，这些地方没有记下`,
        en: `“${others.join("”, “")}” is no name or alias of ${fact.mention}: these places were not written`,
      },
    });
    return at.length + (fact.not?.length ?? 0) === 0 ? [] : [{ ...line, fact: { ...fact, at } }];
  });
}

function charactersAt(text: string, written: string): string {
  const span = parseSpan(written);
  return span === null ? "" : text.slice(span.start, span.end);
}
