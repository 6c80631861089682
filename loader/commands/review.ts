// zhaotu review: what readings propose, the decisions of a person on it, and the facts that come of them.
import { userInfo } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import type { EngineName } from "../../cypher/port.ts";
import { DecidedSince, readDecisions } from "../../data/files/decisions.ts";
import { TurnTaken } from "../../data/files/turn.ts";
import { ownPlaces, readOwnMarks, readOwnReading } from "../../data/files/own.ts";
import { STATES, stateOf, type Candidate, type Decision } from "../../data/model/review.ts";
import { faultLines } from "../print/faults.ts";
import { outcomeJson, outcomeLines, queueRows, STATE_WORDS } from "../print/review.ts";
import { formatRows, type Format } from "../print/rows.ts";
import type { Language, Words } from "../read/fault.ts";
import { nearestWord } from "../read/nearest.ts";
import { act, roomOf, Unproven, type Act } from "../review/act.ts";
import { casesOf } from "../review/cases.ts";
import { decisionsFor, undoing, unknownKeys, type Wish } from "../review/decide.ts";
import { queueOf, type Filter } from "../review/queue.ts";
import { outcomeOf, type Room } from "../review/room.ts";
import { correctedLine, partsIn, WrongLine } from "../review/wishes.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand } from "./options.ts";

const WORDS = {
  zh: "审读读出的候选：列出、接受、改正、拒绝、合并、拆分、撤销；--apply 把接受了的写成事实并载入图里",
  en: "review what readings propose: list, accept, correct, reject, merge, split, undo; --apply writes what was accepted as facts and loads it",
};
const TEXTS = {
  article: { zh: "文章的 id；不写：列出读过的各篇", en: "the article's id; without it, the articles that were read" },
  rule: { zh: "只看这条规则找到的", en: "only what this rule found" },
  below: { zh: "只看把握低于这个数的（0 到 1）", en: "only what is less sure than this (0 to 1)" },
  kind: {
    zh: "只看这一种：Place、Company…，mention、relation、target、observation",
    en: "only this kind: Place, Company …, mention, relation, target, observation",
  },
  all: { zh: "决定过的也列出", en: "list what was decided on, too" },
  accept: { zh: "接受这些", en: "accept these" },
  reject: { zh: "拒绝这些，写上 --reason", en: "reject these; give a --reason" },
  reason: { zh: "为什么", en: "why" },
  acceptAll: {
    zh: "接受筛出的全部（--rule、--below、--kind）：先列出，加 --yes 才接受",
    en: "accept all that --rule, --below and --kind leave: listed first, accepted with --yes",
  },
  yes: { zh: "不再问", en: "do it" },
  correct: { zh: "改正：键，和改了的字段（JSON）", en: "correct: a key, and the fields that differ as JSON" },
  merge: { zh: "把这个并入 --into 的 id", en: "merge this into the id of --into" },
  into: { zh: "并入的 id", en: "the id to merge into" },
  split: { zh: '拆开：键，和各部分 [{"name":…},…]', en: 'split: a key, and its parts [{"name":…},…]' },
  undo: { zh: "撤销上一次的决定，或写明的决定", en: "take back the latest decision, or those named" },
  apply: { zh: "写成事实文件并载入", en: "write the fact files and load them" },
  who: { zh: "谁在决定（不写：系统的用户名）", en: "who decides (default: the system's user name)" },
  seen: {
    zh: "看的时候记录有多少行：别人此后决定了同一个，就不算",
    en: "how many lines the log had when it was looked at: what others decided since is refused",
  },
  cases: { zh: "把决定打印成测试用例，一行一段", en: "print the decisions as test cases, a passage each" },
} as const satisfies Record<string, Words>;

type Options = Filter & {
  readonly accept?: string[];
  readonly reject?: string[];
  readonly reason?: string;
  readonly acceptAll?: true;
  readonly yes?: true;
  readonly correct?: string[];
  readonly merge?: string;
  readonly into?: string;
  readonly split?: string[];
  readonly undo?: true | string[];
  readonly apply?: true;
  readonly who?: string;
  readonly seen?: number;
  readonly cases?: true;
  readonly engine?: EngineName;
  readonly format: Format;
};

export function reviewCommand(shell: Shell): Command {
  const { lang } = shell;
  return newCommand("review", WORDS, lang)
    .argument("[article]", TEXTS.article[lang])
    .option("--rule <rule>", TEXTS.rule[lang])
    .option("--below <share>", TEXTS.below[lang], shareOf)
    .option("--kind <kind>", TEXTS.kind[lang])
    .option("--all", TEXTS.all[lang])
    .option("--accept <key...>", TEXTS.accept[lang])
    .option("--reject <key...>", TEXTS.reject[lang])
    .option("--reason <text>", TEXTS.reason[lang])
    .option("--accept-all", TEXTS.acceptAll[lang])
    .option("--yes", TEXTS.yes[lang])
    .option("--correct <key-and-json...>", TEXTS.correct[lang])
    .option("--merge <key>", TEXTS.merge[lang])
    .option("--into <id>", TEXTS.into[lang])
    .option("--split <key-and-json...>", TEXTS.split[lang])
    .option("--undo [decision...]", TEXTS.undo[lang])
    .option("--apply", TEXTS.apply[lang])
    .option("--who <name>", TEXTS.who[lang])
    .option("--seen <lines>", TEXTS.seen[lang], linesOf)
    .option("--cases", TEXTS.cases[lang])
    .addOption(engineOption(lang))
    .action(async (article: string | undefined, options: Options) => {
      if (article === undefined) return shell.print(articleRows(options.format, shell));
      await review(article, options, shell).catch((error: unknown) => {
        throw refusalOf(error);
      });
    });
}

async function review(article: string, options: Options, shell: Shell): Promise<void> {
  const { lang } = shell;
  if (options.cases)
    return shell.print(
      casesOf(roomOf(article, shell))
        .map((line) => `${line}\n`)
        .join(""),
    );
  const decides = [options.accept, options.reject, options.correct, options.merge, options.split, options.undo].some(
    (one) => one !== undefined,
  );
  if (options.acceptAll && !options.yes) {
    const waiting = queueOf(roomOf(article, shell), options);
    await shell.print(queueRows(waiting, options.format, lang));
    return shell.say(lang === "zh" ? `（${waiting.length} 条：加 --yes 就接受）` : `(${waiting.length}: --yes accepts them)`);
  }
  if (!decides && !options.acceptAll && !options.apply) {
    const room = roomOf(article, shell);
    await shell.print(queueRows(queueOf(room, options), options.format, lang));
    return shell.say(outcomeLines(outcomeOf(room, room.log.decisions), room, lang).trimEnd());
  }
  const made = { who: options.who ?? userOf(), when: new Date().toISOString() };
  const done = await act(
    article,
    {
      make: (room) => decided(room, options, made),
      together: options.acceptAll === true,
      apply: options.apply === true,
      seen: options.seen,
      engine: options.engine,
    },
    shell,
  );
  await shell.print(options.format === "json" ? actJson(done) : actText(done, lang));
}

function decided(room: Room, options: Options, made: { who: string; when: string }): Decision[] {
  const { candidates } = room.reading;
  if (options.undo !== undefined) return undoing(options.undo === true ? null : options.undo, room.log.decisions, made);
  const because = options.reason === undefined ? {} : { reason: options.reason };
  const wishes: Wish[] = [
    ...(options.accept ?? []).map((of) => ({ of, do: "accept" as const, ...because })),
    ...(options.reject ?? []).map((of) => ({ of, do: "reject" as const, ...because })),
  ];
  if (options.reject !== undefined && options.reason === undefined)
    throw wanting({ zh: "拒绝要写 --reason。", en: "a rejection needs a --reason." });
  if (options.acceptAll)
    for (const { candidate } of queueOf(room, { ...options, all: false }))
      wishes.push({ of: candidate.key, do: "accept", ...because, by: options.rule ?? "all" });
  if (options.merge !== undefined) {
    if (options.into === undefined) throw wanting({ zh: "--merge 要有 --into。", en: "--merge needs --into." });
    if (!/^(?:entity|mention):/.test(options.merge))
      throw wanting({ zh: "只有实体和提及能合并。", en: "only entities and mentions can be merged." });
    wishes.push({ of: options.merge, do: "merge", into: options.into, ...because });
  }
  const keys = [...wishes.map(({ of }) => of), ...(options.correct ?? []).slice(0, 1), ...(options.split ?? []).slice(0, 1)];
  refuseUnknown(unknownKeys(keys, room), candidates);
  if (options.correct !== undefined) {
    const [of, json] = pairOf(options.correct, "--correct");
    wishes.push({ of, do: "correct", fact: correctedLine(json, lineAt(of, room)), ...because });
  }
  if (options.split !== undefined) {
    const [of, json] = pairOf(options.split, "--split");
    const mention = candidates.find(({ key }) => key === of.replace(/^entity:/, "mention:"));
    wishes.push({ of, do: "split", parts: partsIn(json, lineAt(of, room), mention, room.text), ...because });
  }
  return decisionsFor(wishes, candidates, made);
}

/** The candidate, or what it was when somebody decided on it. */
function lineAt(key: string, { reading, log }: Room): Candidate {
  const now = reading.candidates.find((one) => one.key === key);
  const fact = log.decisions.findLast(({ of, seen }) => of === key && seen !== undefined)?.seen;
  if (now !== undefined) return now;
  if (fact !== undefined) return { key, fact, confidence: null, found: [], questions: [] };
  throw wanting({ zh: `没有候选 ${key}`, en: `there is no candidate ${key}` });
}

function pairOf(given: readonly string[], option: string): [string, string] {
  const [key, json] = given;
  if (given.length === 2 && key !== undefined && json !== undefined) return [key, json];
  throw wanting({ zh: `${option} 要一个键和一段 JSON。`, en: `${option} takes a key and JSON.` });
}

const wanting = (words: Words) => new CommandError(2, words);

function refuseUnknown(keys: readonly string[], candidates: readonly Candidate[]): void {
  if (keys.length === 0) return;
  const shown = keys.map((key) => {
    const near = nearestWord(
      key,
      candidates.map((one) => one.key),
    );
    return { key, near };
  });
  throw new CommandError(1, {
    zh: shown.map(({ key, near }) => `没有候选 ${key}${near === null ? "" : `：是不是 ${near}？`}`).join("\n"),
    en: shown.map(({ key, near }) => `there is no candidate ${key}${near === null ? "" : `: perhaps ${near}?`}`).join("\n"),
  });
}

/** What stopped it, in a sentence; other errors as they are. */
function refusalOf(error: unknown): unknown {
  if (error instanceof DecidedSince) {
    const { of, do: done, who, when } = error.decision;
    return new CommandError(1, {
      zh: `${who} 已在 ${when} 对 ${of} 作了决定（${done}）：先看一看再决定。什么也没有写。`,
      en: `${who} decided on ${of} at ${when} (${done}): look at it first. Nothing was written.`,
    });
  }
  if (error instanceof WrongLine) {
    const lines = (lang: Language) => error.faults.map(({ wrong, right }) => `${wrong[lang]} → ${right[lang]}`).join("\n");
    return new CommandError(1, { zh: lines("zh"), en: lines("en") }, { cause: error });
  }
  if (error instanceof TurnTaken)
    return new CommandError(2, {
      zh: `别人一直在写（${error.message}）：过一会儿再试。什么也没有写。`,
      en: `somebody else has been writing all the while (${error.message}): try again later. Nothing was written.`,
    });
  if (!(error instanceof Unproven)) return error;
  const lines = (lang: Language) => error.refused.map(({ key, why }) => `${key}: ${why[lang]}\n`).join("") + faultLines(error.faults, lang);
  return new CommandError(
    1,
    { zh: `${lines("zh")}这样不行，什么也没有写。`, en: `${lines("en")}This cannot stand: nothing was written.` },
    { cause: error },
  );
}

function actText({ room, made, after, dropped, written, loaded }: Act, lang: Language): string {
  const zh = lang === "zh";
  const lines = made.map((one) => `${one.decision}  ${one.do}  ${one.of}\n`).join("");
  const not = dropped.map(({ key, why }) => `  ${key}: ${why[lang]}\n`).join("");
  const left = not === "" ? "" : `${zh ? "没有接受：" : "not accepted:"}\n${not}`;
  const facts =
    written === null
      ? ""
      : zh
        ? `事实${written ? `写到 ${room.shown}` : "没有变"}，共 ${after.lines.length} 行\n`
        : `facts ${written ? `written to ${room.shown}` : "unchanged"}, ${after.lines.length} lines\n`;
  const graph = (loaded?.articles ?? [])
    .filter(({ outcome }) => outcome !== "unchanged")
    .map(({ article, outcome }) => `${article}: ${outcome}\n`)
    .join("");
  const wait = written === null && made.length > 0 ? (zh ? "（还没有写成事实：--apply）\n" : "(not written as facts yet: --apply)\n") : "";
  return lines + left + outcomeLines(after, room, lang) + facts + graph + wait;
}

function actJson({ room, made, after, dropped, written, loaded }: Act): string {
  const decisions = made.map(({ decision, of, do: done }) => ({ decision, of, do: done }));
  return `${JSON.stringify({ article: room.article, decisions, dropped, ...outcomeJson(after), written, loaded, seen: room.log.length })}\n`;
}

function articleRows(format: Format, { settings, lang }: Shell): string {
  const own = ownPlaces(settings.ZHAOTU_OWN);
  const rows = readOwnMarks(own).map(({ article, title }) => {
    const { states } = stateOf(readOwnReading(own, article)?.candidates ?? [], readDecisions(own, article).decisions);
    const counts = STATES.map(
      (state) =>
        [format === "table" ? STATE_WORDS[state][lang] : state, [...states.values()].filter((one) => one.state === state).length] as const,
    );
    return { article, title, ...Object.fromEntries(counts) };
  });
  return formatRows(format, ["article", "title", ...STATES.map((state) => (format === "table" ? STATE_WORDS[state][lang] : state))], rows);
}

function shareOf(text: string): number {
  const share = Number(text);
  if (!/^\d*\.?\d+$/.test(text) || share > 1) throw new InvalidArgumentError("0 … 1");
  return share;
}

function linesOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("0, 1, 2 …");
  return Number(text);
}

function userOf(): string {
  try {
    return userInfo().username;
  } catch {
    return "?";
  }
}
