// Words in the reader's language, or the article's own, marked as Chinese for voices and shapes.
import type { Said } from "./texts.ts";

export function SaidText({ said: { text, chinese } }: { readonly said: Said }) {
  return chinese ? <span lang="zh-Hans">{text}</span> : <>{text}</>;
}
