// A thing's name in the reader's language, marked as being in another where it is.
import { nameOf, otherLang, tagOf } from "../words/words.ts";
import { useWords } from "../words/use.ts";

type Named = { readonly name: string; readonly nameEn: string };

export function Name({ thing, other = false }: { readonly thing: Named; readonly other?: boolean }) {
  const { lang } = useWords();
  const inLang = other ? otherLang(lang) : lang;
  return <span lang={tagOf(inLang)}>{nameOf(thing, inLang)}</span>;
}
