// Text in XML 1.0: escaped, and without the characters that XML cannot hold.
import type { Column, ColumnType } from "./columns.ts";

/** The type of a column, as GraphML and GEXF both name it. */
export const XML_TYPES: Readonly<Record<ColumnType, string>> = {
  text: "string",
  number: "double",
  whole: "long",
  flag: "boolean",
  list: "string",
};

/** A column of text. */
export function textColumn(name: string): Column {
  return { name, type: "text" };
}

const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
/** Markup, and breaks that parsers may change where they do not stand as a number. */
const MARKUP = /[&<>"\t\n\r\u0085\u2028]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text for an element or an attribute in double quotes; U+FFFD stands for each character that XML forbids. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, "\uFFFD").replace(MARKUP, (sign) => ENTITIES[sign] ?? `&#${sign.charCodeAt(0)};`);
}
