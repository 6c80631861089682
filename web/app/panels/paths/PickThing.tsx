// One place of the question: the thing that stands there, or a field to find one.
import { X } from "lucide-react";
import { useState } from "react";
import { useZhaotu } from "../../state/use.ts";
import { FindField } from "../../ui/FindField.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { Name } from "../../ui/Name.tsx";
import { nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { useFound } from "./use-found.tsx";

type Props = {
  readonly label: string;
  /** What stands here; "" for nothing. */
  readonly id: string;
  /** The first field that is still empty: it takes the focus. */
  readonly first?: boolean;
  readonly onPick: (id: string) => void;
  readonly onDrop?: () => void;
};

export function PickThing({ label, id, first = false, onPick, onDrop }: Props) {
  const { lang, w } = useWords();
  const thing = useZhaotu((state) => state.things[id]);
  if (id === "") return <Field label={label} first={first} onPick={onPick} />;
  const name = thing ? nameOf(thing, lang) : id;
  return (
    <div className="path-end" data-end={id}>
      <span className="find-field-label">{label}</span>
      <span className="path-taken">
        {thing ? (
          <>
            <Glyph kind={thing.kind} /> <Name thing={thing} />
          </>
        ) : (
          <code>{id}</code>
        )}
        {onDrop && (
          <IconButton label={w.paths.take(name)} onClick={onDrop}>
            <X />
          </IconButton>
        )}
      </span>
    </div>
  );
}

function Field({ label, first, onPick }: Pick<Props, "label" | "onPick"> & { readonly first: boolean }) {
  const { w } = useWords();
  const [text, setText] = useState("");
  const found = useFound(text);
  return (
    <FindField
      label={label}
      labelled
      placeholder={w.paths.placeholder}
      none={w.paths.none}
      text={text}
      onText={setText}
      hits={found?.map((thing) => ({ ...thing, note: w.search.facts(thing.facts) })) ?? null}
      onPick={({ id }) => onPick(id)}
      first={first}
    />
  );
}
