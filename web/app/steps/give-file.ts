// Takes files that the reader chose or dropped. What is known by its sha256 stays in the browser; of anything else it is asked whether it is to be read.
import { decodeText } from "../../../data/model/locator.ts";
import { getState, update } from "../state/store.ts";
import { tell } from "./tell.ts";
import { forgetText, keepText, keptArticles } from "./kept-texts.ts";

/** A character has at most so many bytes, whatever the encoding, and a text at most so many before it. */
const MOST_BYTES = 4;
const MARK_BYTES = 4;

/** Recognises each file by its bytes: a known article's text is kept in the browser, all others are asked about together. Nothing is sent. */
export async function giveFiles(files: readonly File[]): Promise<void> {
  const unknown: File[] = [];
  for (const file of files) if (!(await recognise(file))) unknown.push(file);
  if (unknown.length === 0) return;
  const { askToRead } = await import("./read-article.ts");
  await askToRead(unknown);
}

/** Whether it is a known article; its text is kept. */
async function recognise(file: File): Promise<boolean> {
  const { articles, view } = getState();
  const all = Object.values(articles);
  // What is longer than every article is none of them, and need not be read for it.
  if (!all.some(({ length }) => file.size <= length * MOST_BYTES + MARK_BYTES)) return false;
  const [{ hashOfFile }, bytes] = await Promise.all([import("../../../data/model/digest.ts"), bytesOf(file)]);
  if (bytes === null) return false;
  const sha256 = hashOfFile(bytes);
  const article = all.find((known) => known.sha256 === sha256);
  if (!article) return false;
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    tell("bad", "notText", file.name);
    return true;
  }
  await keepText(article.id, text);
  await seeKept();
  update((state) => ({ texts: { ...state.texts, [article.id]: { is: "here", value: { text, checked: "browser" } } } }));
  tell("good", "articleKnown", view.lang === "zh" ? article.title : article.titleEn);
  return true;
}

/** Null for what cannot be read, such as a folder. */
const bytesOf = (file: File): Promise<Uint8Array | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );

/** Sees which texts this browser keeps. */
export async function seeKept(): Promise<void> {
  const kept = await keptArticles();
  update(() => ({ kept }));
}

/** Forgets the text of an article that the reader gave. */
export async function forgetFile(article: string): Promise<void> {
  await forgetText(article);
  await seeKept();
  update((state) => ({ texts: { ...state.texts, [article]: { is: "failed", why: { code: "no-text", detail: article } } } }));
  tell("plain", "articleForgotten");
}
