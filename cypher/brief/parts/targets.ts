// The briefing of the target board: how each target stands, by what rule, beside which figure, and how far it has to go.
import { BOARD_FIELDS, type BoardField } from "../../../data/model/planning.ts";
import { STATUSES, type Status } from "../../../data/model/verdicts.ts";
import { boardOf, type BoardRow } from "../../plan/targets/board.ts";
import { choose, groupRows, sortRows, type BoardChoice } from "../../plan/targets/board-view.ts";
import { DOUBT_WORDS, STATUS_WORDS, timeWords } from "../../plan/targets/words.ts";
import type { TargetsBrief } from "../asked.ts";
import { cypherOf } from "../cypher-of.ts";
import { cell, quiet, strong, tableSection, type Cell, type Draft, type Line, type Making, type Row } from "../draft.ts";
import { drawShares } from "../draw/shares.ts";
import { drawSmall } from "../draw/small-chart.ts";
import { figuresKnown } from "../facts.ts";
import { STATUS_TONES } from "../paints.ts";
import { amountIn, baseIn, citesOf, figureName, nameOfId, namesIn } from "../say.ts";
import { countedNames } from "./shared.ts";

type Amount = { readonly base: number; readonly unitBase: string | null; readonly value: number; readonly unit: string | null };

/** What the briefing says. */
export function targetsDraft(asked: TargetsBrief, all: Making): Draft {
  const facts = figuresKnown(all.facts, asked.known);
  const making = { ...all, facts };
  const { w, lang } = making;
  const board = boardOf(facts, asked.known ?? undefined);
  const choice = asked.choice as BoardChoice;
  const rows = sortRows(choose(board.rows, choice), asked.order, lang);
  const day = timeWords(board.asKnown ?? w.notWritten)[lang];
  const chosen = BOARD_FIELDS.flatMap((field) => {
    const keys = asked.choice[field];
    return keys === undefined
      ? []
      : [w.targets.chosen(w.targets.fields[field], keys.map((key) => keyWords(field, key, making)).join(w.list))];
  });
  return {
    title: board.asKnown === null ? w.targets.none : w.targets.title(day),
    short: w.targets.short,
    asked: chosen.length === 0 ? [] : [chosen.join(" · ")],
    counts: [{ text: w.targets.counts(rows.length, board.rows.length) }],
    findings: findingsOf(rows, making),
    picture: rows.length === 0 ? null : () => sharesOf(rows, making),
    sections: tableSection(
      w.targets.list,
      {
        head: [w.columns.target, w.columns.status, w.columns.figure, w.columns.gap, w.columns.due, w.columns.setter],
        rows: [...groupRows(rows, asked.grouped)].flatMap(([key, group]): Row[] => [
          { heading: `${keyWords(asked.grouped, key, making)} · ${w.targets.grouped(group.length)}` },
          ...group.map((row) => ({ cells: cellsOf(row, making) })),
        ]),
        more: "zhaotu targets --format csv",
      },
      [{ is: "text", text: w.targets.legend }],
    ),
    cypher: cypherOf([{ name: "all-targets" }, { name: "targets-with-figures" }, { name: "statements" }], lang),
    wide: true,
  };
}

/** What rows are filed under, in words. */
function keyWords(field: BoardField, key: string, making: Making): string {
  const { w, lang } = making;
  if (key === "") return w.targets.under.none;
  if (field === "status") return STATUS_WORDS[key as Status]?.[lang] ?? key;
  if (field === "deadline") return key === "none" ? w.targets.under.noDeadline : timeWords(key)[lang];
  if (field === "modality") return (w.targets.modalities as Readonly<Record<string, string>>)[key] ?? key;
  return nameOfId(key, making);
}

function findingsOf(rows: readonly BoardRow[], making: Making): Line[] {
  const { w } = making;
  const having = (status: Status) => rows.filter((row) => row.status === status).map(({ id }) => id);
  const [late, bare] = [having("late"), having("noYardstick")];
  const open = rows.filter(({ deadline }) => deadline === null).length;
  const nobody = rows.filter(({ setBy }) => setBy.every(({ kind }) => kind === "Article")).length;
  const doubtful = rows.filter(({ doubts }) => doubts.length > 0).length;
  if (rows.length === 0) return [];
  return [
    late.length > 0
      ? { text: w.targets.late(late.length, countedNames(late, making)), tone: "late", cites: citesOf(late, making) }
      : { text: w.targets.noneLate },
    ...(bare.length > 0 ? [{ text: w.targets.noYardstick(bare.length) }] : []),
    ...(doubtful > 0 ? [{ text: w.targets.doubt(doubtful), tone: "differ" as const }] : []),
    ...(open > 0 ? [{ text: w.targets.noDue(open), tone: "gap" as const }] : []),
    ...(nobody > 0 ? [{ text: w.targets.noWho(nobody), tone: "gap" as const }] : []),
  ];
}

function sharesOf(rows: readonly BoardRow[], { w, lang }: Making): string {
  const shares = STATUSES.map((status) => ({
    label: STATUS_WORDS[status][lang],
    count: rows.filter((row) => row.status === status).length,
    tone: STATUS_TONES[status],
    hollow: status === "noFigure" || status === "notComparable" || status === "noYardstick",
  }));
  return drawShares({ shares, title: w.picture, about: w.targets.about(rows.length), lang });
}

function cellsOf(row: BoardRow, making: Making): Cell[] {
  const { w, lang } = making;
  const { deadline, setBy, modality, each } = row;
  const setters = setBy.filter(({ kind }) => kind !== "Article");
  const who = setters.length === 0 ? { text: w.targets.noSetter, tone: "gap" as const } : { text: namesIn(setters, making) };
  return [
    cell(
      strong(figureName(row, lang), citesOf([row.id], making)),
      ...[row.subjects.length === 0 ? "" : namesIn(row.subjects, making), each ? w.targets.everyOne : ""]
        .filter((text) => text !== "")
        .map((text) => quiet(text)),
    ),
    cell(
      { text: STATUS_WORDS[row.status][lang], tone: STATUS_TONES[row.status], strong: true },
      { text: row.sentence[lang], ...(row.rests.length > 0 && { cites: citesOf(row.rests, making) }) },
      ...row.doubts.map((doubt): Line => ({ text: `${w.targets.doubtful}${w.colon}${DOUBT_WORDS[doubt][lang]}`, tone: "differ" })),
      ...row.alsoSaid.map((figure): Line => ({
        text: `${w.targets.told}${w.colon}${figureName(figure, lang)}`,
        tone: "quiet",
        cites: citesOf([figure.id], making),
      })),
    ),
    figureCell(row, making),
    gapCell(row, making),
    cell(
      deadline === null ? { text: w.targets.noDeadline, tone: "gap" } : timeWords(deadline.point)[lang],
      ...(deadline?.basis == null || deadline.basis === "stated" ? [] : [quiet(w.calendar.bases[deadline.basis])]),
    ),
    cell(who, quiet(w.targets.modalities[modality])),
  ];
}

function figureCell(row: BoardRow, making: Making): Cell {
  const { w, lang, facts } = making;
  const { latest, base } = row;
  const figure = latest === null ? undefined : facts.figures.get(latest.id);
  const target = facts.figures.get(row.id);
  const wanted = w.targets.target(target ? amountIn(target, lang) : row.valueText);
  const beside = latest && figure ? w.targets.latest(amountIn(figure, lang), timeWords(latest.period)[lang]) : w.targets.noLatest;
  const comparable = latest?.base?.unit === base?.unit;
  const svg = drawSmall({
    figure: comparable ? (latest?.base?.value ?? null) : null,
    target: comparable ? (base?.value ?? null) : null,
    hollow: latest?.hollow ?? false,
    status: row.status,
    label: `${wanted}${w.semicolon}${beside}${w.semicolon}${STATUS_WORDS[row.status][lang]}`,
  });
  return { ...cell(row.value === null ? "" : wanted, latest ? { text: beside, cites: citesOf([latest.id], making) } : quiet(beside)), svg };
}

function gapCell({ gap }: BoardRow, { w, lang }: Making): Cell {
  if (gap.reason !== null) return cell(quiet(w.targets.gapReasons[gap.reason]));
  const amount = (of: Amount) =>
    lang === "en" ? baseIn(of.base, of.unitBase, lang) : `${of.value.toLocaleString("zh-Hans-CN")}${of.unit === null ? "" : ` ${of.unit}`}`;
  const size = `${gap.rough ? `${w.targets.rough} ` : ""}${amount(gap.gap)}`;
  const { perYear } = gap;
  if (perYear.reason !== null) return cell(strong(size), quiet(w.targets.gapReasons[perYear.reason]));
  const rate = perYear.compound === null ? [] : [quiet(w.targets.compound(String(perYear.compound)))];
  return cell(strong(size), quiet(w.targets.linear(amount(perYear.linear))), ...rate);
}
