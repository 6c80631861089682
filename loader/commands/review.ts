// zhaotu review: what readings propose, the decisions of a person on it, and the facts that come of them.
import { readFile } from "node:fs/promises";
import { text as textFrom } from "node:stream/consumers";
import { userInfo } from "node:os";
import { type Command, InvalidArgumentError } from "commander";
import type { EngineName } from "../../cypher/port.ts";
import { outcomeLines, queueRows } from "../print/review.ts";
import { actJson, actText } from "../print/review-act.ts";
import type { Format } from "../print/rows.ts";
import { act, roomOf } from "../review/act.ts";
import { casesOf } from "../review/cases.ts";
import { givenWishes } from "../review/given-wishes.ts";
import { queueOf } from "../review/queue.ts";
import { outcomeOf } from "../review/room.ts";
import { CommandError, type Shell } from "../shell.ts";
import { engineOption, newCommand } from "./options.ts";
import { articleRows } from "./review-articles.ts";
import { decided, type Wanted } from "./review-decided.ts";
import { orRefused } from "./review-refusals.ts";
import { TEXTS, WORDS } from "./review-texts.ts";

type Options = Omit<Wanted, "wishes"> & {
  readonly decisions?: string;
  readonly together?: true;
  readonly yes?: true;
  readonly apply?: true;
  readonly write?: true;
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
    .option("--decisions <file>", TEXTS.decisions[lang])
    .option("--together", TEXTS.together[lang])
    .option("--undo [decision...]", TEXTS.undo[lang])
    .option("--apply", TEXTS.apply[lang])
    .option("--write", TEXTS.write[lang])
    .option("--who <name>", TEXTS.who[lang])
    .option("--seen <lines>", TEXTS.seen[lang], linesOf)
    .option("--cases", TEXTS.cases[lang])
    .addOption(engineOption(lang))
    .action(async (article: string | undefined, options: Options) => {
      if (article === undefined) return shell.print(articleRows(options.format, shell));
      await orRefused(() => review(article, options, shell), options.format, shell);
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
  const decides = [options.accept, options.reject, options.correct, options.merge, options.split, options.undo, options.decisions].some(
    (one) => one !== undefined,
  );
  if (options.acceptAll && !options.yes) {
    const waiting = queueOf(roomOf(article, shell), options);
    await shell.print(queueRows(waiting, options.format, lang));
    return shell.say(lang === "zh" ? `（${waiting.length} 条：加 --yes 就接受）` : `(${waiting.length}: --yes accepts them)`);
  }
  if (!decides && !options.acceptAll && !options.apply && !options.write) {
    const room = roomOf(article, shell);
    await shell.print(queueRows(queueOf(room, options), options.format, lang));
    return shell.say(outcomeLines(outcomeOf(room, room.log.decisions), room, lang).trimEnd());
  }
  const made = { who: options.who ?? userOf(), when: new Date().toISOString() };
  const wishes = options.decisions === undefined ? [] : givenWishes(await textOf(options.decisions), options.decisions);
  const done = await act(
    article,
    {
      make: (room) => decided(room, { ...options, wishes }, made),
      together: options.acceptAll === true || options.together === true,
      write: options.apply === true || options.write === true,
      load: options.apply === true,
      seen: options.seen,
      engine: options.engine,
    },
    shell,
  );
  await shell.print(options.format === "json" ? actJson(done) : actText(done, lang));
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

async function textOf(file: string): Promise<string> {
  try {
    return file === "-" ? await textFrom(process.stdin) : await readFile(file, "utf8");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(2, { zh: `读不了 ${file}：${why}`, en: `cannot read ${file}: ${why}` }, { cause });
  }
}
