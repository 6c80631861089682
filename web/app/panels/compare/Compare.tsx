// Two articles side by side: which two, what they do not say alike, what came of what was planned, what does not go together.
import { ArrowLeftRight } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import type { Comparison } from "../../../contract.ts";
import { betweenAskedOf, betweenOf, betweenWants, conflictsAskedOf, conflictsFound } from "../../state/between.ts";
import { byDate, comparisonOf, pairOf } from "../../state/compared.ts";
import { COMPARE_TABS } from "../../state/plan-view.ts";
import type { Loaded } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { chooseTab } from "../../steps/between-steps.ts";
import { compareTwo, markDifferences } from "../../steps/compare-steps.ts";
import { registerWants } from "../../steps/read-answers.ts";
import { retryNow } from "../../steps/read.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { Tabs } from "../../ui/Tabs.tsx";
import { useWords } from "../../words/use.ts";
import { BriefButton } from "../brief/BriefButton.tsx";
import { Trouble } from "../Trouble.tsx";
import { SourcePanel } from "../source/SourcePanel.tsx";
import { CompareList } from "./CompareList.tsx";
import { Conflicts } from "./Conflicts.tsx";
import { listedIn } from "./conflict-rows.ts";
import { rowsOf } from "./rows.ts";
import { Silent } from "./Silent.tsx";
import { ThenNow } from "./ThenNow.tsx";
import { Unannounced } from "./Unannounced.tsx";
import { focusTitle } from "../../ui/focus-title.ts";
import "../../styles/between.css";

registerWants(betweenWants);

export function Compare() {
  const { w } = useWords();
  const source = useZhaotu((state) => state.view.source);
  useEffect(() => {
    focusTitle("compare-title");
  }, []);
  return (
    <div className="screen compare" data-source={source !== null}>
      <main className="compare-main" id="canvas" tabIndex={-1} aria-label={w.comparing.title}>
        <h1 id="compare-title" tabIndex={-1}>
          {w.comparing.title}
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
        {w.comparing.onCanvas}
      </button>
      <Briefing />
    </div>
  );
}

/** The briefing of what is looked at: statements side by side, or what became of the earlier article. */
function Briefing() {
  const tab = useZhaotu((state) => state.view.ctab);
  const between = useZhaotu(betweenAskedOf);
  const conflicts = useZhaotu(conflictsAskedOf);
  if (tab === "conflicts") return conflicts && <BriefButton of={{ is: "conflicts", asked: conflicts }} />;
  return between && <BriefButton of={{ is: "between", asked: between }} />;
}

function Body() {
  const { w } = useWords();
  const tab = useZhaotu((state) => state.view.ctab);
  const rows = useZhaotu(comparisonOf);
  const between = useZhaotu(betweenOf);
  const found = useZhaotu(conflictsFound);
  const same = useZhaotu((state) => {
    const pair = pairOf(state);
    return pair !== null && pair[0] === pair[1];
  });
  if (same) return <p>{w.compare.same}</p>;
  const told = between?.is === "here" ? between.value : null;
  const silent = told?.promises.filter(({ trace }) => trace === "none").length ?? 0;
  const counts = told && {
    planned: told.lines.length,
    silent,
    unannounced: told.unannouncedFigures.length + told.unannouncedThings.length,
  };
  const conflicts = found?.is === "here" ? listedIn(found.value) : null;
  const tabs = COMPARE_TABS.map((id) => {
    if (id === "rows") return { id, label: rows?.is === "here" ? w.compare.tabs.rows(rowCount(rows.value)) : w.compare.tabsUnread };
    const count = id === "conflicts" ? conflicts : (counts?.[id] ?? null);
    return { id, label: count === null ? w.between.tabsUnread[id] : w.between.tabs[id](count) };
  });
  return (
    <Tabs label={w.comparing.title} tabs={tabs} chosen={tab} onChoose={(id) => chooseTab(id, COMPARE_TABS)}>
      {tab === "rows" && <Read of={rows}>{(value) => <Rows comparison={value} />}</Read>}
      {tab === "conflicts" && <Read of={found}>{(value) => <Conflicts found={value} />}</Read>}
      {tab !== "rows" && tab !== "conflicts" && (
        <Read of={between}>
          {(value) => (
            <>
              <p data-sum hidden={tab === "unannounced"}>
                {value.promises.length === 0
                  ? w.between.noPromises
                  : w.between.sum(value.promises.length, value.promises.length - silent, silent)}
              </p>
              {tab === "planned" ? (
                <ThenNow between={value} />
              ) : tab === "silent" ? (
                <Silent between={value} />
              ) : (
                <Unannounced between={value} />
              )}
            </>
          )}
        </Read>
      )}
    </Tabs>
  );
}

const rowCount = ({ entities, relations, figures, perhaps }: Comparison) =>
  entities.length + relations.length + figures.length + perhaps.length;

/** What a tab wants, once it is there; until then that it is read, or what went wrong. */
function Read<T>({ of, children }: { readonly of: Loaded<T> | undefined; readonly children: (value: T) => ReactNode }) {
  const { w } = useWords();
  if (!of || of.is === "loading") return <p role="status">{w.compare.reading}</p>;
  return of.is === "failed" ? <Trouble why={of.why} onRetry={retryNow} /> : children(of.value);
}

function Rows({ comparison }: { readonly comparison: Comparison }) {
  const { lang } = useWords();
  return <CompareList comparison={comparison} rows={rowsOf(comparison, lang)} />;
}
