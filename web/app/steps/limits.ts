// How much is asked for or shown at once; the settings screen names each of them.
export const LIMITS = {
  /** Entities in the first picture. */
  firstPicture: 60,
  /** Things that one expansion or "next" adds. */
  expand: 30,
  /** Search results before "all". */
  searchRows: 12,
  /** Search results after it. */
  searchAll: 200,
  /** Rows on a page of the table. */
  tableRows: 1000,
  /** Facts of one relation word before "all". */
  groupRows: 6,
} as const;
