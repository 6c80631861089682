// Figures: the value stands in the quoted characters, the unit is known, and fields that belong together agree.
import { valueStandsIn } from "../../../data/model/numerals.ts";
import { isUnit } from "../../../data/model/units.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import { knownUnits } from "../../read/schema-fault.ts";
import { quotedCharacters, type CheckContext } from "../context.ts";

/** Values whose digits or Chinese numerals are in none of the quoted spans. */
export function unquotedValues(context: CheckContext): Fault[] {
  return [...context.facts.targets, ...context.facts.observations].flatMap(({ fact, article, place }) => {
    const { value } = fact;
    const quoted = quotedCharacters(context, article, fact.at);
    if (value === null || quoted.length === 0 || quoted.some((characters) => valueStandsIn(value, characters))) return [];
    const shown = quoted.join(" / ").replace(/\s+/g, "").slice(0, 60);
    return [
      faultAt(
        place,
        "unquoted-value",
        { zh: `值 ${value} 不在引用的字符里(“${shown}”)`, en: `the value ${value} is not in the quoted characters (“${shown}”)` },
        { zh: "改正值，或把出处移到写着这个数的地方", en: "mend the value, or move the place to where the number stands" },
      ),
    ];
  });
}

/** Units that are not known: they could not be brought to a base unit. */
export function unknownUnits({ facts }: CheckContext): Fault[] {
  return [...facts.targets, ...facts.observations].flatMap(({ fact, place }) =>
    fact.unit === null || isUnit(fact.unit)
      ? []
      : [faultAt(place, "unknown-unit", { zh: `不认识单位“${fact.unit}”`, en: `unknown unit “${fact.unit}”` }, knownUnits(fact.unit))],
  );
}

/** Fields that contradict each other: a number without comparator, a time without its basis, a direction without growth. */
export function figureFields({ facts }: CheckContext): Fault[] {
  const shared = [...facts.targets, ...facts.observations].flatMap(({ fact, place }) =>
    (fact.value === null) === (fact.comparator === null)
      ? []
      : [
          faultAt(
            place,
            "comparator",
            {
              zh: `value 是 ${fact.value},comparator 是 ${fact.comparator}`,
              en: `value is ${fact.value} and comparator ${fact.comparator}`,
            },
            { zh: "有数就要有比较，没有数就都为 null", en: "a number has a comparator; without a number both are null" },
          ),
        ],
  );
  const times = [
    ...facts.targets.map(({ fact, place }) => ({ place, time: fact.due, basis: fact.dueBasis, fields: "due/dueBasis" })),
    ...facts.observations.map(({ fact, place }) => ({ place, time: fact.period, basis: fact.periodBasis, fields: "period/periodBasis" })),
  ].flatMap(({ place, time, basis, fields }) =>
    time === null || basis !== null
      ? []
      : [
          faultAt(
            place,
            "time-basis",
            { zh: `${fields}：有时间，没有依据`, en: `${fields}: a time without its basis` },
            { zh: "写 stated、inherited 或 computed", en: "write stated, inherited or computed" },
          ),
        ],
  );
  const signs = facts.observations.flatMap(({ fact, place }) =>
    fact.direction === undefined || fact.nature === "growth"
      ? []
      : [
          faultAt(
            place,
            "direction",
            { zh: `nature 是 ${fact.nature}，却有 direction`, en: `nature is ${fact.nature} and there is a direction` },
            { zh: "direction 只用于 growth", en: "direction belongs to growth only" },
          ),
        ],
  );
  return [...shared, ...times, ...signs];
}
