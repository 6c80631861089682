// What a function takes, above the caret while its brackets are open.
import { StateEffect, StateField, type Extension } from "@codemirror/state";
import { EditorView, keymap, showTooltip, ViewPlugin, type Tooltip, type ViewUpdate } from "@codemirror/view";
import { getState } from "../../../state/store.ts";
import { functionNamed, type CypherFunction } from "./functions.ts";
import { askLanguage } from "./language.ts";

/** Pause after the last key, in milliseconds. */
const PAUSE = 120;

type Shown = { readonly pos: number; readonly called: CypherFunction; readonly at: number };

const show = StateEffect.define<Shown | null>();

const shown = StateField.define<Shown | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(show)) return effect.value;
    return value && { ...value, pos: transaction.changes.mapPos(value.pos) };
  },
  provide: (field) =>
    showTooltip.from(field, (value): Tooltip | null => value && { pos: value.pos, above: true, create: () => ({ dom: draw(value) }) }),
});

function draw({ called, at }: Shown): HTMLElement {
  const dom = document.createElement("div");
  dom.className = "cm-signature";
  const head = dom.appendChild(document.createElement("code"));
  head.append(`${called.name}(`);
  for (const [index, name] of called.takes.entries()) {
    if (index > 0) head.append(", ");
    const now = index === Math.min(at, called.takes.length - 1);
    head.appendChild(document.createElement(now ? "b" : "span")).textContent = name;
  }
  head.append(`) → ${called.gives}`);
  dom.appendChild(document.createElement("p")).textContent = called[getState().view.lang];
  return dom;
}

class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;

  update({ view, docChanged, selectionSet, state }: ViewUpdate): void {
    const open = state.field(shown) !== null;
    if (!open && !docChanged) return;
    if (!docChanged && !selectionSet) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void ask(view), PAUSE);
  }

  destroy(): void {
    clearTimeout(this.timer);
  }
}

async function ask(view: EditorView): Promise<void> {
  const { state } = view;
  const { head } = state.selection.main;
  const before = state.sliceDoc(0, head);
  const open = view.hasFocus && /[\p{L}\p{N}_]\s*\([^()]*(?:\([^()]*\)[^()]*)*$/u.test(before);
  const answer = open ? await askLanguage({ what: "signature", text: state.doc.toString(), at: head }) : null;
  const called = answer && functionNamed(answer.name);
  if (view.state.doc !== state.doc || (called === null && view.state.field(shown) === null)) return;
  view.dispatch({ effects: show.of(called && { pos: head, called, at: answer?.at ?? 0 }) });
}

/** Signature help: it comes by itself, or on Ctrl Shift Space; Esc puts it away. */
export const signatureHelp = (): Extension => [
  shown,
  ViewPlugin.fromClass(Watch),
  keymap.of([
    {
      key: "Mod-Shift-Space",
      run: (view) => {
        void ask(view);
        return true;
      },
    },
    {
      key: "Escape",
      run: (view) => {
        if (view.state.field(shown) === null) return false;
        view.dispatch({ effects: show.of(null) });
        return true;
      },
    },
  ]),
];
