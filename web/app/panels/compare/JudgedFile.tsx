// How many judgements there are, and the way of them out of the browser and in again.
import { useState } from "react";
import type { Conflicts } from "../../../contract/conflicts.ts";
import { betweenOf } from "../../state/between.ts";
import { useZhaotu } from "../../state/use.ts";
import { download } from "../../share/download.ts";
import { judgedFile } from "../../steps/between-steps.ts";
import { TakeFile } from "../../ui/TakeFile.tsx";
import { useWords } from "../../words/use.ts";
import { statementText } from "./conflict-rows.ts";
import { judgedCsv } from "./judged-csv.ts";
import { namesIn } from "./rows.ts";
import { toldOf } from "../select/told.ts";

export function JudgedFile({ found }: { readonly found: Conflicts }) {
  const { lang, w } = useWords();
  const judgements = useZhaotu((state) => state.judgements);
  const between = useZhaotu(betweenOf);
  const [told, setTold] = useState("");
  const asCsv = () => {
    const all = [found, ...(between?.is === "here" ? [between.value] : [])].map((answer) => namesIn(answer, lang));
    const known = (id: string) => {
      const names = all.find(({ figures, things }) => figures.has(id) || things.has(id));
      if (!names) return null;
      const figure = names.figures.get(id);
      const name = figure ? `${lang === "zh" ? figure.indicator : figure.indicatorEn || figure.indicator}${w.colon}` : "";
      return { text: `${name}${statementText(id, names, lang)}`, evidence: figure?.evidence ?? [] };
    };
    download([{ name: `${w.judged.fileName}.csv`, type: "text/csv;charset=utf-8", content: judgedCsv(judgements, known, w) }]);
  };
  const asJson = () => download([{ name: `${w.judged.fileName}.json`, type: "application/json", content: judgedFile() }]);
  return (
    <section className="judged-file">
      <p className="quiet">{w.judged.kept(judgements.length)}</p>
      <div className="doing-row">
        <button type="button" className="button" disabled={judgements.length === 0} onClick={asJson}>
          {w.judged.json}
        </button>
        <button type="button" className="button" disabled={judgements.length === 0} onClick={asCsv}>
          {w.judged.csv}
        </button>
        <TakeFile label={w.judged.import} onFile={(file) => void toldOf(file, w).then(setTold)} />
      </div>
      <p role="status">{told}</p>
    </section>
  );
}
