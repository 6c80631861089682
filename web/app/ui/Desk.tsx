// A dialog over the page: title, close, and what it holds; Esc closes it and the focus goes back where it was.
import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";

type Props = {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

export function Desk({ title, close, onClose, wide = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[data-first]")?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog ref={dialog} className={wide ? "desk wide" : "desk"} aria-labelledby="desk-title" onClose={onClose}>
      <div className="side-head">
        <h2 id="desk-title">{title}</h2>
        <IconButton label={close} keys="Esc" onClick={() => dialog.current?.close()}>
          <X />
        </IconButton>
      </div>
      {children}
    </dialog>
  );
}
