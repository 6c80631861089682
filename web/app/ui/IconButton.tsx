// A button with a picture only: its word is its label and its hint.
import type { ReactNode } from "react";

type Props = {
  readonly label: string;
  readonly keys?: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly pressed?: boolean;
};

export function IconButton({ label, keys, onClick, children, disabled = false, pressed }: Props) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={keys === undefined ? label : `${label}  ${keys}`}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
    >
      {children}
    </button>
  );
}
