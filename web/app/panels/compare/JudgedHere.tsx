// On the card of a target or figure: what was judged of it beside another statement.
import { judgedAbout } from "../../state/judged.ts";
import { useZhaotu } from "../../state/use.ts";
import { find } from "../../steps/picture-steps.ts";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function JudgedHere({ id }: { readonly id: string }) {
  const { lang, w } = useWords();
  const judgements = useZhaotu((state) => state.judgements);
  const things = useZhaotu((state) => state.things);
  return judgedAbout(judgements, id).map(({ of, is, used, reason, at }) => {
    const other = of.find((one) => one !== id) ?? id;
    const thing = things[other];
    const words = is === "used" ? (used === id ? w.judged.usedThis : w.judged.usedOther) : w.judged[is];
    return (
      <p key={other} className="claim judged-here" data-judged={is}>
        <b>{w.judged.about}</b>
        {w.colon}
        {words}
        {reason !== "" && ` · ${reason}`} · <time dateTime={at}>{at.slice(0, 10)}</time>{" "}
        <button type="button" className="link" onClick={() => find(other)}>
          {w.judged.other}
          {thing ? nameOf(thing, lang) : other}
        </button>
      </p>
    );
  });
}
