// All names of an article but those of places.
import type { EntityKind } from "../../../data/model/kinds.ts";
import type { Mention } from "../candidates.ts";
import type { About, CleanText } from "../clean-text.ts";
import type { Home } from "../places/home.ts";
import { isReporter, isTorn } from "../places/signs.ts";
import { findAliases, wholeFirms } from "./aliases.ts";
import { findBareParks } from "./bare-parks.ts";
import { calibrated } from "./calibration.ts";
import { findWanted, nationalNames, wantsOf } from "./classes.ts";
import { endingTable, findByEndings } from "./endings.ts";
import { ENDING_RULES, FINDERS } from "./finders.ts";
import { groundOf } from "./ground.ts";
import { findListed } from "./listed.ts";
import { resolve } from "./resolve.ts";
import { findSectorLists } from "./sector-lists.ts";
import { acrossTo, findSharedTails } from "./shared-tails.ts";
import { findWorksOn } from "./works.ts";

/** What the graph knows: names and aliases, with the name that they stand for, and in texts of which home they do. */
export type KnownNames = readonly {
  readonly text: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly holds?: (here: Home) => boolean;
}[];

const table = endingTable(ENDING_RULES);

/**
 * Every name, sorted by place; those inside longer ones are marked `nested`. `places`: where places stand, of another finder; names lean
 * on them for where they begin. `about`: its title may name the park that the text calls 高新区.
 */
export function findNames(page: CleanText, about: About, known: KnownNames, places: readonly Mention[]): Mention[] {
  const ground = groundOf(page, places);
  const own = FINDERS.flatMap((find) => find(ground));
  const ended = findByEndings(ground, table).map((mention) =>
    mention.rule === "way" || page.text[mention.start - 1] === "—" ? fromFirstEnd(mention) : mention,
  );
  const classes = findWanted(ground, nationalNames(), true);
  const wanted =
    known.length === 0
      ? []
      : findWanted(
          ground,
          wantsOf(known.map(({ text, name, kind }) => ({ text, name, kind, rule: "known-name", confidence: 0.95 }))),
          false,
        );
  const graph = wanted.filter(({ kind, end }) => kind !== "Place" || !(isReporter(page.text, end) || isTorn(page.text, end)));
  const first = [...graph, ...classes, ...own, ...ended, ...findWorksOn(ground, [...own, ...ended])];
  const shared = [...findSharedTails(ground, resolve(first, page.text.length)), ...findListed(ground), ...findSectorLists(ground)];
  const named = resolve([...first, ...shared], page.text.length);
  const again = findAliases(
    ground,
    named.filter((mention) => mention.nested !== true),
  );
  const parks = findBareParks(ground, named, about.title);
  const all = resolve([...first, ...shared, ...again, ...parks], page.text.length).map(calibrated);
  const firms = wholeFirms(ground, all);
  return all.map((mention) => {
    const whole = mention.kind === "Company" ? firms.get(mention.name) : undefined;
    return whole === undefined ? mention : { ...mention, name: whole };
  });

  function fromFirstEnd(mention: Mention): Mention {
    const start = acrossTo(ground, mention.start);
    return start === mention.start
      ? mention
      : {
          ...mention,
          start,
          name: page.text.slice(start, mention.end),
          rule: mention.rule === "way" ? "way-between" : mention.rule,
          confidence: 0.9,
        };
  }
}
