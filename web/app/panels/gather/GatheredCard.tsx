// A gathered group in the inspector: how much it holds, of which kinds, its largest things, and what can be done with it.
import { X } from "lucide-react";
import { useEffect, useState } from "react";
import { KINDS } from "../../../../data/model/kinds.ts";
import type { Brief } from "../../../contract.ts";
import { gatheredNow, groupChosen, outerKey } from "../../state/gathered.ts";
import { useZhaotu } from "../../state/use.ts";
import { drawLargest, foldGroup, LARGEST, listGroup, readWithin, unfoldGroup } from "../../steps/gather-steps.ts";
import { choose } from "../../steps/looking-steps.ts";
import { find } from "../../steps/picture-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Key } from "../../ui/Keys.tsx";
import { Name } from "../../ui/Name.tsx";
import { kindWord, nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

const FIRST = 10;

export function GatheredCard() {
  const { lang, w } = useWords();
  const chosen = useZhaotu(groupChosen);
  const lines = useZhaotu((state) => gatheredNow(state)?.lines);
  const busy = useZhaotu((state) => state.busy !== null && state.busy === state.view.on);
  if (!chosen) return null;
  const { group, count } = chosen;
  const { key, kinds, inside, opens, more } = group;
  const outside = (lines ?? [])
    .filter(({ a, b }) => a === key || b === key)
    .reduce((sum, { families }) => sum + Object.values(families).reduce((all, number) => all + number, 0), 0);
  const outer = outerKey(key);
  return (
    <>
      <div className="card-body" data-card tabIndex={-1}>
        <div className="card-head">
          <div className="card-line">
            <span>{more === null ? w.gather.label : w.gather.more}</span>
            <span className="card-tools">
              <IconButton label={w.card.close} keys="Esc" onClick={() => choose(null)}>
                <X />
              </IconButton>
            </span>
          </div>
          <h2>{nameOf(group, lang)}</h2>
          <p>
            <strong>{w.gather.card(count)}</strong>
          </p>
          <p className="quiet">
            {w.gather.inside(inside)} · {w.gather.outside(outside)}
          </p>
        </div>
        <section className="fact-group">
          <h3>{w.gather.kinds}</h3>
          <ul className="gathered-kinds">
            {KINDS.filter((kind) => kinds[kind] !== undefined)
              .toSorted((a, b) => (kinds[b] ?? 0) - (kinds[a] ?? 0))
              .map((kind) => (
                <li key={kind} className="fact fact-line">
                  <Glyph kind={kind} size={17} /> <span>{kindWord(kind, lang)}</span>{" "}
                  <span className="count">{(kinds[kind] ?? 0).toLocaleString()}</span>
                </li>
              ))}
          </ul>
        </section>
        <Largest key={key} id={key} />
        <p className="quiet small">{w.gather.filters}</p>
      </div>
      <div className="card-foot">
        <button type="button" className="button primary" onClick={() => unfoldGroup(key)} title={w.gather.opens[opens]}>
          {w.gather.open} <Key>Enter</Key>
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => void drawLargest(key)}>
          {w.gather.draw(Math.min(LARGEST, group.things))}
        </button>
        <button type="button" className="button" disabled={busy} onClick={() => void listGroup(key)}>
          {w.gather.list}
        </button>
        {outer !== null && (
          <button type="button" className="button" onClick={() => foldGroup(outer)}>
            {w.gather.outer}
          </button>
        )}
      </div>
    </>
  );
}

function Largest({ id }: { readonly id: string }) {
  const { w } = useWords();
  const [things, setThings] = useState<readonly Brief[] | null>(null);
  useEffect(() => {
    let here = true;
    void readWithin(id, FIRST).then((found) => here && found && setThings(found.things));
    return () => {
      here = false;
    };
  }, [id]);
  return (
    <section className="fact-group">
      <h3>{w.gather.largest}</h3>
      {things === null && <p className="quiet">{w.gather.reading}</p>}
      <ul>
        {things?.map((thing) => (
          <li key={thing.id} className="fact fact-line">
            <button type="button" className="fact-name" onClick={() => find(thing.id)}>
              <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
            </button>
            <span className="quiet">{w.search.facts(thing.facts)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
