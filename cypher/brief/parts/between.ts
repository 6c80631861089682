// The briefing between two articles: what the earlier planned and the later reports, what has no trace, what nothing announced.
import { TRACES, type Status, type Trace } from "../../../data/model/verdicts.ts";
import { parseEvidence } from "../../../data/model/locator.ts";
import { between, type Between } from "../../plan/targets/between.ts";
import { sentenceOf } from "../../plan/targets/board.ts";
import { STATUS_WORDS, timeWords } from "../../plan/targets/words.ts";
import type { ObservationRow, TargetRow } from "../../questions/figures.ts";
import type { BetweenBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import {
  cell,
  quiet,
  strong,
  tableSection,
  type Cell,
  type Draft,
  type Line,
  type Making,
  type Row,
  type Section,
  type Tone,
} from "../draft.ts";
import { drawShares } from "../draw/shares.ts";
import { STATUS_TONES } from "../paints.ts";
import { amountIn, figureCite, nameOfId, textIn } from "../say.ts";
import { countedNames, thingCell } from "./shared.ts";

const TRACE_TONES: Readonly<Record<Trace, Tone>> = {
  told: "met",
  reported: "track",
  again: "quiet",
  heldUp: "late",
  beside: "differ",
  none: "nodata",
};

/** What the briefing says. Throws where an article is not there. */
export function betweenDraft(pair: BetweenBrief, making: Making): Draft {
  const { w, lang, facts } = making;
  const found = between(facts, pair);
  const { promises, unannouncedFigures, unannouncedThings, neverBefore } = found;
  const silent = promises.filter(({ trace }) => trace === "none").length;
  return {
    title: w.between.title(articleName(pair.a, making), articleName(pair.b, making)),
    short: `${w.between.short}-${pair.a}-${pair.b}`,
    asked: [pair.a, pair.b].map((id) => `${dateOf(id, making)}${w.colon}${articleName(id, making)}`),
    counts: [
      { text: w.between.counts(promises.length, promises.length - silent, silent) },
      { text: w.between.news(unannouncedFigures.length, unannouncedThings.length, neverBefore.length) },
    ],
    findings: findingsOf(found, making),
    picture: promises.length === 0 ? null : () => pictureOf(found, making),
    sections: [
      ...promisesSection(found, making),
      ...linesSection(found, making),
      ...figuresSection(w.between.newFigures, unannouncedFigures, pair, making),
      ...thingsSection(w.between.newThings, unannouncedThings, new Set(neverBefore), making),
      ...thingsSection(w.between.gone, found.silentThings, new Set(), making),
    ],
    cypher: cypherOf([{ name: "all-targets" }, { name: "all-observations" }, { name: "statements" }], lang),
    wide: true,
  };
}

function articleName(id: string, { facts, lang }: Making): string {
  const article = facts.articles.find((one) => one.id === id);
  return article ? (textIn(article.title, article.titleEn, lang) ?? id) : id;
}

const dateOf = (id: string, { facts }: Making): string => facts.articles.find((one) => one.id === id)?.date ?? "";

function findingsOf({ promises, silentThings, lines }: Between, making: Making): Line[] {
  const { w } = making;
  const being = (status: Status) => promises.filter(({ standing }) => standing?.status === status).map(({ target }) => target);
  const silent = promises.filter(({ trace }) => trace === "none").map(({ target }) => target);
  const [kept, late] = [being("met"), being("late")];
  return [
    ...(promises.length + lines.length === 0 ? [{ text: w.between.nothing }] : []),
    ...(kept.length === 0 ? [] : [{ text: w.between.keptFinding(kept.length, countedNames(kept, making, 5)), tone: "met" as const }]),
    ...(late.length === 0 ? [] : [{ text: w.between.lateFinding(late.length, countedNames(late, making, 5)), tone: "late" as const }]),
    ...(silent.length === 0 ? [] : [{ text: w.between.silentFinding(silent.length, countedNames(silent, making, 5)) }]),
    ...(silentThings.length === 0 ? [] : [{ text: w.between.goneFinding(silentThings.length, countedNames(silentThings, making, 5)) }]),
  ];
}

function pictureOf({ promises }: Between, { w, lang }: Making): string {
  const shares = TRACES.map((trace) => ({
    label: w.between.traces[trace],
    count: promises.filter((one) => one.trace === trace).length,
    tone: TRACE_TONES[trace],
    hollow: trace === "none",
  }));
  return drawShares({ shares, title: w.picture, about: w.between.about(promises.length), lang });
}

/** A figure or target in a line: its name and amount, with the places of it in these articles. */
function figureLine(figure: TargetRow | ObservationRow, articles: readonly string[], { lang, w }: Making, word: string): Line {
  const cite = figureCite(figure, lang);
  const places = cite.places.filter((place) => articles.includes(parseEvidence(place)?.article ?? ""));
  const time = "modality" in figure ? figure.deadline : figure.period;
  const when = time === null ? "" : lang === "zh" ? `（${timeWords(time).zh}）` : ` (${timeWords(time).en})`;
  return { text: `${word}${word === "" ? "" : w.colon}${amountIn(figure, lang)}${when}`, cites: [{ places, says: cite.says }] };
}

function figureLines(ids: readonly string[], articles: readonly string[], making: Making): Line[] {
  const { facts, w } = making;
  return ids.flatMap((id) => {
    const figure = facts.figures.get(id);
    return figure ? [figureLine(figure, articles, making, "modality" in figure ? w.between.plannedWord : w.between.reportedWord)] : [];
  });
}

/** With the name of the figure, where it may be of another indicator. */
function namedLines(ids: readonly string[], making: Making): Line[] {
  const { facts, lang } = making;
  return ids.flatMap((id) => {
    const figure = facts.figures.get(id);
    return figure ? [{ text: nameOfId(id, making), cites: [figureCite(figure, lang)] }] : [];
  });
}

function promisesSection({ promises, a }: Between, making: Making): Section[] {
  const { w, lang, facts } = making;
  const rows = TRACES.flatMap((trace): Row[] => {
    const own = promises.filter((one) => one.trace === trace);
    if (own.length === 0) return [];
    return [
      { heading: `${w.between.traces[trace]} · ${own.length}` },
      ...own.map(({ target, by, since, standing }): Row => {
        const figure = facts.figures.get(target);
        const promise = figure && "modality" in figure ? figure : null;
        const sentence = promise && standing ? sentenceOf(standing.reason, promise, facts.figures.get(standing.reason.of ?? "")) : null;
        const due =
          promise?.deadline == null ? { text: w.targets.noDeadline, tone: "gap" as const } : { text: timeWords(promise.deadline)[lang] };
        const places = promise ? figureLine(promise, [a], making, "").cites : [];
        return {
          cells: [
            cell(
              strong(nameOfId(target, making), places ?? []),
              promise ? quiet(promise.about.map((one) => nameOfId(one.id, making)).join(w.list)) : "",
            ),
            cell(due),
            cell(
              ...namedLines(
                by.filter((id) => id !== target),
                making,
              ),
              ...(trace === "none" && since.trace !== "none"
                ? [quiet(w.between.since(w.between.traces[since.trace])), ...namedLines(since.by, making)]
                : []),
            ),
            standing
              ? cell(
                  { text: STATUS_WORDS[standing.status][lang], tone: STATUS_TONES[standing.status], strong: true },
                  sentence?.[lang] ?? "",
                )
              : cell(""),
          ],
        };
      }),
    ];
  });
  return tableSection(w.between.promises, {
    head: [w.columns.target, w.columns.due, w.columns.by, w.columns.standing],
    rows,
    more: "POST /api/between",
  });
}

function linesSection({ lines, a, b }: Between, making: Making): Section[] {
  const { w } = making;
  const both = lines.filter((one) => one.planned.length + one.reportedThen.length > 0 && one.plannedNow.length + one.reported.length > 0);
  const rows = both.map(({ indicator, subjects, planned, reportedThen, plannedNow, reported }) => ({
    cells: [
      cell(strong(nameOfId(indicator, making)), quiet(subjects.map((id) => nameOfId(id, making)).join(w.list))),
      cell(...figureLines([...planned, ...reportedThen], [a], making)),
      cell(...figureLines([...plannedNow, ...reported], [b], making)),
    ],
  }));
  return tableSection(w.between.lines, {
    head: [w.columns.indicator, `${w.columns.before} · ${dateOf(a, making)}`, `${w.columns.now} · ${dateOf(b, making)}`],
    rows,
    more: "POST /api/between",
  });
}

function figuresSection(heading: string, ids: readonly string[], { b }: BetweenBrief, making: Making): Section[] {
  const { w, facts } = making;
  const rows = ids.map((id) => {
    const figure = facts.figures.get(id);
    const cites = figure ? (figureLine(figure, [b], making, "").cites ?? []) : [];
    const about = figure?.about.map((one) => nameOfId(one.id, making)).join(w.list) ?? "";
    const word = figure && "modality" in figure ? w.between.plannedWord : w.between.reportedWord;
    return { cells: [cell(strong(nameOfId(id, making), cites), quiet(about)), cell(word)] };
  });
  return tableSection(heading, { head: [w.columns.value, w.columns.kind], rows, more: "POST /api/between" });
}

/** Names of things, several in a row of the table. */
function thingsSection(heading: string, ids: readonly string[], never: ReadonlySet<string>, making: Making): Section[] {
  const { w } = making;
  const across = 3;
  const cells = ids.map((id): Cell => thingCell(id, making, never.has(id) ? [{ text: w.between.never, tone: "met" }] : []));
  const rows = Array.from({ length: Math.ceil(cells.length / across) }, (_, row): Row => {
    const own = cells.slice(row * across, row * across + across);
    return { cells: [...own, ...Array.from({ length: across - own.length }, () => cell(""))] };
  });
  return tableSection(heading, { head: [w.columns.thing, w.columns.thing, w.columns.thing], rows, more: "POST /api/between" });
}
