// What cannot be read as an article, and why: the file, the place, what is wrong, what would mend it.
import { faultAt, type Fault, type Words } from "../../read/fault.ts";

/** A reading of the first lines in one encoding, for a person to recognise. */
export type Sample = { readonly encoding: string; readonly text: string };

/** Raised instead of a text. `samples`: the two likeliest readings, where the encoding is in doubt; `article`: the one that it is already. */
export class RefusedText extends Error {
  override readonly name = "RefusedText";
  readonly fault: Fault;
  readonly samples: readonly Sample[];
  readonly article: string | null;
  constructor(fault: Fault, samples: readonly Sample[] = [], article: string | null = null) {
    super(`${fault.file}: ${fault.wrong.en}`);
    this.fault = fault;
    this.samples = samples;
    this.article = article;
  }
}

/** A refusal of the kind `code`, since the text is that of `article` already. */
export function refusedAs(article: string, file: string, code: string, wrong: Words, right: Words): RefusedText {
  return new RefusedText(faultAt({ file, line: 1, item: "" }, code, wrong, right), [], article);
}

/** A refusal of the kind `code` at a line of the file. */
export function refused(file: string, code: string, wrong: Words, right: Words, samples: readonly Sample[] = [], line = 1): RefusedText {
  return new RefusedText(faultAt({ file, line, item: "" }, code, wrong, right), samples);
}
