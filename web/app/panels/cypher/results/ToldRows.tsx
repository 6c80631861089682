// The answer told in words by the model, where one is configured and the reader wants it: each sentence with its sources.
import { MessageSquareText } from "lucide-react";
import { useState } from "react";
import type { Told } from "../../../../contract/cypher.ts";
import { askTold } from "../../../api-in-words.ts";
import type { Row } from "../../../state/door-state.ts";
import type { Trouble as Why } from "../../../state/state.ts";
import { troubleOf } from "../../../steps/read.ts";
import { Chips } from "../../../ui/Chip.tsx";
import { Trouble } from "../../Trouble.tsx";
import { useWords } from "../../../words/use.ts";

/** Rows that are sent; the rest is said to be left out. */
const SENT = 200;

type Props = { readonly question: string; readonly columns: readonly string[]; readonly rows: readonly Row[]; readonly count: number };
type Reply = { readonly of: readonly Row[] } & ({ readonly told: Told } | { readonly why: Why } | { readonly waits: true });

export function ToldRows({ question, columns, rows, count }: Props) {
  const { lang, w } = useWords();
  const words = w.answered.told;
  const [reply, setReply] = useState<Reply | null>(null);
  const now = reply?.of === rows ? reply : null;
  const ask = () => {
    setReply({ of: rows, waits: true });
    askTold({ question, lang, columns: [...columns], rows: rows.slice(0, Math.min(SENT, count)).map((row) => [...row]) }).then(
      (told) => setReply({ of: rows, told }),
      (error: unknown) => setReply({ of: rows, why: troubleOf(error) }),
    );
  };
  if (now === null)
    return (
      <p className="answer-told">
        <button type="button" className="button" onClick={ask}>
          <MessageSquareText aria-hidden="true" /> {words.ask}
        </button>{" "}
        <small className="quiet">{words.sent(Math.min(SENT, count), count)}</small>
      </p>
    );
  if ("waits" in now)
    return (
      <p className="answer-told" role="status">
        {words.asking}
      </p>
    );
  if ("why" in now) return <Trouble why={now.why} onRetry={ask} />;
  const { sentences, dropped, trouble } = now.told;
  return (
    <div className="answer-told" role="status">
      {sentences.map(({ text, evidence }) => (
        <p key={text}>
          {text} <Chips evidence={evidence} />
        </p>
      ))}
      {trouble !== null && <p>{trouble}</p>}
      <p className="quiet small">
        {words.byModel}
        {dropped > 0 && ` ${words.dropped(dropped)}`}
      </p>
    </div>
  );
}
