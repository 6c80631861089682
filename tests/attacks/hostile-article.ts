// A made-up article whose every name is an attack, written as fact files with its text, the way anybody could add one.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashOfFile, spanOf } from "../../data/model/digest.ts";
import { printSpan } from "../../data/model/locator.ts";

export const HOSTILE_ARTICLE = "hostile-2033";
const KINDS = ["Company", "Project", "Park", "Policy", "Place", "Product", "Event", "Brand"];

/** Names that would run, fetch, or reckon where they are taken for anything but text. */
export function hostileNames(url: string): string[] {
  return [
    "<script>hacked('script')</script>",
    `<img src=x onerror="hacked('img')">`,
    `"><svg onload=hacked('svg')>`,
    "javascript:hacked('link')",
    `<iframe srcdoc="<script>parent.hacked('frame')</script>"></iframe>`,
    `<a href="javascript:hacked('a')">松溪</a>`,
    `' onmouseover='hacked(1)' x='`,
    `</title><script>hacked('title')</script>`,
    `--><script>hacked('comment')</script><!--`,
    "${hacked('template')}",
    "{{constructor.constructor('hacked(1)')()}}",
    `<img src="${url}/img">`,
    `<link rel=stylesheet href="${url}/css">`,
    `<style>@import "${url}/style"</style>`,
    `url(${url}/background)`,
    `<base href="${url}/">`,
    `<meta http-equiv=refresh content="0;url=${url}/refresh">`,
    `data:text/html,<script>hacked('data')</script>`,
    `=HYPERLINK("${url}/csv","x")`,
    `=cmd|' /C calc'!A0`,
    `+1+cmd|' /C calc'!A0`,
    `-2+3+cmd|' /C calc'!A0`,
    `@SUM(1+1)*cmd|' /C calc'!A0`,
    "＝1＋1",
    `;=1+1`,
    `",=1+1,"`,
    "*/ MATCH (n) DETACH DELETE n /*",
    "'}) DETACH DELETE n //",
    "`) DETACH DELETE n //",
    "__proto__",
    "constructor",
    "..\\..\\hacked.svg",
    "../../hacked.svg",
    "con.txt",
  ];
}

/** Writes facts into `folder/facts` and the text, under a hostile file name, into `folder/texts`. */
export function writeHostileArticle(folder: string, url: string): { facts: string; texts: string } {
  const names = hostileNames(url);
  const facts = join(folder, "facts");
  const texts = join(folder, "texts");
  const own = join(facts, HOSTILE_ARTICLE);
  mkdirSync(own, { recursive: true });
  mkdirSync(texts);
  let text = "";
  const places = names.map((name, n) => {
    text += `第${n}项：`;
    const start = text.length;
    text += `${name}。\n`;
    return { start, end: start + name.length };
  });
  const span = (n: number) => {
    const { start, end } = places[n] ?? { start: 0, end: 1 };
    return printSpan(spanOf(text, start, end));
  };
  const at = (n: number) => [span(n)];
  const idOf = (n: number) => `hostile-${n % names.length}`;
  const head = (content: string, article = true) => ({ zhaotu: content, format: 1, ...(article && { article: HOSTILE_ARTICLE }) });
  const write = (file: string, rows: readonly object[]) => writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  const [bad = "", image = ""] = names;
  const figure = (n: number) => ({
    indicator: n % 2 === 0 ? "i-hostile" : "i-reckoned",
    value: null,
    valueText: names[n],
    unit: null,
    comparator: null,
    about: [idOf(n)],
    at: at(n),
    claimZh: names[n],
    claimEn: names[n],
    note: names[n],
    noteEn: names[n],
    uncertain: names[n],
    uncertainEn: names[n],
  });
  write(join(facts, "articles.jsonl"), [
    head("articles", false),
    {
      article: HOSTILE_ARTICLE,
      title: bad,
      titleEn: image,
      publisher: image,
      publisherEn: bad,
      date: "2033-01",
      dateBasis: "stated",
      dateNote: bad,
      dateNoteEn: image,
      sha256: hashOfFile(new TextEncoder().encode(text)),
      length: text.length,
      pieces: [{ start: 0, zh: bad, en: image }],
    },
  ]);
  write(join(facts, "entities.jsonl"), [
    head("entities", false),
    { entity: "i-hostile", kind: "Indicator", name: `${bad}率`, nameEn: image },
    // Names of figures begin with that of their indicator.
    { entity: "i-reckoned", kind: "Indicator", name: "=1+1率", nameEn: "=1+1" },
    ...names.map((name, n) => ({
      entity: idOf(n),
      kind: KINDS[n % KINDS.length],
      name,
      nameEn: `${name} ${n}`,
      aliases: [`${name}别名`],
      note: name,
      noteEn: name,
    })),
  ]);
  write(join(own, "mentions.jsonl"), [head("mentions"), ...names.map((_, n) => ({ mention: idOf(n), at: at(n) }))]);
  write(join(own, "relations.jsonl"), [
    head("relations"),
    ...names.map((name, n) => ({
      from: idOf(n),
      relation: "RELATED_TO",
      to: idOf(n + 1),
      basis: "stated",
      at: at(n),
      claimZh: name,
      claimEn: name,
      uncertain: name,
      uncertainEn: name,
    })),
  ]);
  write(join(own, "targets.jsonl"), [
    head("targets"),
    ...names.map((name, n) => ({
      target: `t33-hostile-${n}`,
      ...figure(n),
      modality: "planned",
      due: "2034",
      dueText: name,
      dueBasis: "stated",
      setBy: [HOSTILE_ARTICLE],
    })),
  ]);
  write(join(own, "observations.jsonl"), [
    head("observations"),
    ...names.map((name, n) => ({
      observation: `o33-hostile-${n}`,
      ...figure(n),
      nature: "level",
      actual: "actual",
      period: "2032",
      periodText: name,
      periodBasis: "stated",
    })),
  ]);
  writeFileSync(join(texts, `"><img src=x onerror=hacked('file')>.txt`), text);
  return { facts, texts };
}
