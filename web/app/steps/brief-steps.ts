// Makes a briefing and hands it over: in a tab to print, or as a file.
import type { BriefAsked } from "../../contract/plan-asked.ts";
import { download } from "../share/download.ts";
import type { Lang } from "../state/state.ts";

/** `blocked`: the browser allowed no tab, so that the file was saved instead. */
export type Handed = { readonly how: "opened" | "saved" | "blocked"; readonly name: string };
type Wish = { readonly of: BriefAsked["of"]; readonly lang: Lang; readonly passages: boolean; readonly to: "print" | "file" };

const TYPE = "text/html;charset=utf-8";
/** A longer address than the server takes is left out of the page. */
const LONGEST_LINK = 20_000;

/** Call on a click: a tab is allowed only then. Throws where the briefing could not be made; the tab is closed again. */
export async function handBriefing({ of, lang, passages, to }: Wish): Promise<Handed> {
  const tab = to === "print" ? window.open("", "_blank") : null;
  try {
    const { askBrief } = await import("../api-brief.ts");
    const link = location.href.length > LONGEST_LINK ? "" : location.href;
    const { html, name } = await askBrief({ of, lang, passages, link });
    if (tab === null || tab.closed) {
      download([{ name, type: TYPE, content: html }]);
      return { how: to === "print" ? "blocked" : "saved", name };
    }
    tab.opener = null;
    // Not revoked while this page is open: the tab can be loaded again.
    tab.location.replace(URL.createObjectURL(new Blob([html], { type: TYPE })));
    return { how: "opened", name };
  } catch (error) {
    tab?.close();
    throw error;
  }
}
