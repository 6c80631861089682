// Export: what, as what, how large; then the files are downloaded.
import { FileCheck2, FileDown, Square } from "lucide-react";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportPart } from "../../../data/model/export-formats.ts";
import { totalThings, visibleLinks, visibleThings } from "../state/derive.ts";
import { groupsSeen, isTooLarge } from "../state/gathered.ts";
import { closeOverlay, openOverlay } from "../state/overlay.ts";
import { getState } from "../state/store.ts";
import { useZhaotu } from "../state/use.ts";
import type { Words } from "../words/zh.ts";
import { Desk } from "../ui/Desk.tsx";
import { useWords } from "../words/use.ts";
import { download } from "./download.ts";
import { Stopped } from "./ask-picture.ts";
import { SCALES, type Scale } from "./frame.ts";
import { filesOf, isPicture, PICTURES, sizesFor, type Format } from "./leave.ts";
import type { Progress } from "./picture-job.ts";
import { partOf, type Scope } from "./scope.ts";
import { whyNot } from "./trouble.ts";

type Doing =
  | { readonly is: "idle" | "stopped" }
  | { readonly is: "busy"; readonly progress: Progress | null }
  | { readonly is: "done"; readonly names: string }
  | { readonly is: "failed"; readonly why: string };
const FORMATS: readonly Format[] = [...PICTURES, ...EXPORT_FORMATS];

export function ShareDialog() {
  const { w } = useWords();
  const chosen = useZhaotu((state) => state.view.selected.length);
  const things = useZhaotu((state) => visibleThings(state).length);
  const links = useZhaotu((state) => visibleLinks(state).length);
  const groups = useZhaotu((state) => groupsSeen(state).length);
  const total = useZhaotu(totalThings);
  const [scope, setScope] = useState<Scope>(things + groups > 0 ? "shown" : "all");
  const [format, setFormat] = useState<Format>(things + groups > 0 ? "png" : "csv");
  const [scale, setScale] = useState<Scale>(2);
  const [part, setPart] = useState<ExportPart | null>(null);
  const [doing, setDoing] = useState<Doing>({ is: "idle" });
  const picked = chosen > 0 ? partOf(getState(), "selection") : null;
  const chosenScope: Scope = scope === "selection" && !picked ? "shown" : scope;
  const stopping = useRef(new AbortController());
  const beyond = isPicture(format) && chosenScope === "all" && isTooLarge(getState());
  const nothing =
    chosenScope === "shown" ? things + (isPicture(format) ? groups : 0) === 0 : chosenScope === "selection" && picked?.things.length === 0;
  const change = (act: () => void) => () => {
    act();
    if (doing.is !== "busy") setDoing({ is: "idle" });
  };
  const run = async () => {
    const { signal } = (stopping.current = new AbortController());
    setDoing({ is: "busy", progress: null });
    try {
      const wish = { scope: chosenScope, format, scale, part: format === "csv" ? part : null };
      const progress = (now: Progress) => setDoing({ is: "busy", progress: now });
      const files = await filesOf(getState(), wish, { progress, signal });
      download(files);
      setDoing({ is: "done", names: files.map((file) => file.name).join(w.list) });
    } catch (error) {
      if (error instanceof Stopped || signal.aborted) setDoing({ is: "stopped" });
      else setDoing({ is: "failed", why: whyNot(error, w) });
    }
  };
  const leave = () => {
    stopping.current.abort();
    closeOverlay();
  };
  return (
    <Desk title={w.share.title} close={w.share.close} onClose={leave}>
      <form
        className="share"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Choices label={w.share.what}>
          <Choice name="scope" on={chosenScope === "shown"} off={things + groups === 0} choose={change(() => setScope("shown"))}>
            {w.share.shown(things, links)}
            {groups > 0 && ` · ${w.share.groups(groups)}`}
          </Choice>
          <Choice name="scope" on={chosenScope === "selection"} off={!picked?.things.length} choose={change(() => setScope("selection"))}>
            {w.share.selection(picked?.things.length ?? 0, picked?.links.length ?? 0)}
          </Choice>
          <Choice name="scope" on={chosenScope === "all"} choose={change(() => setScope("all"))}>
            {w.share.everything(total)}
          </Choice>
        </Choices>
        {isPicture(format) && chosenScope === "all" && <p className="quiet small">{w.share.wholeHow}</p>}
        <Choices label={w.share.format}>
          {FORMATS.map((one) => (
            <Choice key={one} name="format" on={format === one} choose={change(() => setFormat(one))}>
              {w.share.formats[one]}
            </Choice>
          ))}
        </Choices>
        <p className="quiet small">{w.share.about[format]}</p>
        {format === "png" && !beyond && <Sizes scope={chosenScope} chosen={scale} onChoose={(one) => change(() => setScale(one))()} />}
        {format === "csv" && (
          <Choices label={w.share.part}>
            {[null, ...EXPORT_PARTS].map((one) => (
              <Choice key={one ?? "both"} name="part" on={part === one} choose={change(() => setPart(one))}>
                {w.share.parts[one ?? "both"]}
              </Choice>
            ))}
          </Choices>
        )}
        <p className="share-said" role="status">
          {nothing ? w.share.nothing : beyond ? beyondWords(w) : saidOf(doing, w)}
        </p>
        <div className="desk-foot">
          <button type="submit" className="button primary" disabled={nothing || beyond || doing.is === "busy"}>
            <FileDown aria-hidden="true" /> {w.share.run}
          </button>
          {doing.is === "busy" && (
            <button type="button" className="button" onClick={() => stopping.current.abort()}>
              <Square aria-hidden="true" /> {w.share.stop}
            </button>
          )}
          <button type="button" className="button" onClick={() => openOverlay({ is: "pack" })}>
            <FileCheck2 aria-hidden="true" /> {w.pack.open}
          </button>
        </div>
      </form>
    </Desk>
  );
}

function saidOf(doing: Doing, w: Words): string {
  if (doing.is === "busy") return doing.progress ? progressWords(doing.progress, w) : w.share.running;
  if (doing.is === "done") return w.share.done(doing.names);
  if (doing.is === "failed") return `${w.share.failed}${w.colon}${doing.why}`;
  return doing.is === "stopped" ? w.share.stopped : "";
}

function progressWords({ at, share }: Progress, w: Words): string {
  return at === "painting" ? w.share.progress.painting(share) : w.share.progress[at];
}

function beyondWords(w: Words): string {
  const state = getState();
  return w.share.tooMuch(totalThings(state) ?? 0, state.about.is === "here" ? state.about.value.drawnAtOnce : 0);
}

type SizesProps = { readonly scope: Scope; readonly chosen: Scale; readonly onChoose: (scale: Scale) => void };

function Sizes({ scope, chosen, onChoose }: SizesProps) {
  const { w } = useWords();
  const sizes = useMemo(() => sizesFor(getState(), scope), [scope]);
  return (
    <Choices label={w.share.scale}>
      {SCALES.map((scale) => {
        const size = sizes?.find((one) => one.scale === scale);
        const words = size ? w.share.pixels(scale, size.width, size.height) : w.share.times(scale);
        return (
          <Choice key={scale} name="scale" on={chosen === scale} off={size?.fits === false} choose={() => onChoose(scale)}>
            {size?.fits === false ? w.share.beyond(words) : words}
          </Choice>
        );
      })}
    </Choices>
  );
}

/** Several choices of which one holds. */
export function Choices({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className="share-choices">
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly on: boolean;
  readonly off?: boolean;
  readonly choose: () => void;
  readonly children: ReactNode;
};

export function Choice({ name, on, off = false, choose, children }: ChoiceProps) {
  return (
    <label className="tick">
      <input type="radio" name={name} checked={on} disabled={off} onChange={choose} /> {children}
    </label>
  );
}
