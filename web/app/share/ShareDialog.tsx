// Export: what, as what, how large; then the files are downloaded.
import { FileCheck2, FileDown } from "lucide-react";
import { useState, type ReactNode } from "react";
import { EXPORT_FORMATS, EXPORT_PARTS, type ExportPart } from "../../../data/model/export-formats.ts";
import { totalThings, visibleLinks, visibleThings } from "../state/derive.ts";
import { closeOverlay, openOverlay } from "../state/overlay.ts";
import { getState } from "../state/store.ts";
import { useZhaotu } from "../state/use.ts";
import { troubleOf } from "../steps/read.ts";
import { Desk } from "../ui/Desk.tsx";
import { useWords } from "../words/use.ts";
import { download } from "./download.ts";
import { filesOf, isPicture, PICTURES, sizesOf, type Format } from "./leave.ts";
import type { Scale } from "./png.ts";
import { partOf, type Scope } from "./scope.ts";

type Doing =
  | { readonly is: "idle" | "busy" }
  | { readonly is: "done"; readonly names: string }
  | { readonly is: "failed"; readonly why: string };
const FORMATS: readonly Format[] = [...PICTURES, ...EXPORT_FORMATS];

export function ShareDialog() {
  const { w } = useWords();
  const chosen = useZhaotu((state) => state.view.selected.length);
  const things = useZhaotu((state) => visibleThings(state).length);
  const links = useZhaotu((state) => visibleLinks(state).length);
  const total = useZhaotu(totalThings);
  const [scope, setScope] = useState<Scope>(things > 0 ? "shown" : "all");
  const [format, setFormat] = useState<Format>(things > 0 ? "png" : "csv");
  const [scale, setScale] = useState<Scale>(2);
  const [part, setPart] = useState<ExportPart | null>(null);
  const [doing, setDoing] = useState<Doing>({ is: "idle" });
  const picked = chosen > 0 ? partOf(getState(), "selection") : null;
  const drawn = isPicture(format) ? (scope === "selection" && picked ? "selection" : "shown") : scope;
  const nothing = drawn === "shown" ? things === 0 : drawn === "selection" && picked?.things.length === 0;
  const change = (act: () => void) => () => {
    act();
    setDoing({ is: "idle" });
  };
  const run = async () => {
    setDoing({ is: "busy" });
    // Drawing holds the page up: first it says so.
    await new Promise((go) => setTimeout(go, 30));
    try {
      const files = await filesOf(getState(), { scope: drawn, format, scale, part: format === "csv" ? part : null });
      download(files);
      setDoing({ is: "done", names: files.map((file) => file.name).join(w.list) });
    } catch (error) {
      const { code, detail } = troubleOf(error);
      setDoing({ is: "failed", why: w.troubles.codes[code] ?? detail });
    }
  };
  return (
    <Desk title={w.share.title} close={w.share.close} onClose={closeOverlay}>
      <form
        className="share"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <Choices label={w.share.what}>
          <Choice name="scope" on={drawn === "shown"} off={things === 0} choose={change(() => setScope("shown"))}>
            {w.share.shown(things, links)}
          </Choice>
          <Choice name="scope" on={drawn === "selection"} off={!picked?.things.length} choose={change(() => setScope("selection"))}>
            {w.share.selection(picked?.things.length ?? 0, picked?.links.length ?? 0)}
          </Choice>
          <Choice name="scope" on={drawn === "all"} off={isPicture(format)} choose={change(() => setScope("all"))}>
            {w.share.everything(total)}
          </Choice>
        </Choices>
        {isPicture(format) && <p className="quiet small">{w.share.onlyDrawn}</p>}
        <Choices label={w.share.format}>
          {FORMATS.map((one) => (
            <Choice key={one} name="format" on={format === one} off={isPicture(one) && things === 0} choose={change(() => setFormat(one))}>
              {w.share.formats[one]}
            </Choice>
          ))}
        </Choices>
        <p className="quiet small">{w.share.about[format]}</p>
        {format === "png" && drawn !== "all" && <Sizes scope={drawn} chosen={scale} onChoose={(one) => change(() => setScale(one))()} />}
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
          {nothing
            ? w.share.nothing
            : doing.is === "busy"
              ? w.share.running
              : doing.is === "done"
                ? w.share.done(doing.names)
                : doing.is === "failed"
                  ? `${w.share.failed}${w.colon}${doing.why}`
                  : ""}
        </p>
        <div className="desk-foot">
          <button type="submit" className="button primary" disabled={nothing || doing.is === "busy"}>
            <FileDown aria-hidden="true" /> {w.share.run}
          </button>
          <button type="button" className="button" onClick={() => openOverlay({ is: "pack" })}>
            <FileCheck2 aria-hidden="true" /> {w.pack.open}
          </button>
        </div>
      </form>
    </Desk>
  );
}

function Sizes({
  scope,
  chosen,
  onChoose,
}: {
  readonly scope: "shown" | "selection";
  readonly chosen: Scale;
  readonly onChoose: (scale: Scale) => void;
}) {
  const { w } = useWords();
  const sizes = sizesOf(getState(), scope);
  return (
    <>
      <Choices label={w.share.scale}>
        {sizes.map(({ scale, width, height }) => (
          <Choice key={scale} name="scale" on={chosen === scale} choose={() => onChoose(scale)}>
            {w.share.pixels(scale, width, height)}
          </Choice>
        ))}
      </Choices>
      {sizes.some(({ capped }) => capped) && <p className="quiet small">{w.share.capped}</p>}
    </>
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
