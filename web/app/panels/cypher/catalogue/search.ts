// Looks through the catalogue: every word has to stand somewhere in a question, its name, group, parameters or columns.
import type { Catalogue, CatalogueEntry } from "../../../../contract/cypher.ts";

type Group = Catalogue["groups"][number];
export type Filed = { readonly group: Group; readonly entries: readonly CatalogueEntry[] };

const plain = (text: string) => text.normalize("NFKC").toLowerCase();

/** Questions by group that hold all these words; groups without any are left out. */
export function filedFor({ groups, entries }: Catalogue, asked: string): readonly Filed[] {
  const words = plain(asked)
    .split(/\s+/u)
    .filter((word) => word !== "");
  return groups
    .map((group) => {
      const fits = (entry: CatalogueEntry) => {
        const text = textOf(entry, group);
        return words.every((word) => text.includes(word));
      };
      return { group, entries: entries.filter((entry) => entry.group === group.name && fits(entry)) };
    })
    .filter((filed) => filed.entries.length > 0);
}

function textOf({ name, questionZh, questionEn, params, columns }: CatalogueEntry, { zh, en }: Group): string {
  return plain([name, questionZh, questionEn, zh, en, ...params.map((param) => `$${param.name}`), ...columns].join("\n"));
}

/** How many questions there are in all of these. */
export const countOf = (filed: readonly Filed[]): number => filed.reduce((sum, { entries }) => sum + entries.length, 0);
