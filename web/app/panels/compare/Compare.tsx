// Two articles side by side: which two, and what they do not say alike, row by row or contradictions alone.
import { ArrowLeftRight } from "lucide-react";
import { useEffect, useState } from "react";
import { byDate, comparisonOf, pairOf } from "../../state/compared.ts";
import { useZhaotu } from "../../state/use.ts";
import { compareTwo, markDifferences } from "../../steps/compare-steps.ts";
import { retryNow } from "../../steps/read.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { Trouble } from "../Trouble.tsx";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { CompareList } from "./CompareList.tsx";
import { Contradictions } from "./Contradictions.tsx";
import { rowsOf } from "./rows.ts";
import { focusTitle } from "../../ui/focus-title.ts";

export function Compare() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  useEffect(() => {
    focusTitle("compare-title");
  }, []);
  return (
    <div className="compare" data-source={source !== null}>
      <main className="compare-main" id="canvas" tabIndex={-1} aria-label={w.compare.title}>
        <h1 id="compare-title" tabIndex={-1}>
          {w.compare.title}
        </h1>
        <p className="quiet">{w.compare.how}</p>
        <Which />
        <Body />
      </main>
      {source && <SourcePanel at={source} />}
    </div>
  );
}

/** The two articles, each to be chosen. */
function Which() {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const key = useZhaotu((state) => pairOf(state)?.join(" ") ?? "");
  const [a = "", b = ""] = key.split(" ");
  const all = byDate(articles);
  if (all.length < 2) return all.length === 1 ? <p>{w.compare.one}</p> : null;
  const choose = (label: string, value: string, onChoose: (id: string) => void) => (
    <label className="compare-article">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        {all.map((article) => (
          <option key={article.id} value={article.id}>
            {article.date.slice(0, 4)} · {lang === "zh" ? article.title : article.titleEn}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <div className="compare-which">
      {choose(w.compare.earlier, a, (id) => compareTwo([id, b]))}
      <IconButton label={w.compare.swap} onClick={() => compareTwo([b, a])}>
        <ArrowLeftRight />
      </IconButton>
      {choose(w.compare.later, b, (id) => compareTwo([a, id]))}
      <button type="button" className="button" onClick={() => markDifferences(true)}>
        {w.compare.onCanvas}
      </button>
    </div>
  );
}

function Body() {
  const { lang, w } = useWords();
  const [tab, setTab] = useState("rows");
  const read = useZhaotu(comparisonOf);
  const same = useZhaotu((state) => {
    const pair = pairOf(state);
    return pair !== null && pair[0] === pair[1];
  });
  if (same) return <p>{w.compare.same}</p>;
  if (!read || read.is === "loading") return <p role="status">{w.compare.reading}</p>;
  if (read.is === "failed") return <Trouble why={read.why} onRetry={retryNow} />;
  const rows = rowsOf(read.value, lang);
  const tabs = [
    { id: "rows", label: w.compare.tabs.rows(rows.length) },
    { id: "contradictions", label: w.compare.tabs.contradictions(read.value.contradictions.length) },
  ];
  return (
    <Tabs label={w.compare.title} tabs={tabs} chosen={tab} onChoose={setTab}>
      {tab === "rows" ? <CompareList comparison={read.value} rows={rows} /> : <Contradictions comparison={read.value} />}
    </Tabs>
  );
}
