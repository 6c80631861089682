// Targets, figures and things of the later article that nothing in the earlier one announced.
import { useState } from "react";
import type { Between } from "../../../contract/between.ts";
import { comparisonOf } from "../../state/compared.ts";
import { useZhaotu } from "../../state/use.ts";
import { showCompared } from "../../steps/compare-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { kindWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { FigureLines } from "./FigureLines.tsx";
import { Groups, Portions, Tools } from "./Listing.tsx";
import { RowActions } from "./RowActions.tsx";
import { namesIn, type Names } from "./rows.ts";

const ORDERS = ["usual", "name"] as const;
type Row = { readonly id: string; readonly what: "figures" | "things"; readonly title: string; readonly more: string };

export function Unannounced({ between }: { readonly between: Between }) {
  const { lang, w } = useWords();
  const [what, setWhat] = useState("all");
  const [text, setText] = useState("");
  const [order, setOrder] = useState<(typeof ORDERS)[number]>("usual");
  const names = namesIn(between, lang);
  const rows: readonly Row[] = [
    ...between.unannouncedFigures.flatMap((id): Row[] => {
      const figure = names.figures.get(id);
      if (!figure) return [];
      const title = lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator;
      return [{ id, what: "figures", title, more: `${figure.valueText} ${figure.about.map((one) => names.name(one.id)).join(" ")}` }];
    }),
    ...between.unannouncedThings.map((id): Row => {
      const thing = names.things.get(id);
      return { id, what: "things", title: names.name(id), more: thing ? kindWord(thing.kind, lang) : "" };
    }),
  ];
  if (rows.length === 0) return <p>{w.between.unannouncedNone}</p>;
  const words = text.trim().toLowerCase();
  const passing = rows.filter(({ title, more }) => `${title} ${more}`.toLowerCase().includes(words));
  const shown = what === "all" ? passing : passing.filter((row) => row.what === what);
  const isTarget = (id: string) => "modality" in (names.figures.get(id) ?? {});
  const count = (one: string) => passing.filter((row) => row.what === one).length;
  return (
    <>
      <p className="quiet">{w.between.unannouncedHow}</p>
      <Groups
        label={w.compare.what}
        groups={[
          { id: "all", label: w.between.whats.all, count: passing.length },
          { id: "figures", label: w.between.whats.figures, count: count("figures") },
          { id: "things", label: w.between.whats.things, count: count("things") },
        ]}
        chosen={what}
        onChoose={setWhat}
      />
      <Tools text={text} onText={setText} order={order} orders={ORDERS} words={w.between.inOrder} onOrder={setOrder} />
      <Portions rows={order === "name" ? shown.toSorted((a, b) => a.title.localeCompare(b.title, "zh-Hans-CN")) : shown} all={rows.length}>
        {(some) => (
          <ul className="unannounced">
            {some.map((row) => (
              <li key={row.id} data-unannounced={row.id}>
                {row.what === "figures" ? (
                  <FigureLines ids={[row.id]} names={names} named about />
                ) : (
                  <Thing id={row.id} names={names} isNew={between.neverBefore.includes(row.id)} />
                )}
                <RowActions
                  name={row.title}
                  ids={[row.id]}
                  target={isTarget(row.id) ? row.id : undefined}
                  depend={row.what === "things" || isTarget(row.id) ? row.id : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </Portions>
    </>
  );
}

function Thing({ id, names, isNew }: { readonly id: string; readonly names: Names; readonly isNew: boolean }) {
  const { lang, w } = useWords();
  const read = useZhaotu(comparisonOf);
  const kind = names.things.get(id)?.kind ?? "Event";
  const places = read?.is === "here" ? (read.value.entities.find((row) => row.id === id)?.b ?? []) : [];
  return (
    <div>
      <button type="button" className="row-name link" onClick={() => showCompared([id])}>
        <Glyph kind={kind} size={16} /> {names.name(id)}
      </button>{" "}
      <span className="tag plain">{kindWord(kind, lang)}</span> <Chips evidence={places} most={2} />
      <p className="claim">{isNew ? w.between.neverBefore : w.between.namedBefore}</p>
    </div>
  );
}
