// The head of a card: kind and id, names, reading, aliases, what it needs, which articles speak of it.
import { Pin, PinOff, Route, Workflow, X } from "lucide-react";
import { relationType } from "../../../../data/model/relations.ts";
import type { Brief, Card } from "../../../contract.ts";
import { useZhaotu } from "../../state/use.ts";
import { dependOn } from "../../steps/room-steps.ts";
import { choose, copy, pin } from "../../steps/looking-steps.ts";
import { openPaths } from "../../steps/path-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { dateText } from "../../words/figures.ts";
import { inLang, kindWord, nameOf, otherLang, tagOf, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function CardHead({ thing, card }: { readonly thing: Brief; readonly card: Card | null }) {
  const { lang, w } = useWords();
  const other = otherLang(lang);
  const pinned = useZhaotu((state) => state.view.pinned[thing.id]);
  return (
    <div className="card-head">
      <div className="card-line">
        <Glyph kind={thing.kind} />
        <span>{kindWord(thing.kind, lang)}</span> ·
        <button type="button" className="card-id" title={w.card.copyId} onClick={() => void copy(thing.id)}>
          {thing.id}
        </button>
        <span className="card-tools">
          {pinned && (
            <IconButton label={w.card.unpin} keys="P" onClick={() => pin(thing.id, null)}>
              <PinOff />
            </IconButton>
          )}
          {pinned && <Pin className="card-pinned" aria-hidden="true" />}
          <IconButton label={w.ways.depend} keys="D" onClick={() => dependOn([thing.id])}>
            <Workflow />
          </IconButton>
          <IconButton label={w.paths.fromHere} keys="A" onClick={() => openPaths([thing.id])}>
            <Route />
          </IconButton>
          <IconButton label={w.card.close} keys="Esc" onClick={() => choose(null)}>
            <X />
          </IconButton>
        </span>
      </div>
      <h2 lang={tagOf(lang)}>{nameOf(thing, lang)}</h2>
      {nameOf(thing, other) !== nameOf(thing, lang) && (
        <p className="card-other" lang={tagOf(other)}>
          {nameOf(thing, other)}
        </p>
      )}
      {thing.pinyin !== null && (
        <p className="card-pinyin" lang="zh-Latn">
          {thing.pinyin}
        </p>
      )}
      <Tags thing={thing} card={card} />
      {card && inLang(card.note, card.noteEn, lang) !== null && (
        <p className="card-note">
          <b>{w.card.note}</b> {inLang(card.note, card.noteEn, lang)}
        </p>
      )}
    </div>
  );
}

function Tags({ thing, card }: { readonly thing: Brief; readonly card: Card | null }) {
  const { w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const [first] = thing.articles;
  const { needs, neededBy } = card ? dependencies(thing, card) : { needs: 0, neededBy: 0 };
  return (
    <div className="tags">
      {card?.aliases.map((alias) => (
        <span key={alias} className="tag" lang="zh-Hans">
          {alias}
        </span>
      ))}
      {needs + neededBy > 0 && <span className="tag accent">{w.card.needs(needs, neededBy)}</span>}
      {first !== undefined && thing.kind !== "Article" && (
        <span className="tag">
          {thing.articles.length === 1 ? w.card.onlyIn(yearOf(articles[first], first)) : w.card.inAll(thing.articles.length)}
        </span>
      )}
      {card?.date != null && <span className="tag">{dateText(card, w)}</span>}
      {card?.group === true && <span className="tag">{w.card.group}</span>}
      {card?.count != null && <span className="tag">{w.card.count(card.count)}</span>}
      {thing.differs && <span className="tag differ">≠ {w.card.differs}</span>}
    </div>
  );
}

/** How many other things it needs, and how many need it, targets about it included: each other thing counts once. */
function dependencies({ id, kind }: Brief, { links, targets }: Card): { needs: number; neededBy: number } {
  const [needed, needing] = [new Set<string>(), new Set<string>()];
  for (const { link, other } of links) {
    if (link.need === null || other.id === id) continue;
    ((link.need === "start") === (link.from === id) ? needed : needing).add(other.id);
  }
  const rests = relationType("ABOUT").need("Target", kind) === "start";
  for (const target of targets) if (rests && target.about.some((thing) => thing.id === id)) needing.add(target.id);
  return { needs: needed.size, neededBy: needing.size };
}
