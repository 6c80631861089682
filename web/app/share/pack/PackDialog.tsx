// The evidence pack: of what, in which language, with the articles' words or without.
import { FileCheck2 } from "lucide-react";
import { useState } from "react";
import { visibleLinks, visibleThings } from "../../state/derive.ts";
import { litByPath } from "../../state/paths.ts";
import { closeOverlay } from "../../state/overlay.ts";
import { getState } from "../../state/store.ts";
import { useZhaotu } from "../../state/use.ts";
import { Desk } from "../../ui/Desk.tsx";
import { useWords } from "../../words/use.ts";
import { download } from "../download.ts";
import { Choice, Choices } from "../ShareDialog.tsx";
import { partOf } from "../scope.ts";
import { whyNot } from "../trouble.ts";
import { atHand, packFile, type PackWish } from "./make.ts";

export function PackDialog() {
  const { lang: shown, w } = useWords();
  const chosen = useZhaotu((state) => state.view.selected.length);
  const things = useZhaotu((state) => visibleThings(state).length);
  const links = useZhaotu((state) => visibleLinks(state).length);
  const onPath = useZhaotu((state) => litByPath(state)?.things.length ?? null);
  const texts = useZhaotu((state) => atHand(state).length);
  const [scope, setScope] = useState<PackWish["scope"]>(onPath !== null ? "path" : chosen > 0 ? "selection" : "shown");
  const [lang, setLang] = useState(shown);
  const [passages, setPassages] = useState(false);
  const [said, setSaid] = useState("");
  const [busy, setBusy] = useState(false);
  const [stopping] = useState(() => new AbortController());
  const leave = () => {
    stopping.abort();
    closeOverlay();
  };
  const picked = chosen > 0 ? partOf(getState(), "selection") : null;
  const run = async () => {
    setBusy(true);
    setSaid(w.pack.running);
    try {
      const file = await packFile(getState(), { scope, lang, passages }, { progress: () => {}, signal: stopping.signal });
      download([file]);
      setSaid(w.share.done(file.name));
    } catch (error) {
      if (!stopping.signal.aborted) setSaid(`${w.share.failed}${w.colon}${whyNot(error, w)}`);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Desk title={w.pack.title} close={w.share.close} onClose={leave}>
      <form
        className="share"
        onSubmit={(event) => {
          event.preventDefault();
          void run();
        }}
      >
        <p className="quiet">{w.pack.how}</p>
        <Choices label={w.share.what}>
          <Choice name="scope" on={scope === "shown"} choose={() => setScope("shown")}>
            {w.share.shown(things, links)}
          </Choice>
          <Choice name="scope" on={scope === "selection"} off={!picked?.things.length} choose={() => setScope("selection")}>
            {w.pack.around(picked?.things.length ?? 0)}
          </Choice>
          {onPath !== null && (
            <Choice name="scope" on={scope === "path"} choose={() => setScope("path")}>
              {w.pack.path(onPath)}
            </Choice>
          )}
        </Choices>
        <Choices label={w.pack.lang}>
          <Choice name="lang" on={lang === "zh"} choose={() => setLang("zh")}>
            中文
          </Choice>
          <Choice name="lang" on={lang === "en"} choose={() => setLang("en")}>
            English
          </Choice>
        </Choices>
        <label className="tick">
          <input type="checkbox" checked={passages} disabled={texts === 0} onChange={(event) => setPassages(event.target.checked)} />
          {w.pack.passages}
        </label>
        <p className="quiet small">{texts === 0 ? w.pack.noWords : w.pack.wordsHow(texts)}</p>
        <p className="share-said" role="status">
          {things === 0 ? w.share.nothing : said}
        </p>
        <div className="desk-foot">
          <button type="submit" className="button primary" disabled={busy || things === 0}>
            <FileCheck2 aria-hidden="true" /> {w.pack.run}
          </button>
        </div>
      </form>
    </Desk>
  );
}
