// Words of reading a file as an article, in English.
import type { ReadInWords } from "./zh-read-in.ts";

const n = (count: number) => count.toLocaleString("en-GB");
const s = (count: number, one: string, many = `${one}s`) => `${n(count)} ${count === 1 ? one : many}`;
/** How large a file is. */
const size = (bytes: number) =>
  bytes < 1024
    ? s(bytes, "byte")
    : bytes < 1024 * 1024
      ? `${n(Math.round(bytes / 1024))} KB`
      : `${n(Math.round(bytes / 104_857.6) / 10)} MB`;

export const enReadIn: ReadInWords = {
  readIn: {
    title: "Read an article",
    close: "Close, do not read",
    command: "Read an article…",
    choose: "Choose a file…",
    offer: "Read an article of your own…",
    another: "Choose another file…",
    size,
    unknown:
      "This is none of the articles in the graph. Reading it lists the entities, relations, targets and figures in it for a person to review; nothing is in the graph before it is accepted.",
    where: "Where it goes",
    here: (host) => `Zhaotu on this machine (${host}).`,
    stays: "It does not leave this machine.",
    leaves: (name) => `Its passages are also sent to the language model ${name}.`,
    there: (host) => `The server ${host}, which is not this machine.`,
    folder: (folder) => `The text and what is found lie in ${folder}; deleting this folder deletes all of it.`,
    folderThere:
      "The text and what is found lie in the server’s folder for texts of one’s own (ZHAOTU_OWN); deleting it deletes all of it.",
    notYet: "Nothing has been sent yet.",
    asking: "Asking the server where it would go…",
    fields: "Write what you know (all of it may stay empty)",
    articleTitle: "Title",
    titleHow: "If empty: taken from the text",
    date: "Date",
    dateHow: "Such as 2026-03-05; a year or month will do. 今年 and 去年 are counted from it",
    publisher: "Publisher",
    publisherHow: "Newspaper, site or office",
    id: "Id",
    idHow: "Lower-case letters, digits and single hyphens, at most 64",
    wrongDate: "Write 2026, 2026-03 or 2026-03-05",
    wrongId: "Only lower-case letters, digits and single hyphens, at most 64",
    model: (name) => `Let the language model ${name} propose, too`,
    modelHow: "The server sends it the passages of the article. Without the tick nothing is sent anywhere.",
    read: "Read it",
    leave: "Leave it",
    files: "These files",
    states: { asked: "to be asked", reading: "being read", refused: "not read", failed: "reading failed", done: "read", left: "left" },
    stopped: "Stopped; nothing was written. The file is still here and can be read again.",
    reading: (name) => `Reading “${name}”`,
    stages: {
      sending: "Sending",
      waiting: "Beginning",
      decoding: "Encoding",
      reading: "Reading",
      time: "Time",
      quantities: "Quantities",
      places: "Places",
      names: "Names of companies, parks, projects and the like",
      coreference: "Who “全市” and “该项目” are",
      relations: "Relations",
      figures: "Targets and figures",
      gates: "Checking each",
      asking: "Asking the language model",
      checking: "Checking each",
      writing: "Writing what was found",
    },
    waits: (count) => `Waiting for ${n(count)} before it`,
    progress: (done, of) => `step ${n(done)} of ${n(of)}`,
    stop: "Stop",
    closing: "Closing stops it, too.",
    refused: "Not read",
    encoding: "Which one makes sense?",
    encodingHow: "The file does not say how it is encoded, and both are possible. Choose the one that can be read.",
    encodingUnfit: "It is not in this encoding",
    encodingAgain: "Show both readings again",
    readsAs: (encoding) => `Read as ${encoding}`,
    noDate: "When is this article from?",
    noDateHow: "No year in the text tells when it was written. Without a date nobody can tell which year 今年 and 去年 are.",
    wrongDateTitle: "This is no date",
    idTaken: "This id is taken: choose another",
    idTakenHow: "Each article has an id of its own.",
    wrongIdTitle: "This id cannot be used: choose another",
    known: "Read already, to the byte",
    knownHow: "There is no need to read it again.",
    see: "Look at that one",
    toReview: "To the review",
    howOut: "What to do",
    failed: "It was not read, and nothing was written. The file is still here.",
    again: "Try again",
    signedOut: "You were signed out.",
    signIn: "Sign in in a new tab, then come back and press “Try again”",
    done: "Read",
    dated: (date) => `Date ${date}`,
    datedByText: (date) => `Date ${date}, taken from the text.`,
    redate: "Not right: give a date and read again",
    same: "The same as last time, nothing changed. Earlier decisions stand.",
    rewritten:
      "The text was changed, so the candidates were written anew. Earlier decisions stand; those that lost their place are listed.",
    rested: (count) =>
      `${n(count)} proposed by the model before and not decided on ${count === 1 ? "is" : "are"} not listed now. Read again with the model to have ${count === 1 ? "it" : "them"} back; passages that were answered are not asked anew.`,
    restedBack: "Read again with the model",
    counts: { entities: "new entities", mentions: "entities named", relations: "relations", targets: "targets", observations: "figures" },
    questions: (count) => (count === 0 ? "No questions." : `${s(count, "question")} for a person to look at.`),
    notWritten: (count) => `${n(count)} did not stand the check and ${count === 1 ? "is" : "are"} not listed.`,
    unaccounted: (count) =>
      count === 0
        ? "Every number of the text is accounted for."
        : `${s(count, "number")} of the text ${count === 1 ? "is" : "are"} not accounted for.`,
    nothing: "Nothing was found in it. See whether it is the text of an article.",
    notInGraph: "None of it is in the graph before it is accepted in the review.",
    nearly: "Nearly the same as another",
    nearlyHow: "If it is the same article, accepting it says its facts twice.",
    keep: "It is another one: review it",
    drop: "It is the same: delete this reading",
    review: "Review it",
    next: (name) => `Next: ${name}`,
    all: "All answered",
    shut: "Close",
  },
};
