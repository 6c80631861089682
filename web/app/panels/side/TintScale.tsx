// What the colour of a thing says: communities, articles, or the scale of a measure. A click selects.
import type { CSSProperties } from "react";
import { articleToken, tokenAt, type TintToken } from "../../graph/looks.ts";
import { extentOf } from "../../state/bins.ts";
import { keptThings } from "../../state/derive.ts";
import { articleOrder, articlePlace, communities, isMeasure, tintValues, valueUnit } from "../../state/measured.ts";
import type { Measure, Tint } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseThings } from "../../steps/filter-steps.ts";
import { amountText } from "../../words/amounts.ts";
import { nameOf, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function TintScale({ tint }: { readonly tint: Exclude<Tint, "kind"> }) {
  return (
    <div className="scale" data-scale={tint}>
      {isMeasure(tint) ? <MeasureScale measure={tint} /> : tint === "community" ? <CommunityRows /> : <ArticleRows />}
    </div>
  );
}

function Row({
  token,
  word,
  title,
  ids,
}: {
  readonly token: TintToken;
  readonly word: string;
  readonly title?: string;
  readonly ids: readonly string[];
}) {
  const colour = { "--tint": `var(--${token === "other" ? "k-indicator" : token})` } as CSSProperties;
  return (
    <div className="legend-row">
      <button type="button" className="legend-name" title={title} onClick={() => chooseThings(ids)} disabled={ids.length === 0}>
        <span className="swatch" style={colour} aria-hidden="true" /> <span>{word}</span>
      </button>
      <span className="legend-count">{ids.length}</span>
    </div>
  );
}

function CommunityRows() {
  const { lang, w } = useWords();
  const groups = useZhaotu(communities);
  const known = useZhaotu((state) => state.reckoned.community !== undefined);
  if (!known) return <p className="quiet small">{w.filters.reckoning}</p>;
  const rest = groups.filter(({ colour }) => colour === null);
  const others = rest.flatMap(({ ids }) => ids);
  return (
    <>
      <p className="quiet small">{w.rules.communityHow}</p>
      {groups
        .filter(({ colour }) => colour !== null)
        .map(({ ids, leaders, colour }) => {
          const word = leaders.map((leader) => nameOf(leader, lang)).join(" · ");
          return <Row key={ids[0]} token={tokenAt(colour)} word={word} title={w.rules.members(word, ids.length)} ids={ids} />;
        })}
      {rest.length > 0 && <Row token="other" word={w.rules.others(rest.length, others.length)} ids={others} />}
    </>
  );
}

function ArticleRows() {
  const { w } = useWords();
  const order = useZhaotu(articleOrder);
  const articles = useZhaotu((state) => state.articles);
  const things = useZhaotu(keptThings);
  const at = (place: ReturnType<typeof articlePlace>) => things.filter((thing) => articlePlace(thing, order) === place).map(({ id }) => id);
  const unknown = at(null);
  return (
    <>
      {order.map((id, place) => (
        <Row key={id} token={articleToken(place)} word={yearOf(articles[id], id)} title={articles[id]?.title ?? id} ids={at(place)} />
      ))}
      {order.length > 1 && <Row token={articleToken("several")} word={w.rules.several} ids={at("several")} />}
      {unknown.length > 0 && <Row token="other" word={w.rules.unknown} ids={unknown} />}
    </>
  );
}

function MeasureScale({ measure }: { readonly measure: Measure }) {
  const { lang, w } = useWords();
  const values = useZhaotu(tintValues);
  const unit = useZhaotu(valueUnit);
  const all = useZhaotu(keptThings);
  const extent = extentOf(values.values());
  const waiting = useZhaotu((state) => (measure === "betweenness" || measure === "pagerank") && !state.reckoned[measure]);
  const without = all.filter(({ id }) => !values.has(id)).map(({ id }) => id);
  return (
    <>
      <p className="quiet small">{measure === "value" ? w.rules.how.value(unit ?? w.rules.noUnit) : w.rules.how[measure]}</p>
      {extent ? (
        <>
          <div className="ramp" aria-hidden="true" />
          <p className="brush-ends">
            <span>{amountText(measure, extent.low, unit, lang)}</span> <span>{amountText(measure, extent.high, unit, lang)}</span>
          </p>
        </>
      ) : (
        <p className="quiet small">{waiting ? w.filters.reckoning : w.filters.noNumbers}</p>
      )}
      {without.length > 0 && !waiting && <Row token="other" word={w.rules.without(without.length)} ids={without} />}
    </>
  );
}
