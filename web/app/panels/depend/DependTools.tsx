// What Depend starts from and how it is looked at; all of it is in the address.
import { Filter, Plus, SlidersHorizontal, X } from "lucide-react";
import { MOST_STARTS } from "../../../../data/model/planning.ts";
import { relationType } from "../../../../data/model/relations.ts";
import type { SideCounts } from "../../../contract/plan.ts";
import { dependNow, dependThings } from "../../state/depend.ts";
import { WAYS } from "../../state/plan-view.ts";
import { useZhaotu } from "../../state/use.ts";
import { alsoFrom, dependHow, leaveType, notFrom } from "../../steps/depend-steps.ts";
import { explain } from "../../steps/room-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { PickThing } from "../paths/PickThing.tsx";
import { Fold } from "./Fold.tsx";

const DEPTHS = [1, 2, 3, "all"] as const;

export function DependTools() {
  const some = useZhaotu((state) => state.view.of.length > 0);
  if (!some) return null;
  return (
    <div className="depend-tools">
      <Starts />
      <Ways />
      <Depths />
      <Types />
      <Switches />
    </div>
  );
}

function Starts() {
  const { lang, w } = useWords();
  const of = useZhaotu((state) => state.view.of);
  const things = useZhaotu(dependThings);
  return (
    <div className="depend-starts" role="group" aria-label={w.depend.of}>
      {of.map((id) => {
        const thing = things[id];
        return (
          <span key={id} className="depend-start">
            <button type="button" className="depend-start-name" onClick={() => explain(id)}>
              {thing && <Glyph kind={thing.kind} />} <b>{thing ? <Name thing={thing} /> : id}</b>
            </button>
            <IconButton label={w.depend.dropStart(thing ? nameOf(thing, lang) : id)} onClick={() => notFrom(id)}>
              <X />
            </IconButton>
          </span>
        );
      })}
      {of.length > 0 && of.length < MOST_STARTS && (
        <Fold plain name={w.depend.addStart} label={<Plus aria-label={w.depend.addStart} />}>
          {(close) => (
            <PickThing
              label={w.depend.from}
              id=""
              first
              onPick={(id) => {
                close();
                alsoFrom(id);
              }}
            />
          )}
        </Fold>
      )}
    </div>
  );
}

const sum = ({ all, contained }: SideCounts, contains: boolean) => all + (contains ? contained : 0);

function Ways() {
  const { w } = useWords();
  const way = useZhaotu((state) => state.view.way);
  const contains = useZhaotu((state) => state.view.contains);
  const counts = useZhaotu((state) => dependNow(state)?.counts ?? null);
  const needs = counts ? sum(counts.needs, contains) : null;
  const needed = counts ? sum(counts.needed, contains) : null;
  const number = { needs, needed, both: needs === null || needed === null ? null : needs + needed };
  return (
    <div className="switch" role="group" aria-label={w.depend.way}>
      {WAYS.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).map((one) => (
        <button key={one} type="button" data-way={one} aria-pressed={way === one} onClick={() => dependHow({ way: one, why: null })}>
          {w.depend.ways[one]} {number[one]}
        </button>
      ))}
    </div>
  );
}
const ORDER: readonly (typeof WAYS)[number][] = ["needs", "both", "needed"];

function Depths() {
  const { w } = useWords();
  const depth = useZhaotu((state) => state.view.depth);
  const usual = DEPTHS.some((one) => one === depth);
  return (
    <div className="switch depend-depths" role="group" aria-label={w.depend.depth}>
      <span aria-hidden="true">{w.depend.depth}</span>
      {(usual ? DEPTHS : [...DEPTHS.slice(0, 3), depth, "all" as const]).map((one) => (
        <button key={one} type="button" data-depth={one} aria-pressed={depth === one} onClick={() => dependHow({ depth: one })}>
          {one === "all" ? w.depend.allDepth : one}
        </button>
      ))}
    </div>
  );
}

/** Relations that count, each with how many are behind what is drawn. */
function Types() {
  const { lang, w } = useWords();
  const types = useZhaotu((state) => dependNow(state)?.types);
  const without = useZhaotu((state) => state.view.without);
  if (!types || types.length + without.length === 0) return null;
  const all = [
    ...types,
    ...without.filter((name) => !types.some(({ relation }) => relation === name)).map((relation) => ({ relation, count: 0 })),
  ];
  const left = all.filter(({ relation }) => !without.includes(relation)).length;
  return (
    <Fold
      plain
      name={w.depend.typesLabel}
      label={
        <>
          <Filter aria-hidden="true" /> {w.depend.types(left, all.length)}
        </>
      }
    >
      {() =>
        all.map(({ relation, count }) => (
          <label key={relation} className="tick">
            <input type="checkbox" checked={!without.includes(relation)} onChange={() => leaveType(relation)} />
            <i className="depend-family" style={{ background: `var(--e-${relationType(relation).family})` }} />
            <span>
              {relationType(relation).forward[lang]} <code className="quiet">{relation}</code>
            </span>
            <b>{count}</b>
          </label>
        ))
      }
    </Fold>
  );
}

function Switches() {
  const { w } = useWords();
  const { contains, doers, statedOnly, way } = useZhaotu((state) => state.view);
  const more = useZhaotu((state) => {
    const counts = dependNow(state)?.counts;
    return counts ? (way === "needed" ? 0 : counts.needs.moreWithDoers) + (way === "needs" ? 0 : counts.needed.moreWithDoers) : 0;
  });
  const changed = Number(doers) + Number(statedOnly);
  return (
    <>
      <label className="depend-pill" data-on={contains} title={w.depend.containsHow}>
        <input type="checkbox" checked={contains} onChange={(event) => dependHow({ contains: event.target.checked, why: null })} />
        {w.depend.contains}
      </label>
      <Fold
        plain
        name={w.depend.more}
        label={
          <>
            <SlidersHorizontal aria-label={w.depend.more} /> {changed > 0 && changed}
          </>
        }
      >
        {() => (
          <>
            <label className="tick">
              <input type="checkbox" checked={doers} onChange={(event) => dependHow({ doers: event.target.checked })} />
              <span>
                {w.depend.doers(doers ? 0 : more)} <span className="quiet small">{w.depend.doersHow}</span>
              </span>
            </label>
            <label className="tick">
              <input type="checkbox" checked={statedOnly} onChange={(event) => dependHow({ statedOnly: event.target.checked })} />
              <span>
                {w.depend.stated} <span className="quiet small">{w.depend.statedHow}</span>
              </span>
            </label>
          </>
        )}
      </Fold>
    </>
  );
}
