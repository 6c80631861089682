// Things in rows.
import type { Brief } from "../../../contract.ts";
import { drawnIds, neighbours } from "../../state/derive.ts";
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import { Grid } from "./Grid.tsx";
import { thingColumns } from "./thing-columns.tsx";

export function ThingRows({ things }: { readonly things: readonly Brief[] }) {
  const { lang, w } = useWords();
  const names = useZhaotu(namesLang);
  const near = useZhaotu(neighbours);
  const drawn = new Set(useZhaotu(drawnIds));
  const articles = useZhaotu((state) => state.articles);
  const columns = thingColumns({ lang, names, w, near, drawn, articles });
  return (
    <Grid
      id="things"
      rows={things}
      columns={columns}
      keyOf={(thing) => thing.id}
      idsOf={(thing) => [thing.id]}
      start={{ by: "facts", down: true }}
    />
  );
}
