// The same question in a shell, to be pasted: where the page cuts, a shell goes on.

/** A text in single quotes as every shell takes it. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The command that writes all rows of a query into a file. */
export function shellCommand(text: string, params: Readonly<Record<string, unknown>>, file: string): string {
  const values = Object.entries(params).map(([name, value]) => `-p ${shellQuoted(parameter(name, value))}`);
  return ["npm run --silent zhaotu -- cypher", shellQuoted(text.trim()), ...values, `--format csv > ${shellQuoted(`${file}.csv`)}`].join(
    " ",
  );
}

/** A shell has only texts: what could be read as something else goes as JSON behind `:=`. */
const LOOKS_TYPED = /^\s*(?:[-+.\d]|true\b|false\b|null\b)|^\s|\s$/iu;

function parameter(name: string, value: unknown): string {
  return typeof value === "string" && !LOOKS_TYPED.test(value) ? `${name}=${value}` : `${name}:=${JSON.stringify(value)}`;
}
