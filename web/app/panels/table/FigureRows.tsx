// Targets or observations in rows.
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { useWords } from "../../words/use.ts";
import { figureColumns, type Figure, type FigureTable } from "./figure-columns.tsx";
import { Grid } from "./Grid.tsx";

export function FigureRows({ id, figures }: { readonly id: FigureTable; readonly figures: readonly Figure[] }) {
  const { lang, w } = useWords();
  const names = useZhaotu(namesLang);
  const columns = figureColumns({ id, lang, names, w });
  return (
    <Grid
      id={id}
      rows={figures}
      columns={columns}
      keyOf={(figure) => figure.id}
      idsOf={(figure) => [figure.id]}
      start={{ by: "indicator", down: false }}
    />
  );
}
