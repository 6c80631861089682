// One thing has one line: two entities of a kind with one name, in either language, are listed.
import { foldName } from "../../../data/model/quote.ts";
import type { EntityFact } from "../../../data/model/facts.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { Placed } from "../../read/facts.ts";
import type { CheckContext } from "../context.ts";

/** Entities of one kind that share a name or alias (blanks and quotation marks ignored) or the English name. */
export function sameNames({ facts }: CheckContext): Fault[] {
  const seen = new Map<string, Placed<EntityFact>>();
  return facts.entities.flatMap((line) => {
    const { fact, place } = line;
    const names = [fact.name, ...(fact.aliases ?? [])].map((name) => [name, foldName(name)] as const);
    const told = new Set<string>();
    return [...names, [fact.nameEn, fact.nameEn.toLowerCase()] as const].flatMap(([name, folded]) => {
      const key = `${fact.kind} ${folded}`;
      const first = seen.get(key) ?? line;
      seen.set(key, first);
      if (first.fact.entity === fact.entity || told.has(first.fact.entity)) return [];
      told.add(first.fact.entity);
      const at = `${first.place.file}:${first.place.line}`;
      return [
        faultAt(
          place,
          "same-name",
          { zh: `“${name}”也是 ${first.fact.entity}(${at})的名称`, en: `“${name}” is also a name of ${first.fact.entity} (${at})` },
          {
            zh: "若是同一个，并成一行；不是，就用更全的名称分开",
            en: "if they are one, make it one line; else tell them apart by fuller names",
          },
        ),
      ];
    });
  });
}
