// Commands of the legend: one for each kind, family and article.
import { KINDS, type Kind } from "../../../../data/model/kinds.ts";
import { RELATION_FAMILIES } from "../../../../data/model/relation-type.ts";
import { drawnThings } from "../../state/derive.ts";
import type { State } from "../../state/state.ts";
import { chooseArticle, chooseKind, hideFamily, hideKind } from "../../steps/looking-steps.ts";
import { kindWord, yearOf } from "../../words/words.ts";
import type { Command } from "./command.ts";

const exploring = ({ view }: State) => view.screen === "explore";

/** What the legend can do with the picture as it is. */
export function filterCommands(state: State): readonly Command[] {
  const kinds = new Set(drawnThings(state).map(({ kind }) => kind));
  const families = RELATION_FAMILIES.map((family): Command => {
    const hidden = state.view.hiddenFamilies.includes(family);
    return {
      id: `filters.family.${family}`,
      group: "filters",
      words: (w) => w.palette.family(hidden, w.legend[family]),
      enabled: exploring,
      run: () => hideFamily(family),
    };
  });
  const chosen = state.view.article;
  const articles = [...Object.keys(state.articles), "both"].map((id): Command => ({
    id: `filters.article.${id}`,
    group: "filters",
    words: (w) => (id === "both" ? w.legend.both(Object.keys(state.articles).length) : w.palette.article(yearOf(state.articles[id], id))),
    enabled: (now) => exploring(now) && chosen !== id,
    run: () => chooseArticle(id),
  }));
  const any: Command = {
    id: "filters.article.any",
    group: "filters",
    words: (w) => `${w.legend.articles}${w.colon}${w.legend.any}`,
    enabled: (now) => exploring(now) && chosen !== null,
    run: () => chooseArticle(null),
  };
  return [...KINDS.filter((kind) => kinds.has(kind)).flatMap((kind) => ofKind(kind, state)), ...families, ...articles, any];
}

function ofKind(kind: Kind, { view }: State): Command[] {
  const hidden = view.hiddenKinds.includes(kind);
  const common = { group: "filters", enabled: exploring } as const;
  return [
    {
      ...common,
      id: `filters.hide.${kind}`,
      words: (w, lang) => (hidden ? w.legend.show : w.legend.hide)(kindWord(kind, lang)),
      run: () => hideKind(kind, false),
    },
    {
      ...common,
      id: `filters.only.${kind}`,
      words: (w, lang) => w.palette.onlyKind(kindWord(kind, lang)),
      run: () => hideKind(kind, true),
    },
    {
      ...common,
      id: `filters.select.${kind}`,
      words: (w, lang) => w.palette.selectKind(kindWord(kind, lang)),
      run: () => chooseKind(kind),
    },
  ];
}
