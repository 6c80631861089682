// Takes a file that the reader chose or dropped: recognised by sha256 in the browser, never uploaded.
import { decodeText } from "../../../data/model/locator.ts";
import { getState, update } from "../state/store.ts";
import { tell } from "./tell.ts";
import { forgetText, keepText, keptArticles } from "./kept-texts.ts";

/** Recognises each file by its bytes; a known article's text is kept in the browser, any other file is refused in a sentence. */
export async function giveFiles(files: readonly File[]): Promise<void> {
  for (const file of files) await giveFile(file);
}

async function giveFile(file: File): Promise<void> {
  const { hashOfFile } = await import("../../../data/model/digest.ts");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { articles, view } = getState();
  const sha256 = hashOfFile(bytes);
  const article = Object.values(articles).find((known) => known.sha256 === sha256);
  const title = (of: { title: string; titleEn: string }) => (view.lang === "zh" ? of.title : of.titleEn);
  if (!article)
    return tell(
      "bad",
      "articleUnknown",
      file.name,
      Object.values(articles)
        .map((known) => `${title(known)} ${known.date.slice(0, 4)}`)
        .join(view.lang === "zh" ? "、" : "; "),
    );
  let text: string;
  try {
    text = decodeText(bytes);
  } catch {
    return tell("bad", "notText", file.name);
  }
  await keepText(article.id, text);
  await seeKept();
  update((state) => ({ texts: { ...state.texts, [article.id]: { is: "here", value: { text, checked: "browser" } } } }));
  tell("good", "articleKnown", title(article));
}

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
