// Drops files on the page as somebody with a mouse does.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

export type Dropped = { readonly name: string; readonly bytes: Uint8Array };

/** A made-up article that no fact file speaks of. */
export const unreadArticle = (name: string): Dropped => ({
  name,
  bytes: readFileSync(fileURLToPath(new URL(`../articles/unread/${name}`, import.meta.url))),
});

/** A file of these words, in UTF-8. */
export const fileOf = (name: string, text: string): Dropped => ({ name, bytes: new TextEncoder().encode(text) });

/** Drops files on what the selector finds. */
export async function drop(page: Page, files: readonly Dropped[], on = "body"): Promise<void> {
  await page.evaluate(
    ({ given, where }) => {
      const dataTransfer = new DataTransfer();
      for (const { name, bytes } of given) dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
      for (const type of ["dragover", "drop"])
        document.querySelector(where)?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    },
    { given: files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })), where: on },
  );
}

/** Drops dragged words that are no file; gives whether the page took them. */
export function dropText(page: Page, text: string, on: string): Promise<boolean> {
  return page.evaluate(
    ({ words, where }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", words);
      const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer });
      document.querySelector(where)?.dispatchEvent(event);
      return event.defaultPrevented;
    },
    { words: text, where: on },
  );
}

/** Waits for a part of the dialog. */
export const pane = async (page: Page, is: string): Promise<void> =>
  page.locator(`.read-in[data-pane="${is}"]`).waitFor({ timeout: 30_000 });
