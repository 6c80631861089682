// From where to where, and by way of what.
import { ArrowDownUp } from "lucide-react";
import { MOST_VIAS } from "../../../contract/paths.ts";
import { leave, turn } from "../../state/path-verbs.ts";
import type { PathAsked } from "../../state/state.ts";
import { changePath, pathBy, pathFrom, pathTo } from "../../steps/path-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import { PickThing } from "./PickThing.tsx";

export function PathEnds({ path }: { readonly path: PathAsked }) {
  const { w } = useWords();
  const { from, to, via } = path;
  const drop = (id: string) => () => changePath((now) => leave(now, id));
  return (
    <div className="path-ends">
      <PickThing key={`from ${from}`} label={w.paths.from} id={from} first={from === ""} onPick={pathFrom} onDrop={drop(from)} />
      {via.map((id) => (
        <PickThing key={id} label={w.paths.via} id={id} onPick={pathBy} onDrop={drop(id)} />
      ))}
      {from !== "" && to !== "" && via.length < MOST_VIAS && (
        <PickThing key={`via ${via.length}`} label={w.paths.via} id="" onPick={pathBy} />
      )}
      <PickThing key={`to ${to}`} label={w.paths.to} id={to} first={from !== "" && to === ""} onPick={pathTo} onDrop={drop(to)} />
      <IconButton label={w.paths.turn} onClick={() => changePath(turn)} disabled={from === "" && to === ""}>
        <ArrowDownUp />
      </IconButton>
    </div>
  );
}
