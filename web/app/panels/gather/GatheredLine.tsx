// The honest count of a gathered picture: how much is gathered as what, by what, what is open, and the way back.
import { X } from "lucide-react";
import { GATHERINGS } from "../../../contract/gather.ts";
import { drawnIds } from "../../state/derive.ts";
import { gatheredNow, groupsSeen } from "../../state/gathered.ts";
import { useZhaotu } from "../../state/use.ts";
import { foldGroup, gatherBy } from "../../steps/gather-steps.ts";
import { restart } from "../../steps/picture-steps.ts";
import { useWords } from "../../words/use.ts";
import { HiddenLine } from "../HiddenLine.tsx";

export function GatheredLine() {
  const { lang, w } = useWords();
  const gathered = useZhaotu(gatheredNow);
  const seen = useZhaotu(groupsSeen);
  const alone = useZhaotu((state) => drawnIds(state).length);
  const by = useZhaotu((state) => state.view.by);
  const most = useZhaotu((state) => (state.about.is === "here" ? state.about.value.drawnAtOnce : 0));
  if (!gathered) return null;
  const things = seen.reduce((sum, { count }) => sum + count, 0);
  const hidden = gathered.groups.reduce((sum, group) => sum + group.things, 0) - things;
  return (
    <div className="honest float gathered" role="group" aria-label={w.gather.label}>
      <p>
        <strong>{w.gather.count(things, seen.length)}</strong>
        {alone > 0 && <span className="quiet"> · {w.gather.alone(alone)}</span>}
        {hidden > 0 && <span className="quiet"> · {w.gather.hidden(hidden)}</span>}
      </p>
      <p className="quiet small">{w.gather.why(most)}</p>
      <HiddenLine />
      {gathered.noRoom.length > 0 && <p role="status">{w.gather.noRoom(gathered.noRoom.length)}</p>}
      <div className="switch" role="group" aria-label={w.gather.by}>
        {GATHERINGS.map((way) => (
          <button key={way} type="button" aria-pressed={by === way} title={w.gather.wayHow[way]} onClick={() => gatherBy(way)}>
            {w.gather.ways[way]}
          </button>
        ))}
      </div>
      {gathered.opened.length > 0 && (
        <ul className="gathered-open" aria-label={w.gather.opened}>
          {gathered.opened.map(({ key, name, nameEn, count }) => (
            <li key={key}>
              <button
                type="button"
                className="tag"
                aria-label={w.gather.close(lang === "zh" ? name : nameEn)}
                title={w.gather.close(lang === "zh" ? name : nameEn)}
                onClick={() => foldGroup(key)}
              >
                {lang === "zh" ? name : nameEn} <span className="count">{count.toLocaleString()}</span> <X />
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="honest-ways">
        <button type="button" className="link" onClick={restart}>
          {w.honest.start}
        </button>
      </p>
    </div>
  );
}
