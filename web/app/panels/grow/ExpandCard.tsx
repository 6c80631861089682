// The expand card: how many neighbours of each sort there are, which of them to draw, how many and in which order.
import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { NeighbourOrder } from "../../../contract/grow.ts";
import { closeOverlay } from "../../state/overlay.ts";
import { useZhaotu } from "../../state/use.ts";
import { addAround } from "../../steps/grow-steps.ts";
import { LIMITS } from "../../steps/limits.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Key } from "../../ui/Keys.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { SortRows } from "./SortRows.tsx";
import { Switch } from "./Switch.tsx";
import { sortKey, useAround, useChosen, type Choice } from "./use-around.tsx";

const MOST = [10, LIMITS.expand, 100, LIMITS.expandAll] as const;
const FIRST = ["facts", "newest", "name"] as const;

export function ExpandCard({ id }: { readonly id: string }) {
  const { lang, w } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const thing = useZhaotu((state) => state.things[id]);
  const [ticked, tick] = useState<ReadonlySet<string> | null>(null);
  const [most, setMost] = useState<number>(LIMITS.expand);
  const [first, setFirst] = useState<(typeof FIRST)[number]>("facts");
  const [around, again] = useAround(id);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const order: NeighbourOrder = first === "name" && lang === "en" ? "nameEn" : first;
  const choice: Choice = { id, around, ticked, most, order };
  const chosen = useChosen(choice);
  if (!thing) return null;
  const close = () => dialog.current?.close();
  const add = () => {
    if (!chosen || around.is !== "here") return;
    close();
    const added = chosen.fresh.filter((one) => one !== id).length;
    const sorts =
      ticked === null
        ? "all"
        : around.value.rows.filter((row) => ticked.has(sortKey(row))).map(({ relation, out, kind }) => ({ relation, out, kind }));
    addAround(
      id,
      chosen.picture,
      around.value.total - around.value.shown - added,
      chosen.total - chosen.shown === added ? sorts : undefined,
    );
  };
  return (
    <dialog ref={dialog} className="keys-card expand-card" aria-labelledby="expand-title" onClose={closeOverlay}>
      <div className="side-head">
        <h2 id="expand-title">{w.grow.title(nameOf(thing, lang))}</h2>
        <IconButton label={w.grow.close} keys="Esc" onClick={close}>
          <X />
        </IconButton>
      </div>
      {around.is === "failed" && <Trouble why={around.why} onRetry={again} />}
      {around.is === "here" && (
        <>
          <p className="quiet">{w.grow.around(around.value.total, around.value.shown)}</p>
          <SortRows rows={around.value.rows} ticked={ticked} onTick={tick} />
          <div className="expand-how">
            <Switch
              label={w.grow.most}
              options={MOST.map((value) => ({ value, word: value === LIMITS.expandAll ? w.grow.noLimit : String(value) }))}
              chosen={most}
              onChoose={setMost}
            />
            <Switch
              label={w.grow.first}
              options={FIRST.map((value) => ({ value, word: w.grow.orders[value] }))}
              chosen={first}
              onChoose={setFirst}
            />
          </div>
        </>
      )}
      <div className="expand-foot">
        <button type="button" className="button primary" disabled={!chosen || chosen.fresh.length === 0} onClick={add}>
          {chosen ? w.grow.add(chosen.fresh.length) : w.grow.counting}
        </button>
        <span className="quiet" role="status">
          {chosen && (chosen.fresh.length === 0 && chosen.total > 0 ? w.grow.nothingLeft : w.grow.ticked(chosen.total, chosen.shown))}
        </span>
        <Key>Shift E</Key>
      </div>
    </dialog>
  );
}
