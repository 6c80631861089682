// From an article's bytes to its candidate folder: decode, read, gates, lines, files.
import { account } from "../../coverage/account.ts";
import { sha256Of } from "../../../data/files/sha256.ts";
import { isId } from "../../../data/model/ids.ts";
import type { ArticleFact } from "../../../data/model/facts.ts";
import type { Encoding } from "../../../data/model/locator.ts";
import { point } from "../../../data/model/time.ts";
import type { Words } from "../../read/fault.ts";
import type { Reading } from "../../read/facts.ts";
import { cleanArticle } from "../clean/clean.ts";
import { decodeArticle } from "../decode/decode.ts";
import { refused, refusedAs } from "../decode/refused.ts";
import { knownGraph, knownNames, type KnownGraph } from "../joining/known.ts";
import { isNearlySame, likeness, sketchOf, type Sketch } from "../joining/shingles.ts";
import { slugOf } from "../joining/slug.ts";
import { openSources, readArticle, STAGES, type Draft, type Heard, type Sources } from "../read.ts";
import { dateOf } from "./article-date.ts";
import { articleLine, titleOf, type Given } from "./article-line.ts";
import { candidateLines } from "./candidate-lines.ts";
import { folderFiles, type Mark } from "./folder-files.ts";
import { readingWith, settle } from "./settle.ts";
import type { Lines } from "./work.ts";

/** What is known before an article is read: facts, texts of known articles as sketches, and earlier readings. */
export type Before = {
  readonly known: Reading;
  /** The same without what was accepted of one article: it is read as if for the first time. */
  readonly without?: (article: string) => Reading;
  readonly sketches: readonly { readonly article: string; readonly sketch: Sketch }[];
  readonly marks: readonly Mark[];
  readonly heard?: Heard;
};

export type Written = {
  readonly article: string;
  readonly title: string;
  readonly date: string;
  readonly lines: Lines;
  readonly files: Map<string, string>;
  readonly mark: { readonly sha256: string; readonly sketch: Sketch };
  /** Numbers that no candidate accounts for; null where the text is too long to count them. */
  readonly unaccounted: number | null;
  /** What a person should know of the whole. */
  readonly doubts: readonly Words[];
};

/** Ids of figures are made of that of their article, and may have 80 characters. */
const LONGEST_ID = 64;
/** Longer texts are not walked for numbers: it takes long. */
const LONGEST_WALK = 300_000;

/** Only numbers are counted, so names of places need not be looked for. */
const NO_PLACES = { known: new Set<string>(), others: new Set<string>() };

/** An article that is read and not written yet. */
export type Begun = {
  readonly article: ArticleFact;
  readonly text: string;
  readonly encoding: Encoding;
  readonly sketch: Sketch;
  readonly graph: KnownGraph;
  readonly known: Reading;
  readonly sources: Sources;
  readonly draft: Draft;
  readonly doubts: readonly Words[];
};

/** Reads an article and gates what was found. Throws `RefusedText` where it is none, or is known. */
export function writeReading(bytes: Uint8Array, file: string, given: Given, before: Before, most: number): Written {
  const begun = beginReading(bytes, file, given, before, most);
  return finishReading(begun, begun.draft);
}

/** Reads an article. Throws `RefusedText` where it is none, or is known. */
export function beginReading(bytes: Uint8Array, file: string, given: Given, before: Before, most: number): Begun {
  const { text, encoding } = decodeArticle(bytes, file, most);
  const sha256 = sha256Of(bytes);
  refuseKnown(sha256, file, before.known, before.marks);
  const page = cleanArticle(text);
  const title = titleOf(page, given);
  const dated = dateOf(page, given);
  if (dated === null) throw noDate(file);
  if (!point.safeParse(dated.date).success) throw wrongDate(file, dated.date);
  const id = given.id ?? idFor(title, dated.date);
  const known = before.without?.(id) ?? before.known;
  refuseKnown(sha256, file, known);
  refuseReadBefore(id, sha256, file, before.marks);
  const sketch = sketchOf(text);
  refuseId(id, { sha256, sketch }, file, { ...before, known });
  const graph = knownGraph(known.facts, openSources().gazetteer);
  const article = articleLine(id, title, dated, given, sha256, page);
  const sources = openSources(knownNames(graph));
  const draft = readArticle(text, { title, date: dated.date, heading: [] }, sources, before.heard);
  before.heard?.("gates", STAGES.length, STAGES.length + 1);
  return { article, text, encoding, sketch, graph, known, sources, draft, doubts: nearTwins(id, sha256, sketch, before) };
}

/** Gates a draft of the article and makes its files. */
export function finishReading({ article, text, encoding, sketch, graph, known, doubts }: Begun, draft: Draft): Written {
  const { article: id, title, date, sha256 } = article;
  const lines = settle(candidateLines(draft, article, graph), id, text, known);
  const walked = text.length <= LONGEST_WALK ? readingWith(lines.candidates, id, known) : null;
  return {
    article: id,
    title,
    date,
    lines,
    files: folderFiles(lines, { article: id, title, sha256, encoding, sketch }),
    mark: { sha256, sketch },
    unaccounted: walked === null ? null : unaccountedIn(walked, article, text),
    doubts,
  };
}

function unaccountedIn({ facts }: Reading, article: Parameters<typeof account>[0], text: string): number {
  return account(article, text, facts, NO_PLACES).items.filter((item) => item.class === "number" && item.state === "unaccounted").length;
}

/** An id of our own from title and year. */
const idFor = (title: string, date: string): string => `${slugOf(title, "Event")}-${date.slice(0, 4)}`;

function refuseKnown(sha256: string, file: string, { facts }: Reading, own: readonly Mark[] = []): void {
  const known = facts.articles.find(({ fact }) => fact.sha256 === sha256);
  if (known === undefined || own.some((mark) => mark.article === known.fact.article)) return;
  const { article, title } = known.fact;
  throw refusedAs(
    article,
    file,
    "known",
    { zh: `这就是已知的文章 ${article}（${title}），一字不差`, en: `this is the article ${article} that is known already, to the byte` },
    { zh: "不用再读；它的事实在事实文件里", en: "no need to read it again; its facts are in the fact files" },
  );
}

/** The same bytes under another id: whoever accepted both would have every fact twice. */
function refuseReadBefore(id: string, sha256: string, file: string, marks: readonly Mark[]): void {
  const other = marks.find((mark) => mark.sha256 === sha256 && mark.article !== id);
  if (other === undefined || marks.some((mark) => mark.article === id && mark.sha256 === sha256)) return;
  throw refusedAs(
    other.article,
    file,
    "read-before",
    {
      zh: `这份原文已经读过，一字不差：${other.article}（${other.title}）`,
      en: `this text was read before, to the byte, as ${other.article} (${other.title})`,
    },
    {
      zh: `用 --id ${other.article} 再读，或先移开那次读出的文件夹`,
      en: `read it again by --id ${other.article}, or move the folder of that reading away first`,
    },
  );
}

/** An id that something else has. A text that is nearly the one read before is a new version of it. */
function refuseId(id: string, { sha256, sketch }: Written["mark"], file: string, { known, marks }: Before): void {
  if (!isId(id) || id.length > LONGEST_ID)
    throw refused(
      file,
      "id",
      { zh: `“${id}”不能作 id`, en: `"${id}" cannot be an id` },
      { zh: "小写字母、数字和单个连字符，至多 64 个字符", en: "lower-case letters, digits and single hyphens, at most 64 characters" },
    );
  const taken = knownGraph(known.facts).ids.has(id);
  const other = marks.find((mark) => mark.article === id);
  if (!taken && (other === undefined || other.sha256 === sha256 || isNearlySame(likeness(sketch, other.sketch)))) return;
  throw refused(
    file,
    "id-taken",
    taken
      ? { zh: `id ${id} 已属于别的事实`, en: `the id ${id} belongs to another fact` }
      : { zh: `id ${id} 已是另一份原文的（${other?.title ?? ""}）`, en: `the id ${id} is that of another text` },
    {
      zh: "换一个：--id 新的id；若是改得很多的同一篇，先移开或删去原来的文件夹",
      en: "choose another by --id; if it is the same article with many changes, move or remove the earlier folder first",
    },
  );
}

const noDate = (file: string) =>
  refused(
    file,
    "no-date",
    { zh: "没有写日期，文中也没有能说明写于何时的年份", en: "there is no date, and no year in the text that tells when it was written" },
    { zh: "给出日期：--date 2026-01-31（只知道年或月也行）", en: "give the date: --date 2026-01-31 (a year or month will do)" },
  );

const wrongDate = (file: string, date: string) =>
  refused(
    file,
    "date",
    { zh: `“${date}”不是日期`, en: `"${date}" is no date` },
    { zh: "写作 2026、2026-01 或 2026-01-31", en: "write 2026, 2026-01 or 2026-01-31" },
  );

function nearTwins(id: string, sha256: string, sketch: Sketch, { sketches, marks }: Before): Words[] {
  const others = [...sketches, ...marks.filter((mark) => mark.sha256 !== sha256 && mark.article !== id)];
  return others.flatMap((other) => {
    const share = likeness(sketch, other.sketch);
    if (!isNearlySame(share)) return [];
    const percent = Math.round(share * 100);
    return [
      {
        zh: `与 ${other.article} 几乎是同一篇（约 ${percent}% 相同）`,
        en: `nearly the same as ${other.article} (about ${percent}% of it)`,
      },
    ];
  });
}
