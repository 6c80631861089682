// Marks as one types: the thread's analysis at once, the gate's verdict when the keys rest, newest text first.
import { setDiagnostics, type Diagnostic } from "@codemirror/lint";
import { ViewPlugin, type EditorView, type ViewUpdate } from "@codemirror/view";
import { getDoor } from "../../../state/door-state.ts";
import { judge } from "../../../steps/door-judge.ts";
import { getState } from "../../../state/store.ts";
import { wordsOf } from "../../../words/words.ts";
import { askLanguage } from "./language.ts";
import type { Marked } from "./marks.ts";
import { tellMark, tellVerdict, together, type Told } from "./mark-words.ts";

/** Pause after the last key, in milliseconds: for the analysis, and for the gate, which is over the line. */
const PAUSE = 40;
const MEANING_PAUSE = 500;
const GATE_PAUSE = 350;

type Found = { readonly text: string; readonly marks: readonly Marked[] };
const NOTHING: Found = { text: "", marks: [] };

class Faults {
  private quick = NOTHING;
  private meaning = NOTHING;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private timers: ReturnType<typeof setTimeout>[] = [];
  private readonly view: EditorView;

  constructor(view: EditorView) {
    this.view = view;
    this.look(0);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged) this.look(PAUSE);
  }

  destroy(): void {
    clearTimeout(this.rest);
    for (const timer of this.timers) clearTimeout(timer);
  }

  /** Looks at the text again; what is known of it stays until then. */
  look(pause: number): void {
    this.destroy();
    this.timers = [setTimeout(() => void this.ask("lint"), pause), setTimeout(() => judge(this.text()), pause === 0 ? 0 : GATE_PAUSE)];
  }

  /** Shows what is known of the text as it stands. */
  show(): void {
    const text = this.text();
    const { lang } = getState().view;
    const w = wordsOf(lang);
    const { judged } = getDoor();
    const quick = this.quick.text === text ? this.quick.marks : null;
    const gate = judged?.text === text ? judged.verdict : null;
    if (quick === null && gate === null) return;
    const meaning = this.meaning.text === text ? beside(this.meaning.marks, quick ?? []) : [];
    const told = together(
      [...(quick ?? []), ...meaning].map((mark) => tellMark(mark, w)),
      gate ? tellVerdict(gate, text, lang, w) : [],
    );
    this.view.dispatch(
      setDiagnostics(
        this.view.state,
        told.map((one) => diagnosticOf(one, text)),
      ),
    );
  }

  private text(): string {
    return this.view.state.doc.toString();
  }

  private async ask(what: "lint" | "analyse"): Promise<void> {
    const text = this.text();
    const begun = performance.now();
    if (what === "analyse") {
      const marks = await askLanguage({ what, text });
      if (marks === null || text !== this.text()) return;
      this.meaning = { text, marks };
    } else {
      const answer = await askLanguage({ what, text });
      if (answer === null || text !== this.text()) return;
      this.quick = { text, marks: answer.marks };
      // Meaning is looked at when the keys rest, and never before the quick look has answered once.
      clearTimeout(this.rest);
      this.rest = setTimeout(() => void this.ask("analyse"), MEANING_PAUSE);
      performance.measure("zhaotu-lint", { start: begun, detail: answer.ms });
    }
    this.show();
  }
}

/** Faults of meaning beside those that the grammar shows: where it cannot go on, what follows has no meaning yet. */
function beside(meaning: readonly Marked[], quick: readonly Marked[]): readonly Marked[] {
  return quick.some(({ severity }) => severity === "error") ? meaning.filter(({ severity }) => severity !== "error") : meaning;
}

function diagnosticOf({ from, to, severity, words, foreign, mend, by }: Told, text: string): Diagnostic {
  const w = wordsOf(getState().view.lang);
  const base: Diagnostic = {
    from,
    to: Math.min(to, text.length),
    severity,
    message: foreign === undefined ? words : `${words} ${foreign}`.trim(),
    source: w.door.by[by],
    ...(foreign !== undefined && { renderMessage: () => inTwoTongues(words, foreign) }),
  };
  if (mend === null) return base;
  const apply = (view: EditorView, start: number, end: number) => {
    view.dispatch({ changes: { from: start, to: end, insert: mend }, selection: { anchor: start + mend.length }, userEvent: "input.mend" });
    view.focus();
  };
  return { ...base, actions: [{ name: w.door.mend(mend), apply }] };
}

/** Our words, and after them the analysis' own, marked as English. */
function inTwoTongues(words: string, foreign: string): Node {
  const told = document.createElement("span");
  told.append(words, " ");
  const said = told.appendChild(document.createElement("span"));
  said.lang = "en";
  said.textContent = foreign;
  return told;
}

/** The marks of an editor. */
export const faults = ViewPlugin.fromClass(Faults);

/** Shows the marks anew: a verdict came, the language changed, or more is known of the graph. */
export function showFaults(view: EditorView, again = false): void {
  const plugin = view.plugin(faults);
  if (again) plugin?.look(0);
  else plugin?.show();
}
