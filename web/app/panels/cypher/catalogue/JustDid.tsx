// What was done on the canvas last, each step as the Cypher behind it; and the canvas itself, by ids.
import { ArrowRight, History, Waypoints } from "lucide-react";
import { canvasQuery, justDid } from "../../../asked/just-did.ts";
import { visibleThings } from "../../../state/derive.ts";
import { getState } from "../../../state/store.ts";
import { useZhaotu } from "../../../state/use.ts";
import { openLifted } from "../../../steps/door-steps.ts";
import { useWords } from "../../../words/use.ts";
import { wordsOf } from "../../../words/words.ts";

export function JustDid() {
  const { lang, w } = useWords();
  const words = w.answered.justDid;
  const steps = useZhaotu((state) => state.steps);
  const on = useZhaotu((state) => visibleThings(state).length);
  // Steps are told anew when they or what they are about change, not with every change of the state.
  const things = useZhaotu((state) => state.things);
  const done = steps.length === 0 || things === null ? [] : justDid(getState(), wordsOf(lang));
  return (
    <section className="just-did" aria-labelledby="just-did">
      <h3 id="just-did">
        <History aria-hidden="true" /> {words.title}
      </h3>
      <button
        type="button"
        className="catalogue-question"
        data-canvas={on}
        disabled={on === 0}
        title={words.pictureHow}
        onClick={() => {
          const query = canvasQuery(getState(), wordsOf(lang));
          if (query) openLifted(query);
        }}
      >
        <Waypoints aria-hidden="true" />
        <span>{on === 0 ? words.empty : words.picture(on)}</span>
        <ArrowRight aria-hidden="true" />
      </button>
      {done.length === 0 && <p className="quiet small">{words.none}</p>}
      <ol>
        {done.map((one) => (
          <li key={one.key}>
            {one.query === null ? (
              <span className="quiet">{one.words}</span>
            ) : (
              <button
                type="button"
                className="catalogue-question"
                title={words.open(one.words)}
                onClick={() => one.query && openLifted(one.query)}
              >
                <span>{one.words}</span>
                <ArrowRight aria-hidden="true" />
              </button>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
