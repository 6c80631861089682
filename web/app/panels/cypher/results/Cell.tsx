// What stands in a cell: things by name and sign, places of articles as chips, the rest as written.
import { cellText, isList } from "../../../../../data/model/cypher-plain.ts";
import { parseEvidence } from "../../../../../data/model/locator.ts";
import { isId } from "../../../../../data/model/ids.ts";
import { isKind } from "../../../../../data/model/kinds.ts";
import { isRelationName } from "../../../../../data/model/relations.ts";
import type { CypherValue } from "../../../../contract/cypher.ts";
import { useZhaotu } from "../../../state/use.ts";
import { Chip } from "../../../ui/Chip.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Name } from "../../../ui/Name.tsx";
import { relationWord } from "../../../words/words.ts";
import { useWords } from "../../../words/use.ts";
import { isLink, isNode, isPath, textIn, type LinkValue, type NodeValue } from "./values.ts";

/** Items of a list that a cell shows before it counts the rest. */
const ITEMS = 3;

type Props = { readonly value: CypherValue; readonly asIds: boolean; readonly whole?: boolean };

/** `asIds`: texts may be ids of things. `whole`: all of it, not what a line has room for. */
export function Cell({ value, asIds, whole = false }: Props) {
  const { w } = useWords();
  if (value === null)
    return <span className="answer-null" title={w.answered.rows.nothing} aria-label={w.answered.rows.nothing} role="img" />;
  if (typeof value === "string") return <Text text={value} asId={asIds} inGrid={!whole} />;
  if (isList(value)) return <Items items={value} asIds={asIds} whole={whole} />;
  if (isNode(value)) return <Thing node={value} />;
  if (isLink(value)) return <Relation link={value} />;
  if (isPath(value))
    return (
      <span className="answer-path">
        {value.nodes.map((node, at) => (
          <span key={at}>
            {at > 0 && <i aria-hidden="true">→</i>}
            {isNode(node) ? <Thing node={node} /> : cellText(node)}
          </span>
        ))}
      </span>
    );
  return <span className={typeof value === "object" ? "answer-code" : undefined}>{cellText(value)}</span>;
}

function Items({ items, asIds, whole }: { readonly items: readonly CypherValue[]; readonly asIds: boolean; readonly whole: boolean }) {
  const { w } = useWords();
  const shown = whole ? items : items.slice(0, ITEMS);
  const rest = items.length - shown.length;
  if (items.length === 0) return <span className="quiet">[]</span>;
  return (
    <span className="answer-items">
      {shown.map((item, at) => (
        <span key={at}>
          <Cell value={item} asIds={asIds} whole={whole} />
        </span>
      ))}
      {rest > 0 && (
        <small className="quiet" title={w.answered.rows.more(rest)}>
          +{rest}
        </small>
      )}
    </span>
  );
}

function Text({ text, asId, inGrid }: { readonly text: string; readonly asId: boolean; readonly inGrid: boolean }) {
  const thing = useZhaotu((state) => (asId && isId(text) ? state.things[text] : undefined));
  if (parseEvidence(text)) return <Chip evidence={text} inGrid={inGrid} />;
  if (!thing) return <span title={inGrid && text.length > 20 ? text : undefined}>{text}</span>;
  return (
    <span className="answer-thing" title={text} data-thing={text}>
      <Glyph kind={thing.kind} size={17} /> <Name thing={thing} />
    </span>
  );
}

function Thing({ node }: { readonly node: NodeValue }) {
  const kind = textIn(node, "kind") ?? node.labels.find(isKind) ?? "";
  const name = textIn(node, "name");
  return (
    <span className="answer-thing" title={node.id ?? undefined} data-thing={node.id}>
      {isKind(kind) && <Glyph kind={kind} size={17} />}{" "}
      {name === null ? (node.id ?? node.labels.join(" ")) : <Name thing={{ name, nameEn: textIn(node, "nameEn") ?? "" }} />}
    </span>
  );
}

/** A relation by its type and word, between its ends. */
function Relation({ link }: { readonly link: LinkValue }) {
  const { lang } = useWords();
  const { type, from, to } = link;
  return (
    <span className="answer-link" title={cellText(link)}>
      <End id={from} /> <b>{type}</b>
      {isRelationName(type) && <small>{relationWord({ relation: type }, true, lang)}</small>} <End id={to} />
    </span>
  );
}

function End({ id }: { readonly id: string | null }) {
  const thing = useZhaotu((state) => (id === null ? undefined : state.things[id]));
  if (!thing) return <span>{id ?? "?"}</span>;
  return <Name thing={thing} />;
}
