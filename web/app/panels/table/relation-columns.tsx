// Columns of the table of relations.
import type { Brief, Link } from "../../../contract.ts";
import type { Lang } from "../../state/state.ts";
import { find } from "../../steps/picture-steps.ts";
import { Chips } from "../../ui/Chip.tsx";
import { Name } from "../../ui/Name.tsx";
import { inLang, nameOf, relationWord } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";
import type { Column } from "./column.tsx";

type At = { readonly lang: Lang; readonly names: Lang; readonly w: Words; readonly things: Readonly<Record<string, Brief>> };

/** The sentence, what is claimed, how it is known, its sources. */
export function relationColumns({ lang, names, w, things }: At): readonly Column<Link>[] {
  const named = (id: string) => things[id] ?? { name: id, nameEn: id };
  const nameIn = (id: string) => nameOf(named(id), names);
  const claim = (link: Link) => inLang(link.claimZh, link.claimEn, lang) ?? "";
  return [
    {
      id: "sentence",
      label: w.table.sentence,
      text: (link) => `${nameIn(link.from)} ${relationWord(link, true, lang)} ${nameIn(link.to)}`,
      cell: (link) => (
        <span className="row-sentence">
          <button type="button" className="row-name link" onClick={() => find(link.from)}>
            <Name thing={named(link.from)} />
          </button>{" "}
          {relationWord(link, true, lang)}{" "}
          <button type="button" className="link" onClick={() => find(link.to)}>
            <Name thing={named(link.to)} />
          </button>
        </span>
      ),
    },
    { id: "claim", label: w.grid.claim, text: claim },
    { id: "basis", label: w.table.basis, text: (link) => (link.basis === "stated" ? w.card.stated : w.card.implied) },
    { id: "type", label: w.grid.type, extra: true, text: (link) => link.relation },
    { id: "doubt", label: w.card.uncertain, extra: true, text: (link) => inLang(link.uncertain, link.uncertainEn, lang) ?? "" },
    {
      id: "sources",
      label: w.table.sources,
      text: (link) => link.evidence.join(" "),
      cell: (link) => <Chips evidence={link.evidence} most={2} />,
    },
  ];
}
