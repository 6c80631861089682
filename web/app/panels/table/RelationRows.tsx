// Relations in rows, each a sentence with its sources.
import type { Link } from "../../../contract.ts";
import { namesLang } from "../../state/prefs.ts";
import { linkKey } from "../../state/state.ts";
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import { Grid } from "./Grid.tsx";
import { relationColumns } from "./relation-columns.tsx";

export function RelationRows({ links }: { readonly links: readonly Link[] }) {
  const { lang, w } = useWords();
  const names = useZhaotu(namesLang);
  const things = useZhaotu((state) => state.things);
  const columns = relationColumns({ lang, names, w, things });
  return (
    <Grid
      id="relations"
      rows={links}
      columns={columns}
      keyOf={linkKey}
      idsOf={(link) => [link.from, link.to]}
      start={{ by: "sentence", down: false }}
    />
  );
}
