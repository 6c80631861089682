// One click away: a page to print of what the screen shows, in either language, with the articles' words or without.
import { Printer, Save } from "lucide-react";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { BriefAsked } from "../../../contract/plan-asked.ts";
import { useZhaotu } from "../../state/use.ts";
import { handBriefing } from "../../steps/brief-steps.ts";
import { troubleOf } from "../../steps/read.ts";
import { useWords } from "../../words/use.ts";
import "../../styles/brief.css";

type Doing = { readonly is: "idle" | "busy" } | { readonly is: "said" | "failed"; readonly words: string };

export function BriefButton({ of }: { readonly of: BriefAsked["of"] }) {
  const { w } = useWords();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLSpanElement>(null);
  const id = useId();
  const shut = (refocus: boolean) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  useEffect(() => {
    if (!open) return;
    const outside = ({ target }: PointerEvent) => {
      if (target instanceof Node && box.current?.contains(target) !== true) setOpen(false);
    };
    addEventListener("pointerdown", outside);
    return () => removeEventListener("pointerdown", outside);
  }, [open]);
  return (
    <span
      className="brief"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        event.stopPropagation();
        shut(true);
      }}
    >
      <button ref={button} type="button" className="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        <Printer aria-hidden="true" /> {w.brief.open}
      </button>
      {open && <Wishes id={id} of={of} />}
    </span>
  );
}

/** In which language, with or without the words of the articles, and where to. */
function Wishes({ id, of }: { readonly id: string; readonly of: BriefAsked["of"] }) {
  const { lang: shown, w } = useWords();
  const texts = useZhaotu((state) => Object.values(state.articles).filter(({ text }) => text).length);
  const [lang, setLang] = useState(shown);
  const [passages, setPassages] = useState(false);
  const [doing, setDoing] = useState<Doing>({ is: "idle" });
  const first = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<"end" | "start">("end");
  useEffect(() => first.current?.focus(), []);
  // A button at the left edge of its screen would push the box below the rail.
  useLayoutEffect(() => {
    const screen = box.current?.closest("main, aside, section");
    if (box.current && screen && box.current.getBoundingClientRect().left < screen.getBoundingClientRect().left) setFrom("start");
  }, []);
  const run = async (to: "print" | "file") => {
    if (doing.is === "busy") return;
    setDoing({ is: "busy" });
    try {
      const { how, name } = await handBriefing({ of, lang, passages, to });
      setDoing({ is: "said", words: w.brief[how](name) });
    } catch (error) {
      const { code, detail } = troubleOf(error);
      setDoing({ is: "failed", words: `${w.brief.failed}${w.colon}${w.troubles.codes[code] ?? detail}` });
    }
  };
  const busy = doing.is === "busy";
  return (
    <div id={id} ref={box} className="brief-wishes float" data-from={from} role="group" aria-label={w.brief.title}>
      <p className="quiet small">{w.brief.how}</p>
      <fieldset>
        <legend>{w.brief.lang}</legend>
        {(["zh", "en"] as const).map((one) => (
          <label className="tick" key={one}>
            <input
              {...(one === lang && { ref: first })}
              type="radio"
              name={`${id}-lang`}
              checked={lang === one}
              onChange={() => setLang(one)}
            />
            <span lang={one === "zh" ? "zh-Hans" : "en"}>{one === "zh" ? "中文" : "English"}</span>
          </label>
        ))}
      </fieldset>
      <label className="tick">
        <input type="checkbox" checked={passages} disabled={texts === 0} onChange={(event) => setPassages(event.target.checked)} />
        <span>{w.brief.passages}</span>
      </label>
      <p className="quiet small">{texts === 0 ? w.brief.noWords : w.brief.wordsHow(texts)}</p>
      <p className="brief-said small" role="status" data-failed={doing.is === "failed"}>
        {"words" in doing ? doing.words : busy ? w.brief.busy : ""}
      </p>
      <div className="brief-foot">
        <button type="button" className="button primary" aria-disabled={busy} onClick={() => void run("print")}>
          <Printer aria-hidden="true" /> {w.brief.print}
        </button>
        <button type="button" className="button" aria-disabled={busy} onClick={() => void run("file")}>
          <Save aria-hidden="true" /> {w.brief.save}
        </button>
      </div>
    </div>
  );
}
