// One setting with a few choices: a heading that can be linked to, what it does, and the choices.
import type { ReactNode } from "react";
import { goToSetting } from "../../steps/setting-links.ts";
import { useWords } from "../../words/use.ts";

type Option<T> = { readonly value: T; readonly label: string; readonly lang?: string };
type Props<T> = {
  readonly id: string;
  readonly title: string;
  readonly how?: string;
  readonly value: T;
  readonly options: readonly Option<T>[];
  readonly onChoose: (value: T) => void;
};

export function Choice<T extends string | null>({ id, title, how, value, options, onChoose }: Props<T>) {
  return (
    <Setting id={id} title={title}>
      {how !== undefined && <p className="quiet">{how}</p>}
      <div className="switch" role="group" aria-label={title}>
        {options.map((option) => (
          <button
            key={String(option.value)}
            type="button"
            lang={option.lang}
            aria-pressed={value === option.value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </Setting>
  );
}

/** A part of the settings under a heading that can be linked to. */
export function Setting({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  const { w } = useWords();
  return (
    <section id={id} aria-label={title}>
      <h2>
        {title}{" "}
        <a
          className="setting-link"
          href={`/settings#${id}`}
          aria-label={w.prefs.linkTo(title)}
          onClick={(event) => {
            event.preventDefault();
            goToSetting(id);
          }}
        >
          #
        </a>
      </h2>
      {children}
    </section>
  );
}
