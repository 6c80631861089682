// What is set aside as no fact: a repetition names what it repeats, and a quantity is never a figure of speech.
import { maySetAside } from "../../coverage/account.ts";
import { findNumbers } from "../../coverage/find/numbers.ts";
import { pageOf } from "../../coverage/find/page.ts";
import { parseSpan } from "../../../data/model/locator.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

/** Exclusions as `said-again` that do not say of what. */
export function namelessRepetitions({ facts }: CheckContext): Fault[] {
  return facts.exclusions
    .filter(({ fact }) => fact.exclude === "said-again" && fact.of === undefined)
    .map(({ place }) =>
      faultAt(
        place,
        "said-again",
        { zh: "said-again 没有写 of", en: "said-again has no of" },
        { zh: "在 of 里写上已经说到它的事实或实体的 id", en: "put the id of the fact or entity that says it already into of" },
      ),
    );
}

/** Numbers with a unit that are set aside as figures of speech. */
export function spokenQuantities({ facts, texts }: CheckContext): Fault[] {
  const numbers = new Map([...texts].map(([article, { text }]) => [article, findNumbers(pageOf(text))]));
  return facts.exclusions.flatMap(({ fact, article, place }) =>
    fact.at.flatMap((written) => {
      const span = parseSpan(written);
      const inside = (numbers.get(article) ?? []).filter((item) => span !== null && span.start <= item.start && span.end >= item.end);
      return inside
        .filter((item) => !maySetAside(fact.exclude, item))
        .map((item) =>
          faultAt(
            place,
            "spoken-quantity",
            {
              zh: `${written} 处的“${item.characters}${item.unit ?? ""}”是带单位的数，不能算修辞说法`,
              en: `“${item.characters}${item.unit ?? ""}” at ${written} is a number with a unit, not a figure of speech`,
            },
            { zh: "写成目标或数据，或换一个说得通的原因", en: "write it as a target or observation, or give the reason that holds" },
          ),
        );
    }),
  );
}
