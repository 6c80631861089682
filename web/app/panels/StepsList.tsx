// Every step of the visit in a list, undone ones too; choosing one goes there.
import { useEffect, useRef, type KeyboardEvent } from "react";
import { useZhaotu } from "../state/use.ts";
import { STEPS_KEPT } from "../state/store.ts";
import { stepWords } from "../words/steps.ts";
import { useWords } from "../words/use.ts";

export function StepsList({ onClose }: { readonly onClose: (refocus: boolean) => void }) {
  const { w } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const steps = useZhaotu((state) => state.steps);
  const later = useZhaotu((state) => state.later);
  const words = useZhaotu((state) => [...state.steps, ...state.later].map((step) => stepWords(step, state)).join("\n"));
  const lines = words.split("\n");
  const rows = [
    ...(steps.length < STEPS_KEPT ? [{ by: -steps.length, text: w.history.beginning }] : []),
    ...steps.map((_, index) => ({ by: index + 1 - steps.length, text: lines[index] ?? "" })),
    ...later.map((_, index) => ({ by: index + 1, text: lines[steps.length + index] ?? "" })),
  ];
  useEffect(() => {
    box.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
    const outside = (event: PointerEvent) => {
      const { target } = event;
      if (target instanceof Element && !target.closest(".crumbs")) onClose(false);
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [onClose]);
  const press = (event: KeyboardEvent) => {
    const buttons = [...(box.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to =
      event.key === "ArrowDown"
        ? at + 1
        : event.key === "ArrowUp"
          ? at - 1
          : event.key === "Home"
            ? 0
            : event.key === "End"
              ? buttons.length - 1
              : null;
    if (event.key === "Escape") onClose(true);
    else if (to === null) return;
    else buttons[(to + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="steps-list float" role="group" aria-label={w.history.list} onKeyDown={press}>
      <ol>
        {rows.map(({ by, text }) => (
          <li key={by}>
            <button
              type="button"
              data-by={by}
              data-undone={by > 0}
              aria-current={by === 0 ? "step" : undefined}
              onClick={() => {
                if (by !== 0) history.go(by);
                onClose(true);
              }}
            >
              <span>{text}</span>
              {by === 0 && <small>{w.history.now}</small>}
              {by > 0 && <small>{w.history.undone}</small>}
            </button>
          </li>
        ))}
      </ol>
    </div>
  );
}
