// Figures of one indicator can stand beside each other: they have one dimension and natures that go together.
import { dimensionOf } from "../../../data/model/dimensions.ts";
import type { ObservationFact, TargetFact } from "../../../data/model/facts.ts";
import type { Nature } from "../../../data/model/quantity.ts";
import type { Placed } from "../../read/facts.ts";
import { faultAt, type Fault } from "../../read/fault.ts";
import type { CheckContext } from "../context.ts";

type Figure = Placed<TargetFact | ObservationFact>;

/** Figures with a number, by indicator. Words without a number may stand beside anything. */
function figuresByIndicator({ facts }: CheckContext): Map<string, Figure[]> {
  const figures = new Map<string, Figure[]>();
  for (const figure of [...facts.targets, ...facts.observations]) {
    if (figure.fact.value === null) continue;
    const list = figures.get(figure.fact.indicator);
    if (list) list.push(figure);
    else figures.set(figure.fact.indicator, [figure]);
  }
  return figures;
}

const where = ({ place }: Figure) => `${place.item} (${place.file}:${place.line})`;

/** Figures whose unit measures something else than the first figure of their indicator. */
export function mixedDimensions(context: CheckContext): Fault[] {
  return [...figuresByIndicator(context)].flatMap(([indicator, [first, ...others]]) =>
    others.flatMap((figure) => {
      if (first === undefined || dimensionOf(figure.fact.unit) === dimensionOf(first.fact.unit)) return [];
      const [unit, other] = [figure.fact.unit ?? "–", first.fact.unit ?? "–"];
      return [
        faultAt(
          figure.place,
          "mixed-dimensions",
          {
            zh: `指标 ${indicator} 在这里的单位是“${unit}”，在 ${where(first)} 是“${other}”`,
            en: `indicator ${indicator} is in “${unit}” here and in “${other}” at ${where(first)}`,
          },
          { zh: "量的不是一样东西：用两个指标", en: "they do not measure the same: use two indicators" },
        ),
      ];
    }),
  );
}

/** What one figure can be compared with: an amount, its growth, its share and its rank are four things. */
const FAMILIES: Readonly<Record<Nature, string | null>> = {
  level: "level",
  cumulative: "level",
  growth: "growth",
  share: "share",
  rank: "rank",
  status: null,
};

const familyOf = ({ fact }: Figure): string | null => ("nature" in fact ? FAMILIES[fact.nature] : null);

/** Figures whose nature is another than that of their indicator's first, where the units would let them stand together. */
export function mixedNatures(context: CheckContext): Fault[] {
  return [...figuresByIndicator(context)].flatMap(([indicator, figures]) => {
    const [first, ...others] = figures.filter((figure) => familyOf(figure) !== null);
    return others.flatMap((figure) => {
      if (first === undefined || familyOf(figure) === familyOf(first) || dimensionOf(figure.fact.unit) !== dimensionOf(first.fact.unit))
        return [];
      const [nature, other] = [familyOf(figure), familyOf(first)];
      return [
        faultAt(
          figure.place,
          "mixed-natures",
          {
            zh: `指标 ${indicator} 在这里是 ${nature}，在 ${where(first)} 是 ${other}`,
            en: `indicator ${indicator} is a ${nature} here and a ${other} at ${where(first)}`,
          },
          {
            zh: "总量、增速、占比、位次是不同的指标：分开，或改正 nature",
            en: "amount, growth, share and rank are different indicators: split it, or mend the nature",
          },
        ),
      ];
    });
  });
}
