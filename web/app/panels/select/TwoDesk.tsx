// Two things side by side: names and kinds, what joins them, shared and own neighbours, figures on the same indicators, with sources.
import { useEffect } from "react";
import type { Card, Link } from "../../../contract.ts";
import { pairOf } from "../../graph/pair.ts";
import { linkKey } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { desk } from "../../steps/own-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Desk } from "../../ui/Desk.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { kindWord, nameOf, relationWord, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { FigureRow } from "../inspector/Figures.tsx";
import { Sentence } from "../inspector/Sentence.tsx";
import { Trouble } from "../Trouble.tsx";

export function TwoDesk() {
  const { w } = useWords();
  const [idA = "", idB = ""] = useZhaotu((state) => state.view.selected);
  const a = useZhaotu((state) => state.cards[idA]);
  const b = useZhaotu((state) => state.cards[idB]);
  const away = useZhaotu((state) => state.view.source !== null || state.view.selected.length !== 2);
  useEffect(() => {
    if (away) desk(null);
  }, [away]);
  const failed = [a, b].find((card) => card?.is === "failed");
  return (
    <Desk title={w.two.title} close={w.two.close} onClose={() => desk(null)} wide>
      {a?.is === "here" && b?.is === "here" && <Both a={a.value} b={b.value} />}
      {failed?.is === "failed" && <Trouble why={failed.why} onRetry={retryNow} />}
    </Desk>
  );
}

function Both({ a, b }: { readonly a: Card; readonly b: Card }) {
  const { lang, w } = useWords();
  const pair = pairOf(a, b);
  const names = [nameOf(a.thing, lang), nameOf(b.thing, lang)] as const;
  return (
    <div className="two">
      <Head card={a} />
      <Head card={b} />
      <section className="whole" data-two="between">
        <h3>
          {w.two.between} <span className="count">{pair.between.length}</span>
        </h3>
        {pair.between.length === 0 && <p className="quiet">{w.two.none}</p>}
        {pair.between.map((link) => (
          <Sentence key={linkKey(link)} link={link} />
        ))}
      </section>
      <section className="whole" data-two="both">
        <h3>
          {w.two.both} <span className="count">{pair.both.length}</span>
        </h3>
        {pair.both.length === 0 && <p className="quiet">{w.two.none}</p>}
      </section>
      {pair.both.map(({ other, a: left, b: right }) => (
        <div key={other.id} className="whole two">
          <h4 className="whole">
            <Glyph kind={other.kind} size={17} /> <Name thing={other} />
          </h4>
          <Ways id={a.thing.id} links={left} />
          <Ways id={b.thing.id} links={right} />
        </div>
      ))}
      <Only title={w.two.only(names[0])} card={a} facts={pair.onlyA} />
      <Only title={w.two.only(names[1])} card={b} facts={pair.onlyB} />
      <section className="whole" data-two="figures">
        <h3>{w.two.figures}</h3>
        {pair.figures.length === 0 && <p className="quiet">{w.two.noFigures}</p>}
      </section>
      {pair.figures.map(({ a: left, b: right }) => (
        <div key={left[0]?.indicatorId} className="whole two">
          {[left, right].map((figures, index) => (
            <ul key={index === 0 ? "a" : "b"}>
              {figures.map((figure) => (
                <FigureRow key={figure.id} figure={figure} of={index === 0 ? a.thing.id : b.thing.id} />
              ))}
            </ul>
          ))}
        </div>
      ))}
      {[pair.alone.a, pair.alone.b].map((count, index) => (
        <p key={index === 0 ? "a" : "b"} className="quiet">
          {w.two.figuresOnly(names[index] ?? "", count)}
        </p>
      ))}
    </div>
  );
}

function Head({ card: { thing } }: { readonly card: Card }) {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  return (
    <section>
      <h3 className="two-head">
        <Glyph kind={thing.kind} /> <Name thing={thing} />
      </h3>
      <dl className="pairs">
        <dt>{w.two.other}</dt>
        <dd>
          <Name thing={thing} other />
        </dd>
        <dt>{w.two.kind}</dt>
        <dd>{kindWord(thing.kind, lang)}</dd>
        <dt>{w.two.facts}</dt>
        <dd>{thing.facts}</dd>
        <dt>{w.two.articles}</dt>
        <dd>{thing.articles.map((id) => yearOf(articles[id], id)).join(w.list)}</dd>
      </dl>
    </section>
  );
}

/** How a thing is joined to another: each relation in the words of its direction, with sources. */
function Ways({ id, links }: { readonly id: string; readonly links: readonly Link[] }) {
  const { lang } = useWords();
  return (
    <ul>
      {links.map((link) => (
        <li key={linkKey(link)} className="fact-line">
          {relationWord(link, link.from === id, lang)} <Chips evidence={link.evidence} most={1} />
        </li>
      ))}
    </ul>
  );
}

function Only({ title, card, facts }: { readonly title: string; readonly card: Card; readonly facts: readonly Card["links"][number][] }) {
  const { lang, w } = useWords();
  return (
    <section data-two="only">
      <h3>
        {title} <span className="count">{facts.length}</span>
      </h3>
      {facts.length === 0 && <p className="quiet">{w.two.none}</p>}
      <ul>
        {facts.map(({ link, other }) => (
          <li key={linkKey(link)} className="fact fact-line">
            <span>
              {relationWord(link, link.from === card.thing.id, lang)} <Glyph kind={other.kind} size={15} /> <Name thing={other} />
            </span>
            <Chips evidence={link.evidence} most={1} />
          </li>
        ))}
      </ul>
    </section>
  );
}
