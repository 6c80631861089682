// One path: in a line with its relation words; the chosen one told hop by hop.
import type { KeyboardEvent } from "react";
import type { Paths } from "../../../contract/paths.ts";
import { useZhaotu } from "../../state/use.ts";
import { choose } from "../../steps/looking-steps.ts";
import { showCard } from "../../steps/path-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { relationWord } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { PathHop } from "./PathHop.tsx";

type Props = {
  readonly answer: Paths;
  readonly index: number;
  readonly chosen: boolean;
  readonly onChoose: (index: number) => void;
  readonly onWalk: (step: 1 | -1) => void;
};

export function PathRow({ answer, index, chosen, onChoose, onWalk }: Props) {
  const { lang } = useWords();
  const things = useZhaotu((state) => state.things);
  const path = answer.paths[index];
  if (!path) return null;
  const press = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    onWalk(step);
  };
  return (
    <li className="path-row" data-chosen={chosen}>
      <button
        type="button"
        className="path-line"
        data-index={index}
        aria-expanded={chosen}
        onClick={() => onChoose(index)}
        onKeyDown={press}
      >
        <span className="path-number">{index + 1}</span>
        <span className="path-chain">
          {path.things.map((id, at) => {
            const thing = things[id];
            const [first, ...more] = (path.hops[at - 1] ?? []).flatMap((hop) => answer.links[hop] ?? []);
            return (
              <span key={id}>
                {first && (
                  <span className="path-word">
                    {" — "}
                    {relationWord(first, first.to === id, lang)}
                    {more.length > 0 && ` +${more.length}`}
                    {" → "}
                  </span>
                )}
                {thing && (
                  <span className="path-thing">
                    <Glyph kind={thing.kind} size={15} /> <Name thing={thing} />
                  </span>
                )}
              </span>
            );
          })}
        </span>
      </button>
      {chosen && <Told answer={answer} path={path} />}
    </li>
  );
}

/** Every thing and every relation of a path, from end to end. */
function Told({ answer, path }: { readonly answer: Paths; readonly path: Paths["paths"][number] }) {
  const { w } = useWords();
  const things = useZhaotu((state) => state.things);
  const card = (id: string) => {
    choose(id);
    showCard(true);
  };
  return (
    <ol className="path-told">
      {path.things.map((id, at) => {
        const thing = things[id];
        const links = (path.hops[at] ?? []).flatMap((hop) => answer.links[hop] ?? []);
        const between = at > 0 && at < path.things.length - 1;
        return (
          <li key={id}>
            {thing && (
              <button type="button" className="path-stop" onClick={() => card(id)}>
                <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
                {between && thing.facts > answer.over && <span className="tag plain">{w.paths.hub(thing.facts)}</span>}
              </button>
            )}
            {links.map((link) => (
              <PathHop key={link.relation + link.from} link={link} from={id} />
            ))}
          </li>
        );
      })}
    </ol>
  );
}
