// Asks the server for the graph as files.
import { exported, type Exported, type ExportWanted } from "../contract.ts";
import { ask } from "./api.ts";

/** A part of the graph, or all of it (`ids` null), as files. */
export const askExport = (wanted: ExportWanted): Promise<Exported> => ask("export", exported, { body: wanted });
