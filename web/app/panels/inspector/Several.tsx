// Several things selected: who they are, and what joins them.
import { X } from "lucide-react";
import { useMemo } from "react";
import { drawnLinks } from "../../state/derive.ts";
import { linkKey } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose, chooseAlso } from "../../steps/looking-steps.ts";
import { openPaths } from "../../steps/path-steps.ts";
import { showOnly, takeOff } from "../../steps/picture-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Key } from "../../ui/Keys.tsx";
import { Name } from "../../ui/Name.tsx";
import { useWords } from "../../words/use.ts";
import { Doing } from "../select/Doing.tsx";
import { Shared } from "../select/Shared.tsx";
import { Sentence } from "./Sentence.tsx";

export function Several({ ids }: { readonly ids: readonly string[] }) {
  const { w } = useWords();
  const things = useZhaotu((state) => state.things);
  const links = useZhaotu(drawnLinks);
  const among = useMemo(() => links.filter((link) => ids.includes(link.from) && ids.includes(link.to)), [links, ids]);
  return (
    <>
      <div className="card-body" data-card tabIndex={-1}>
        <div className="card-head">
          <div className="card-line">
            <h2>{w.card.many(ids.length)}</h2>
            <span className="card-tools">
              <IconButton label={w.card.close} keys="Esc" onClick={() => choose(null)}>
                <X />
              </IconButton>
            </span>
          </div>
        </div>
        <Doing ids={ids} />
        <Shared ids={ids} />
        {among.length > 0 && (
          <section className="fact-group">
            <h3>
              {w.legend.relations} <span className="count">{among.length}</span>
            </h3>
            {among.map((link) => (
              <Sentence key={linkKey(link)} link={link} />
            ))}
          </section>
        )}
        <section className="fact-group">
          <h3>{w.table.things(ids.length)}</h3>
          <ul>
            {ids
              .flatMap((id) => things[id] ?? [])
              .map((thing) => (
                <li key={thing.id} className="fact fact-line">
                  <button type="button" className="fact-name" onClick={() => choose(thing.id)}>
                    <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
                  </button>
                  <span className="quiet">{w.search.facts(thing.facts)}</span>
                  <IconButton label={w.card.close} onClick={() => chooseAlso(thing.id)}>
                    <X />
                  </IconButton>
                </li>
              ))}
          </ul>
        </section>
      </div>
      <div className="card-foot">
        <button type="button" className="button primary" onClick={() => showOnly(ids)}>
          {w.card.keepThese} <Key>O</Key>
        </button>
        <button type="button" className="button" onClick={() => takeOff(ids)}>
          {w.card.removeThese} <Key>H</Key>
        </button>
        {ids.length === 2 && (
          <button type="button" className="button" onClick={() => openPaths(ids)}>
            {w.paths.open}
          </button>
        )}
      </div>
    </>
  );
}
