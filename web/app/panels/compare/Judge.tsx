// What the reader judges of two statements: which is used, that both hold, or that it is open, with a reason.
import { Gavel, Trash2 } from "lucide-react";
import { useId, useRef, useState } from "react";
import { judgedOf, LONGEST_REASON, type Judgement } from "../../state/judged.ts";
import { useZhaotu } from "../../state/use.ts";
import { judge, unjudge } from "../../steps/between-steps.ts";
import { isComposing } from "../../ui/composing.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { useWords } from "../../words/use.ts";
import type { Words } from "../../words/zh.ts";

/** A statement by id and in words. */
type Statement = { readonly id: string; readonly text: string };
type Props = { readonly a: Statement; readonly b: Statement };

export function Judge({ a, b }: Props) {
  const { w } = useWords();
  const all = useZhaotu((state) => state.judgements);
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const [now, ...earlier] = judgedOf(all, a.id, b.id);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <div className="judge" data-judged={now?.is}>
      {now && <Told one={now} statements={[a, b]} />}
      {!open && (
        <button ref={opener} type="button" className="text-button" data-judge onClick={() => setOpen(true)}>
          <Gavel aria-hidden="true" /> {now ? w.judged.again : w.judged.judge}
        </button>
      )}
      {open && <JudgeForm a={a} b={b} now={now} onDone={close} />}
      {earlier.length > 0 && (
        <details>
          <summary>{w.judged.earlier(earlier.length)}</summary>
          {earlier.map((one) => (
            <Told key={`${one.at} ${one.is} ${one.used} ${one.reason}`} one={one} statements={[a, b]} />
          ))}
        </details>
      )}
    </div>
  );
}

/** A judgement in words. */
function judgedWords({ is, used }: Judgement, statements: readonly Statement[], w: Words): string {
  if (is !== "used") return w.judged[is];
  return w.judged.used(statements.find(({ id }) => id === used)?.text ?? used ?? "");
}

function Told({ one, statements }: { readonly one: Judgement; readonly statements: readonly Statement[] }) {
  const { w } = useWords();
  return (
    <p className="judged">
      <b>{w.judged.is(judgedWords(one, statements, w))}</b>
      {one.reason !== "" && <span className="judged-reason"> {one.reason}</span>} <time dateTime={one.at}>{one.at.slice(0, 10)}</time>
      <IconButton label={w.judged.delete} onClick={() => unjudge(one)}>
        <Trash2 />
      </IconButton>
    </p>
  );
}

function JudgeForm({ a, b, now, onDone }: Props & { readonly now: Judgement | undefined; readonly onDone: () => void }) {
  const { w } = useWords();
  const name = useId();
  const options = [
    { is: "used", used: a.id, label: w.judged.used(a.text) },
    { is: "used", used: b.id, label: w.judged.used(b.text) },
    { is: "both", used: null, label: w.judged.both },
    { is: "open", used: null, label: w.judged.open },
  ] as const;
  const [at, setAt] = useState(options.findIndex(({ is, used }) => is === now?.is && used === now.used));
  const [reason, setReason] = useState("");
  const chosen = options[at];
  return (
    <form
      className="judge-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!chosen) return;
        judge([a.id, b.id], chosen.is, chosen.used, reason);
        onDone();
      }}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === "Escape") {
          event.preventDefault();
          event.stopPropagation();
          onDone();
        }
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
      }}
    >
      <fieldset>
        <legend>{w.judged.title}</legend>
        {options.map(({ label }, index) => (
          <label key={index} className="tick">
            <input type="radio" name={name} autoFocus={index === Math.max(0, at)} checked={index === at} onChange={() => setAt(index)} />{" "}
            {label}
          </label>
        ))}
      </fieldset>
      <textarea
        rows={2}
        maxLength={LONGEST_REASON}
        aria-label={w.judged.reason}
        placeholder={w.judged.reason}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="doing-row">
        <button type="submit" className="button" disabled={!chosen}>
          {w.judged.save}
        </button>
        <button type="button" className="link" onClick={onDone}>
          {w.judged.cancel}
        </button>
        <span className="quiet small">{w.judged.reasonHow}</span>
      </div>
    </form>
  );
}
