// Columns of the table of things.
import type { Article, Brief } from "../../../contract.ts";
import type { Lang } from "../../state/state.ts";
import { find } from "../../steps/picture-steps.ts";
import { chooseAlso } from "../../steps/looking-steps.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { Name } from "../../ui/Name.tsx";
import { kindWord, nameOf, otherLang, yearOf } from "../../words/words.ts";
import type { Words } from "../../words/zh.ts";
import type { Column } from "./column.tsx";

type At = {
  readonly lang: Lang;
  readonly names: Lang;
  readonly w: Words;
  readonly near: ReadonlyMap<string, ReadonlySet<string>>;
  readonly drawn: ReadonlySet<string>;
  readonly articles: Readonly<Record<string, Article>>;
};

/** Names in both languages, kind, numbers of facts and of relations in the picture, articles. */
export function thingColumns({ lang, names, w, near, drawn, articles }: At): readonly Column<Brief>[] {
  return [
    {
      id: "name",
      label: w.table.name,
      text: (thing) => nameOf(thing, names),
      cell: (thing) => (
        <button
          type="button"
          className="row-name"
          onClick={(event) => (event.ctrlKey || event.metaKey ? chooseAlso(thing.id) : find(thing.id))}
        >
          <Glyph kind={thing.kind} size={16} /> <Name thing={thing} />
        </button>
      ),
    },
    {
      id: "other",
      label: w.grid.otherName[names],
      text: (thing) => nameOf(thing, otherLang(names)),
      cell: (thing) => <Name thing={thing} other />,
    },
    { id: "kind", label: w.table.kind, text: (thing) => kindWord(thing.kind, lang) },
    { id: "facts", label: w.table.facts, number: true, text: (thing) => String(thing.facts), value: (thing) => thing.facts },
    {
      id: "drawn",
      label: w.table.drawn,
      number: true,
      text: (thing) => (drawn.has(thing.id) ? String(near.get(thing.id)?.size ?? 0) : "–"),
      value: (thing) => (drawn.has(thing.id) ? (near.get(thing.id)?.size ?? 0) : null),
    },
    { id: "articles", label: w.table.articles, text: (thing) => thing.articles.map((id) => yearOf(articles[id], id)).join(" · ") },
    { id: "pinyin", label: w.grid.pinyin, extra: true, text: (thing) => thing.pinyin ?? "" },
    { id: "id", label: "id", extra: true, text: (thing) => thing.id },
  ];
}
