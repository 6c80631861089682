// The steps taken, the last three in sight: back and forward are the browser's own.
import { ChevronRight, Redo2, Undo2 } from "lucide-react";
import type { Step } from "../state/state.ts";
import { leftOutNow } from "../state/derive.ts";
import { useZhaotu } from "../state/use.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { kindWord, nameOf, yearOf } from "../words/words.ts";
import { useWords } from "../words/use.ts";

const IN_SIGHT = 3;
/** Steps that are told by how many things they touch. */
const COUNTED: ReadonlySet<Step["verb"]> = new Set<Step["verb"]>(["more", "keep", "group", "mark", "rule"]);

export function Crumbs() {
  const { w } = useWords();
  const steps = useZhaotu((state) => state.steps);
  const ahead = useZhaotu((state) => state.ahead);
  if (steps.length === 0 && !ahead) return null;
  const hidden = steps.slice(0, -IN_SIGHT);
  return (
    <div className="crumbs float">
      <IconButton label={w.canvas.undo} keys="Ctrl Z" onClick={() => history.back()} disabled={steps.length === 0}>
        <Undo2 />
      </IconButton>
      <IconButton label={w.canvas.redo} keys="Ctrl Shift Z" onClick={() => history.forward()} disabled={!ahead}>
        <Redo2 />
      </IconButton>
      <ol aria-label={w.steps.label}>
        {hidden.length > 0 && (
          <li title={w.steps.earlier}>
            …<ChevronRight />
          </li>
        )}
        {steps.slice(-IN_SIGHT).map((step, index, shown) => (
          <li key={`${steps.length}-${index}`} aria-current={index === shown.length - 1 ? "step" : undefined}>
            <Words step={step} />
            {index < shown.length - 1 && <ChevronRight />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Words({ step }: { readonly step: Step }) {
  const { lang, w } = useWords();
  const articles = useZhaotu((state) => state.articles);
  const things = useZhaotu((state) => state.things);
  const leftOut = useZhaotu((state) => leftOutNow(state) !== null);
  const name = () => {
    const { id, kind, family } = step;
    if (kind) return kindWord(kind, lang);
    if (family) return w.legend[family];
    if (id === undefined) return w.legend.any;
    if (id === "both") return w.legend.both(Object.keys(articles).length);
    const [thing, article] = [things[id], articles[id]];
    if (article) return yearOf(article, id);
    if (thing) return nameOf(thing, lang);
    return leftOut ? w.privacy.unnamed : id;
  };
  const word = w.steps[step.verb];
  if (typeof word === "string") return <span>{word}</span>;
  const say = word as (value: string | number) => string;
  return <span className="crumb">{say(COUNTED.has(step.verb) ? (step.count ?? 0) : name())}</span>;
}
