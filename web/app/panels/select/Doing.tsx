// What can be done to all that is selected.
import { Columns2, Group, ListFilter, Pin, PinOff, SquareSplitHorizontal, Table2, Ungroup } from "lucide-react";
import { useState } from "react";
import { groupSelected, usualName } from "../../graph/groups.ts";
import { useZhaotu } from "../../state/use.ts";
import { desk } from "../../steps/own-steps.ts";
import { groupThese, invertChosen, openGroup, renameGroup, seeInTable, unpinChosen } from "../../steps/select-steps.ts";
import { Key } from "../../ui/Keys.tsx";
import { useWords } from "../../words/use.ts";
import { pressOnCanvas } from "../palette/on-canvas.ts";
import { Paints } from "./Paints.tsx";

export function Doing({ ids }: { readonly ids: readonly string[] }) {
  const { w } = useWords();
  const group = useZhaotu(groupSelected);
  const all = useZhaotu(({ view }) => (group === null ? ids.every((id) => view.pinned[id]) : view.pinned[group] !== undefined));
  const held = useZhaotu((state) => ids.some((id) => state.view.pinned[id]) || (group !== null && state.view.pinned[group] !== undefined));
  return (
    <div className="doing" role="group" aria-label={w.chosen.actions}>
      {group !== null && <GroupName key={group} id={group} />}
      <div className="doing-row">
        {group === null ? (
          <button type="button" className="button" onClick={() => groupThese(ids)}>
            <Group /> {w.chosen.group} <Key>U</Key>
          </button>
        ) : (
          <button type="button" className="button" onClick={() => openGroup(group)}>
            <Ungroup /> {w.chosen.open} <Key>U</Key>
          </button>
        )}
        {!all && (
          <button type="button" className="button" onClick={() => pressOnCanvas("KeyP")}>
            <Pin /> {w.chosen.pinAll} <Key>P</Key>
          </button>
        )}
        {held && (
          <button type="button" className="button" onClick={unpinChosen}>
            <PinOff /> {w.chosen.unpinAll}
          </button>
        )}
        {ids.length === 2 && (
          <button type="button" className="button" onClick={() => desk("two")}>
            <Columns2 /> {w.chosen.two}
          </button>
        )}
        <button type="button" className="button" onClick={seeInTable}>
          <Table2 /> {w.chosen.inTable}
        </button>
        <button type="button" className="button" onClick={invertChosen}>
          <SquareSplitHorizontal /> {w.chosen.invert} <Key>I</Key>
        </button>
        <button type="button" className="button" onClick={() => desk("rule")}>
          <ListFilter /> {w.chosen.byRuleMore} <Key>S</Key>
        </button>
      </div>
      <Paints ids={ids} />
    </div>
  );
}

function GroupName({ id }: { readonly id: string }) {
  const { lang, w } = useWords();
  const group = useZhaotu((state) => state.view.groups[id]);
  const seen = useZhaotu((state) => state.view.selected);
  const things = useZhaotu((state) => state.things);
  const [name, setName] = useState(group?.name ?? "");
  if (!group) return null;
  return (
    <form
      className="group-name"
      onSubmit={(event) => {
        event.preventDefault();
        renameGroup(id, name);
      }}
    >
      <span>{w.chosen.inGroup(seen.length, group.ids.length - seen.length)}</span>
      <input
        type="text"
        aria-label={w.chosen.groupName}
        placeholder={usualName(
          seen.flatMap((one) => things[one] ?? []),
          lang,
        )}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.target.value)}
        onBlur={() => renameGroup(id, name)}
      />
    </form>
  );
}
