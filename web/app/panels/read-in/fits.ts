// Whether what was written in a field can be used; empty always can.
import { isId } from "../../../../data/model/ids.ts";
import { point } from "../../../../data/model/time.ts";
import type { FieldName } from "../../state/read-in.ts";

/** The longest id of an article: ids of its figures are made of it. */
const LONGEST_ID = 64;

export const fits: Readonly<Record<FieldName, (text: string) => boolean>> = {
  title: () => true,
  publisher: () => true,
  date: (text) => text.trim() === "" || point.safeParse(text.trim()).success,
  id: (text) => text.trim() === "" || (isId(text.trim()) && text.trim().length <= LONGEST_ID),
};
