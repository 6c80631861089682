// Statements that do not go together, those that agree, and closed below those that only look alike; a judgement on each.
import { useState } from "react";
import type { ConflictSort } from "../../../../data/model/verdicts.ts";
import type { Conflicts as Found } from "../../../contract/conflicts.ts";
import { useZhaotu } from "../../state/use.ts";
import { conflictsOfAll } from "../../steps/between-steps.ts";
import { useWords } from "../../words/use.ts";
import { Judged } from "./CompareRows.tsx";
import { blocksOf, JUDGED_OR_NOT, KINDS, NO_SIFT, passes, SECTIONS, statementText, type Block } from "./conflict-rows.ts";
import { Judge } from "./Judge.tsx";
import { JudgedFile } from "./JudgedFile.tsx";
import { Choose, FilterField, Groups, Portions } from "./Listing.tsx";
import { judgementOf, namesIn, type Names } from "./rows.ts";
import { Half, Statements } from "./Statements.tsx";
import { TwoIndicators } from "./TwoIndicators.tsx";

export function Conflicts({ found }: { readonly found: Found }) {
  const { lang, w } = useWords();
  const [sort, setSort] = useState("all");
  const [sift, setSift] = useState(NO_SIFT);
  const every = useZhaotu((state) => state.view.every);
  const many = useZhaotu((state) => Object.keys(state.articles).length > 2);
  const judgements = useZhaotu((state) => state.judgements);
  const names = namesIn(found, lang);
  const blocks = (one: ConflictSort) => blocksOf(found, one, (pair) => passes(pair, sift, names, judgements, lang));
  const all = (one: ConflictSort) => blocksOf(found, one, () => true).length;
  const listed = SECTIONS.map((id) => ({ id, blocks: blocks(id) }));
  const shown = listed.filter(({ id }) => sort === "all" || sort === id);
  const apart = blocks("notComparable");
  return (
    <>
      <p className="quiet">{w.conflicts.how}</p>
      <p data-sum>{w.conflicts.sum(all("contradicts"), all("perhaps"), all("updates"), all("corroborates"))}</p>
      {(many || every) && (
        <label className="tick">
          <input type="checkbox" checked={every} onChange={(event) => conflictsOfAll(event.target.checked)} /> {w.conflicts.every}
        </label>
      )}
      <Groups
        label={w.compare.groups}
        groups={[
          { id: "all", label: w.between.any, count: listed.reduce((sum, one) => sum + one.blocks.length, 0) },
          ...listed.map((one) => ({ id: one.id, label: w.conflicts.sorts[one.id], count: one.blocks.length })),
        ]}
        chosen={sort}
        onChoose={setSort}
      />
      <div className="compare-tools">
        <FilterField text={sift.text} onText={(text) => setSift({ ...sift, text })} />
        <Choose
          label={w.conflicts.differIn}
          value={sift.kind}
          options={KINDS.map((id) => ({ id, label: id === "any" ? w.conflicts.anyKind : w.conflicts.kinds[id] }))}
          onChoose={(kind) => setSift({ ...sift, kind })}
        />
        <Choose
          label={w.conflicts.judgedLabel}
          value={sift.judged}
          options={JUDGED_OR_NOT.map((id) => ({ id, label: w.conflicts.judged[id] }))}
          onChoose={(judged) => setSift({ ...sift, judged })}
        />
      </div>
      {shown.map(({ id, blocks: own }) => (
        <section key={id} className="conflict-section" data-section={id}>
          <h2>
            {w.conflicts.sorts[id]} <span className="count">{own.length}</span>
          </h2>
          <p className="quiet">{w.conflicts.sortsHow[id]}</p>
          {own.length === 0 ? <p>{all(id) === 0 ? w.conflicts.none[id] : w.conflicts.nothing}</p> : <Listed blocks={own} names={names} />}
        </section>
      ))}
      {apart.length + found.alike.length > 0 && (
        <details className="compare-alike">
          <summary>{w.conflicts.alike(apart.length + found.alike.length)}</summary>
          <Listed blocks={apart} names={names} />
          <Alike found={found} names={names} />
        </details>
      )}
      <TwoIndicators />
      <JudgedFile found={found} />
    </>
  );
}

function Listed({ blocks, names }: { readonly blocks: readonly Block[]; readonly names: Names }) {
  return (
    <Portions rows={blocks} all={blocks.length} bare>
      {(some) => (
        <ul className="statements-list">
          {some.map((block) => (
            <Statements key={block.key} block={block} names={names} />
          ))}
        </ul>
      )}
    </Portions>
  );
}

/** Figures of one indicator and subject that cannot be compared, with the reason. */
function Alike({ found, names }: { readonly found: Found; readonly names: Names }) {
  const { lang } = useWords();
  return (
    <ul className="statements-list">
      {found.alike.map((pair) => (
        <li key={`${pair.a} ${pair.b}`} className="statements" data-statements={`${pair.a} ${pair.b}`}>
          <div className="halves">
            <div className="half-room">
              <Half id={pair.a} names={names} />
            </div>
            <div className="half-room">
              <span className="sign" aria-hidden="true">
                ∥
              </span>
              <Half id={pair.b} names={names} />
            </div>
          </div>
          <Judged judged={judgementOf(pair, lang)} />
          <Judge
            a={{ id: pair.a, text: statementText(pair.a, names, lang) }}
            b={{ id: pair.b, text: statementText(pair.b, names, lang) }}
          />
        </li>
      ))}
    </ul>
  );
}
