// A thing's name in the reader's language, marked as being in another where it is.
import { nameOf, otherLang, tagOf } from "../words/words.ts";
import { namesLang } from "../state/prefs.ts";
import { useZhaotu } from "../state/use.ts";

type Named = { readonly name: string; readonly nameEn: string };

export function Name({ thing, other = false }: { readonly thing: Named; readonly other?: boolean }) {
  const lang = useZhaotu(namesLang);
  const inLang = other ? otherLang(lang) : lang;
  return <span lang={tagOf(inLang)}>{nameOf(thing, inLang)}</span>;
}
