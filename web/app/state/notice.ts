// What the page says of one step, in words that follow the language.
export type Notice = {
  readonly kind: "good" | "bad" | "plain";
  readonly word: NoticeWord;
  readonly args: readonly string[];
  readonly undo?: true;
};
export type NoticeWord =
  | "copied"
  | "rowsCopied"
  | "copyFailed"
  | "articleKnown"
  | "textTooShort"
  | "articleForgotten"
  | "notText"
  | "nothingMore"
  | "expanded"
  | "foundMore"
  | "joined"
  | "noJoining"
  | "missing"
  | "addressParts"
  | "leftOut"
  | "allDrawn"
  | "viewKept"
  | "viewDeleted"
  | "noteDeleted"
  | "boardSaved"
  | "supposedMost"
  | "judged"
  | "judgementDeleted"
  | "notKept";
