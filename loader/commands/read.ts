// zhaotu read: reads articles into folders of candidates, or passages into predictions. Nothing of it is loaded.
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, parse, resolve } from "node:path";
import { type Command, Option } from "commander";
import { shownPath } from "../../data/files/folders.ts";
import { inTurn } from "../../data/files/turn.ts";
import { ownPlaces, type OwnPlaces } from "../../data/files/own.ts";
import { ENCODINGS, type NamedEncoding } from "../../data/model/encodings.ts";
import { isId } from "../../data/model/ids.ts";
import { faultLines } from "../print/faults.ts";
import { readingJson, readingText, sampleLines, type Shown } from "../print/reading.ts";
import { linesOf } from "../read/stream-lines.ts";
import { refuseLarge } from "../reading/decode/decode.ts";
import { asUtf8 } from "../reading/decode/reencode.ts";
import { RefusedText, refused } from "../reading/decode/refused.ts";
import { sketchOf } from "../reading/joining/shingles.ts";
import { endpointOf, NO_ENDPOINT, type Endpoint } from "../reading/model/endpoint.ts";
import { readWithModel } from "../reading/model/read-with-model.ts";
import { openSources, type Heard } from "../reading/read.ts";
import type { Given } from "../reading/write/article-line.ts";
import { isOther, readMarks, writeFolder } from "../reading/write/folder.ts";
import { passageOf, predictionOf } from "../reading/write/predictions.ts";
import { beginReading, type Before, finishReading } from "../reading/write/write-reading.ts";
import { openProposals, restedOf } from "../review/rested.ts";
import { afterReading, keepText, ownTold } from "../review/after-reading.ts";
import { withoutOwn } from "../review/own-facts.ts";
import { CommandError, type Shell } from "../shell.ts";
import { readAll } from "./facts-at-hand.ts";
import { newCommand } from "./options.ts";

const WORDS = {
  zh: "读一篇文章的纯文本（或一个文件夹里的各篇），把读出的实体、关系、目标和数据写成候选的事实文件；不载入图里",
  en: "read the plain text of an article (or of each in a folder) and write the entities, relations, targets and figures found as candidate fact files; nothing is loaded",
};
const FILE = { zh: "文件或文件夹；与 --predictions 一起则不写", en: "file or folder; not with --predictions" };
const ID = { zh: "文章的 id（不写：取自文件名或标题）", en: "the article's id (default: from the file's name or the title)" };
const DATE = { zh: "文章的日期：2026、2026-01 或 2026-01-31", en: "the article's date: 2026, 2026-01 or 2026-01-31" };
const TITLE = { zh: "标题（不写：第一个标题行）", en: "the title (default: the first heading)" };
const PUBLISHER = { zh: "发表的报刊或网站", en: "the paper or site that published it" };
const ENCODING = {
  zh: "文件的编码（不写：看得出就照它，看不出就问）",
  en: "the file's encoding (default: the one that shows; where none does, you are asked)",
};
const NAME = {
  zh: "报错时这样称呼文件，id 也取自它（不写：文件名）",
  en: "what messages call the file and its id is taken from (default: its own name)",
};
const PROGRESS = { zh: "每一步开始时在标准错误上写一行 JSON", en: "write a line of JSON to standard error as each stage begins" };
const OUT = {
  zh: "候选文件夹放在这里，原文不留（不写：ZHAOTU_OWN 的 readings，原文存到 texts）",
  en: "where folders of candidates go, the text is not kept (default: readings in ZHAOTU_OWN, the text in its texts)",
};
const PREDICTIONS = {
  zh: '读 JSONL 里的段落 {"id","text","docTitle","docDate","heading"}，每段打印一行读出的东西；- 为标准输入',
  en: 'read the passages {"id","text","docTitle","docDate","heading"} of a JSONL file and print what is found, a line each; -: standard input',
};

const MODEL = {
  zh: "再让语言模型提出候选（ZHAOTU_LLM_URL）：文章的段落会发给它",
  en: "let a language model propose further candidates (ZHAOTU_LLM_URL): the article's passages are sent to it",
};
const MODEL_ALONE = { zh: "--model 不与 --predictions 一起用。", en: "--model does not go with --predictions." };

type Options = Given & {
  readonly encoding?: NamedEncoding;
  readonly model?: true;
  readonly out?: string;
  readonly predictions?: string;
  readonly name?: string;
  readonly progress?: true;
  readonly format: "table" | "json";
};

export function readCommand(shell: Shell, end: (exit: number) => void): Command {
  const { lang } = shell;
  const format = new Option("--format <format>", lang === "zh" ? "结果的格式" : "format of the result")
    .choices(["table", "json"])
    .default("table");
  return newCommand("read", WORDS, lang, format)
    .argument("[file]", FILE[lang])
    .option("--id <id>", ID[lang])
    .option("--date <date>", DATE[lang])
    .option("--title <title>", TITLE[lang])
    .option("--publisher <name>", PUBLISHER[lang])
    .addOption(new Option("--encoding <encoding>", ENCODING[lang]).choices(ENCODINGS))
    .option("--name <name>", NAME[lang])
    .option("--progress", PROGRESS[lang])
    .option("-o, --out <folder>", OUT[lang])
    .option("--model", MODEL[lang])
    .option("--predictions <file>", PREDICTIONS[lang])
    .action(async (file: string | undefined, options: Options) => {
      if ((file === undefined) === (options.predictions === undefined))
        throw new CommandError(2, {
          zh: "写一个文件或文件夹，或写 --predictions 文件.jsonl。",
          en: "give a file or folder, or --predictions file.jsonl.",
        });
      if (options.model && options.predictions !== undefined) throw new CommandError(2, MODEL_ALONE);
      if (options.predictions !== undefined) await printPredictions(options.predictions, shell, end);
      else await readArticles(resolve(shell.cwd, file ?? ""), options, shell, end);
    });
}

async function readArticles(path: string, options: Options, shell: Shell, end: (exit: number) => void): Promise<void> {
  const endpoint = options.model ? endpointOf(shell.settings) : null;
  if (options.model && endpoint === null) throw new CommandError(2, NO_ENDPOINT);
  const files = filesAt(path, shell);
  const several = files.length > 1 || files[0] !== path;
  if (several && [options.id, options.title, options.name].some((one) => one !== undefined))
    throw new CommandError(2, { zh: "--id、--title 和 --name 只用于一个文件。", en: "--id, --title and --name go with one file only." });
  const own = ownPlaces(shell.settings.ZHAOTU_OWN);
  const root = options.out === undefined ? own.readings : resolve(shell.cwd, options.out);
  const isFirst = options.out === undefined && !existsSync(own.root);
  const heard: Heard = (stage, done, of) => shell.say(JSON.stringify({ stage, done, of }));
  const known = { ...before(shell), ...(options.progress && { heard }) };
  const shown: Shown[] = [];
  const refusals: RefusedText[] = [];
  for (const file of files) {
    try {
      const one = await readOne(file, root, options, { ...known, marks: readMarks(root) }, endpoint, shell);
      shown.push(one);
      if (options.format === "table") await shell.print(`${shown.length > 1 ? "\n" : ""}${readingText(one, shell.lang)}`);
      if (options.out === undefined) await afterReading(one.reading.article, one.bytes, own, shell);
    } catch (error) {
      if (!(error instanceof RefusedText)) throw error;
      refusals.push(error);
      shell.say((faultLines([error.fault], shell.lang) + sampleLines(error.samples)).trimEnd());
      end(1);
    }
  }
  if (isFirst && shown.length > 0) shell.say(ownTold(own.root)[shell.lang]);
  if (options.format === "json") await shell.print(readingJson(shown, refusals, shell.lang));
}

async function readOne(
  file: string,
  root: string,
  options: Options,
  known: Before,
  endpoint: Endpoint | null,
  shell: Shell,
): Promise<Shown & { readonly bytes: Uint8Array }> {
  const name = options.name ?? shownPath(file, shell.cwd);
  const most = shell.settings.ZHAOTU_READ_MB * 1024 * 1024;
  refuseLarge(statSync(file).size, name, most);
  const stem = parse(options.name ?? file).name;
  const id = options.id ?? (isId(stem) && stem.length >= 3 ? stem : undefined);
  const given = readFileSync(file);
  const bytes = options.encoding === undefined ? given : asUtf8(given, options.encoding, name);
  const begun = beginReading(bytes, name, { ...options, id }, known, most);
  const folder = join(root, begun.article.article);
  if (isOther(folder))
    throw refused(
      name,
      "folder",
      { zh: `${shownPath(folder, shell.cwd)} 里是别的东西`, en: `${shownPath(folder, shell.cwd)} holds something else` },
      { zh: "换一个 --id 或 --out", en: "choose another --id or --out" },
    );
  const place = shownPath(folder, shell.cwd);
  const own = options.out === undefined ? ownPlaces(shell.settings.ZHAOTU_OWN) : null;
  if (own !== null) await inTurn(own.root, () => keepText(begun.article.article, bytes, own));
  if (endpoint !== null) return { ...(await readWithModel(begun, folder, endpoint, shell)), folder: place, bytes };
  const reading = finishReading(begun, begun.draft);
  const places = { ...ownPlaces(shell.settings.ZHAOTU_OWN), readings: root };
  return written(own, () => {
    const proposed = openProposals(places, reading.article);
    const state = writeFolder(folder, reading.files);
    return { reading, folder: place, state, bytes, rested: restedOf(proposed, places, reading.article) };
  });
}

/** Done in the turn of whoever writes in the folder of one's own; at once elsewhere. */
const written = async <T>(own: OwnPlaces | null, work: () => T): Promise<T> => (own === null ? work() : inTurn(own.root, work));

/** The file, or all files right in the folder, sorted by name; hidden ones left out. */
function filesAt(path: string, shell: Shell): string[] {
  const there = statSync(path, { throwIfNoEntry: false });
  const name = shownPath(path, shell.cwd);
  if (there === undefined) throw new CommandError(2, { zh: `没有文件 ${name}`, en: `there is no file ${name}` });
  if (!there.isDirectory()) return [path];
  const files = readdirSync(path)
    .filter((one) => !one.startsWith("."))
    .toSorted()
    .map((one) => join(path, one))
    .filter((one) => statSync(one).isFile());
  if (files.length === 0) throw new CommandError(1, { zh: `${name} 里没有文件`, en: `there is no file in ${name}` });
  return files;
}

function before(shell: Shell): Before {
  const { reading, texts } = readAll(shell);
  const sketches = [...texts].map(([article, { text }]) => ({ article, sketch: sketchOf(text) }));
  const own = ownPlaces(shell.settings.ZHAOTU_OWN);
  return { known: reading, without: (article) => withoutOwn(reading, join(own.facts, article), shell.cwd), sketches, marks: [] };
}

async function printPredictions(file: string, shell: Shell, end: (exit: number) => void): Promise<void> {
  const sources = openSources();
  let number = 0;
  try {
    for await (const line of linesOf(file === "-" ? process.stdin : createReadStream(file))) {
      number++;
      const text = line
        .toString("utf8")
        .replace(/^\uFEFF/, "")
        .trim();
      if (text === "") continue;
      const read = passageOf(text);
      if ("passage" in read) await shell.print(`${predictionOf(read.passage, sources)}\n`);
      else {
        shell.say(shell.lang === "zh" ? `第 ${number} 行读不了：${read.wrong}` : `line ${number} cannot be read: ${read.wrong}`);
        end(1);
      }
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new CommandError(2, { zh: `读不了 ${file}：${why}`, en: `cannot read ${file}: ${why}` }, { cause });
  }
}
