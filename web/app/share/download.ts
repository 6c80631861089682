// Hands a file to the browser, which keeps it where the reader's downloads go.

/** One file with its name. */
export type Leaving = { readonly name: string; readonly type: string; readonly content: string | Blob };

const FORGET_AFTER_MS = 60_000;

/** Downloads files one after another. */
export function download(files: readonly Leaving[]): void {
  for (const { name, type, content } of files) {
    const url = URL.createObjectURL(typeof content === "string" ? new Blob([content], { type }) : content);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), FORGET_AFTER_MS);
  }
}
