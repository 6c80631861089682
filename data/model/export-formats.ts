// The formats in which the graph leaves as text.

export const EXPORT_FORMATS = ["jsonl", "csv", "graphml", "gexf"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The two tables of CSV. */
export const EXPORT_PARTS = ["nodes", "edges"] as const;
export type ExportPart = (typeof EXPORT_PARTS)[number];
