// Words by language, and how things, kinds, sources and figures are named in it.
import { relationType } from "../../../data/model/relations.ts";
import { KIND_WORDS, type Kind } from "../../../data/model/kinds.ts";
import type { Evidence } from "../../../data/model/locator.ts";
import type { Article, Link } from "../../contract.ts";
import type { Lang } from "../state/state.ts";
import type { FirstWords, Words } from "./zh.ts";
import type { RoomWords } from "./zh-rooms.ts";

const READERS: Readonly<Record<Lang, () => Promise<FirstWords>>> = {
  zh: () => import("./zh.ts").then(({ zh }) => zh),
  en: () => import("./en.ts").then(({ en }) => en),
};
const ROOM_READERS: Readonly<Record<Lang, () => Promise<RoomWords>>> = {
  zh: () => import("./zh-rooms.ts").then(({ zhRooms }) => zhRooms),
  en: () => import("./en-rooms.ts").then(({ enRooms }) => enRooms),
};
const first: Partial<Record<Lang, FirstWords>> = {};
const rooms: Partial<Record<Lang, RoomWords>> = {};
const here: Partial<Record<Lang, FirstWords>> = {};

/** Reads the words of a language that the first load needs, once: a page begins with those of its own and takes the rest when it has drawn. */
export async function loadWords(lang: Lang): Promise<void> {
  first[lang] ??= await READERS[lang]();
  join();
}

/** Reads the words of the rooms that are loaded when they are first opened, once; `lazyRoom` waits for them. */
export async function loadRoomWords(lang: Lang): Promise<void> {
  rooms[lang] ??= await ROOM_READERS[lang]();
  join();
}

/** Reads every word of a language. */
export async function loadAllWords(lang: Lang): Promise<void> {
  await Promise.all([loadWords(lang), loadRoomWords(lang)]);
}

/** A room that is open speaks the other language while its words in this one are on their way. */
function join(): void {
  for (const lang of ["zh", "en"] as const) if (first[lang]) here[lang] = { ...(rooms[lang] ?? rooms[otherLang(lang)]), ...first[lang] };
}

/** The words of a language; those of the other one while its own are on their way. Those of rooms are among them once a room is open. Throws where none were loaded. */
export function wordsOf(lang: Lang): Words {
  const words = here[lang] ?? here[otherLang(lang)];
  if (!words) throw new Error("the words of no language were loaded");
  return words as Words;
}
/** The `lang` attribute of a language. */
export const tagOf = (lang: Lang): "zh-Hans" | "en" => (lang === "zh" ? "zh-Hans" : "en");
export const otherLang = (lang: Lang): Lang => (lang === "zh" ? "en" : "zh");

type Named = { readonly name: string; readonly nameEn: string };

/** A thing's name in a language. */
export const nameOf = (thing: Named, lang: Lang): string => (lang === "zh" ? thing.name : thing.nameEn || thing.name);
/** A kind's word. */
export const kindWord = (kind: Kind, lang: Lang): string => KIND_WORDS[kind][lang];
/** One of two texts, the other where the language's own is not there. */
export const inLang = (inZh: string | null, inEn: string | null, lang: Lang): string | null =>
  lang === "zh" ? (inZh ?? inEn) : (inEn ?? inZh);

/** How a relation reads, standing at its start (`out`) or at its end. */
export function relationWord(link: Pick<Link, "relation">, out: boolean, lang: Lang): string {
  const type = relationType(link.relation);
  return (out ? type.forward : type.backward)[lang];
}

/** The article's year, by which it is called on chips. */
export const yearOf = (article: Article | undefined, id: string): string => article?.date.slice(0, 4) ?? id;

/** Number of the piece that holds an offset, from 1; 0 for an unknown article. */
export function pieceAt(article: Article | undefined, start: number): number {
  return article ? article.pieces.filter((piece) => piece.start <= start).length : 0;
}

/** `2026 §2` and `829–876`. */
export function placeWords(article: Article | undefined, at: Evidence): { where: string; offsets: string } {
  const piece = pieceAt(article, at.start);
  return { where: `${yearOf(article, at.article)}${piece > 0 ? ` §${piece}` : ""}`, offsets: `${at.start}–${at.end}` };
}
