// A date belongs to an event, and says what it rests on.
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** Entities with a date that are no event, and dates without their basis (or a basis without a date). */
export function eventDates({ facts }: CheckContext): Fault[] {
  return facts.entities.flatMap(({ fact, place }) => {
    if (fact.date === undefined && fact.dateBasis === undefined) return [];
    if (fact.kind !== "Event") {
      return [
        faultAt(
          place,
          "date",
          { zh: `date 只用于 Event，这里是 ${fact.kind}`, en: `date is for an Event, this is a ${fact.kind}` },
          { zh: "去掉 date 和 dateBasis，或改正种类", en: "drop date and dateBasis, or mend the kind" },
        ),
      ];
    }
    if (fact.date !== undefined && fact.dateBasis !== undefined) return [];
    return [
      faultAt(
        place,
        "time-basis",
        { zh: "date 与 dateBasis 缺一个", en: "one of date and dateBasis is missing" },
        {
          zh: "两个都写：date 如 2024-12-26，dateBasis 为 stated、inherited 或 computed",
          en: "write both: date such as 2024-12-26, dateBasis stated, inherited or computed",
        },
      ),
    ];
  });
}
