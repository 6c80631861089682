// The editor's parts put together. It stands in a shadow, where its style sheets come in by the door that the page's policy leaves open.
import { acceptCompletion, autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, indentUnit } from "@codemirror/language";
import { lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Prec, type Extension } from "@codemirror/state";
import { drawSelection, dropCursor, EditorView, highlightActiveLineGutter, keymap, lineNumbers, placeholder } from "@codemirror/view";
import type { Words } from "../../../words/zh.ts";
import { complete } from "./complete.ts";
import { faults } from "./faults.ts";
import { cypherColours } from "./highlight.ts";
import { meanings } from "./hover.ts";
import { signatureHelp } from "./signature.ts";
import { theme } from "./theme.ts";

/** What the editor asks of the screen around it. */
export type Acts = {
  readonly run: () => void;
  /** False where nothing was under way. */
  readonly cancel: () => boolean;
  readonly format: () => void;
  readonly wrote: (text: string) => void;
  readonly picked: (part: { readonly from: number; readonly to: number } | null) => void;
};

const inWords = new Compartment();

/** What follows the language of the page. */
function wordsOfEditor(w: Words, describedBy: string): Extension {
  return [
    EditorState.phrases.of(w.door.phrases),
    EditorView.contentAttributes.of({
      "aria-label": w.door.editor,
      "aria-describedby": describedBy,
      spellcheck: "false",
      autocapitalize: "off",
    }),
    placeholder(w.door.placeholder),
  ];
}

/** Says everything in another language. */
export const speakIn = (w: Words, describedBy: string) => inWords.reconfigure(wordsOfEditor(w, describedBy));

/** The keys that act: none while characters are being composed. */
function keysOf({ run, cancel, format }: Acts): Extension {
  const act = (what: () => unknown) => (view: EditorView) => {
    if (view.composing) return false;
    return what() !== false;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: "Mod-Enter", run: act(run), preventDefault: true },
        { key: "Shift-Alt-f", run: act(format), preventDefault: true },
        { key: "Tab", run: acceptCompletion },
      ]),
    ),
    // After whatever else Esc closes: a list of words, a signature.
    Prec.lowest(keymap.of([{ key: "Escape", run: act(cancel) }])),
  ];
}

/** A state for a text. */
export function stateOf(text: string, acts: Acts, w: Words, describedBy: string): EditorState {
  const tell = EditorView.updateListener.of(({ docChanged, selectionSet, state }) => {
    if (docChanged) acts.wrote(state.doc.toString());
    if (docChanged || selectionSet) {
      const { from, to, empty } = state.selection.main;
      acts.picked(empty ? null : { from, to });
    }
  });
  return EditorState.create({
    doc: text,
    extensions: [
      keysOf(acts),
      lineNumbers(),
      highlightActiveLineGutter(),
      history(),
      drawSelection(),
      dropCursor(),
      EditorView.lineWrapping,
      indentUnit.of("  "),
      bracketMatching(),
      closeBrackets(),
      highlightSelectionMatches(),
      autocompletion({ override: [complete], activateOnTypingDelay: 60, maxRenderedOptions: 60 }),
      signatureHelp(),
      meanings,
      faults,
      cypherColours(),
      inWords.of(wordsOfEditor(w, describedBy)),
      theme,
      keymap.of([
        ...closeBracketsKeymap,
        ...completionKeymap,
        ...lintKeymap,
        ...searchKeymap,
        ...historyKeymap,
        ...defaultKeymap,
        indentWithTab,
      ]),
      tell,
    ],
  });
}
