// A button of the toolbar with a card below it; Esc, a click elsewhere and leaving it with Tab close it.
import { ChevronDown } from "lucide-react";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";

type Props = {
  readonly label: ReactNode;
  readonly name: string;
  readonly plain?: boolean;
  readonly children: (close: () => void) => ReactNode;
};

export function Fold({ label, name, plain = false, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent) => {
      if (event.target instanceof Node && room.current?.contains(event.target) !== true) setOpen(false);
    };
    addEventListener("pointerdown", elsewhere);
    return () => removeEventListener("pointerdown", elsewhere);
  }, [open]);
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-button`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  return (
    <div
      ref={room}
      className="fold"
      onKeyDown={press}
      onBlur={(event) => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        id={`${id}-button`}
        type="button"
        className="button"
        aria-expanded={open}
        aria-controls={id}
        title={name}
        onClick={() => setOpen(!open)}
      >
        {label} {!plain && <ChevronDown aria-hidden="true" />}
      </button>
      {open && (
        <div id={id} className="fold-card float" role="group" aria-label={name}>
          {children(close)}
        </div>
      )}
    </div>
  );
}
