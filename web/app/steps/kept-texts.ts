// Texts of articles that the reader gave: kept in this browser only, by article, and forgotten on asking.

const DATABASE = "zhaotu";
const STORE = "texts";

/** What this visit holds, also where the browser keeps nothing. */
const held = new Map<string, string>();

/** The text kept for an article, or null. */
export async function keptText(article: string): Promise<string | null> {
  const here = held.get(article);
  if (here !== undefined) return here;
  const kept: unknown = await inStore("readonly", (store) => store.get(article)).catch(() => null);
  if (typeof kept !== "string") return null;
  held.set(article, kept);
  return kept;
}

/** Keeps the text of an article for later visits, where the browser allows it. */
export async function keepText(article: string, text: string): Promise<void> {
  held.set(article, text);
  await inStore("readwrite", (store) => store.put(text, article)).catch(() => null);
}

/** Forgets the text of an article. */
export async function forgetText(article: string): Promise<void> {
  held.delete(article);
  await inStore("readwrite", (store) => store.delete(article)).catch(() => null);
}

/** Articles whose text is kept. */
export async function keptArticles(): Promise<string[]> {
  const keys: unknown = await inStore("readonly", (store) => store.getAllKeys()).catch(() => []);
  return [...new Set([...held.keys(), ...(Array.isArray(keys) ? keys.map(String) : [])])];
}

function inStore(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(STORE));
    opening.addEventListener("error", () => reject(opening.error ?? new Error("no store")));
    opening.addEventListener("success", () => {
      const request = act(opening.result.transaction(STORE, mode).objectStore(STORE));
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => reject(request.error ?? new Error("not kept")));
      request.transaction?.addEventListener("complete", () => opening.result.close());
    });
  });
}
