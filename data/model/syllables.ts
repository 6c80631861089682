// The syllables of Mandarin in pinyin, and where a tone mark may stand. By it a misspelt reading is found.

/** Finals by the initial that they follow; '' are syllables without one. */
const FINALS: Readonly<Record<string, string>> = {
  "": "a o e ai ei ao ou an en ang eng er",
  y: "a o e ao ou an ang i in ing ong u ue uan un",
  w: "a o ai ei an en ang eng u",
  b: "a o ai ei ao an en ang eng i ie iao ian in ing u",
  p: "a o ai ei ao ou an en ang eng i ie iao ian in ing u",
  m: "a o e ai ei ao ou an en ang eng i ie iao iu ian in ing u",
  f: "a o ei ou an en ang eng u",
  d: "a e ai ei ao ou an en ang eng ong i ia ie iao iu ian ing u uo ui uan un",
  t: "a e ai ao ou an ang eng ong i ie iao ian ing u uo ui uan un",
  n: "a e ai ei ao ou an en ang eng ong i ie iao iu ian in iang ing u uo uan ü üe",
  l: "a o e ai ei ao ou an ang eng ong i ia ie iao iu ian in iang ing u uo uan un ü üe",
  g: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  k: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  h: "a e ai ei ao ou an en ang eng ong u ua uo uai ui uan un uang",
  j: "i ia ie iao iu ian in iang ing iong u ue uan un",
  q: "i ia ie iao iu ian in iang ing iong u ue uan un",
  x: "i ia ie iao iu ian in iang ing iong u ue uan un",
  zh: "a e ai ei ao ou an en ang eng ong i u ua uo uai ui uan un uang",
  ch: "a e ai ao ou an en ang eng ong i u ua uo uai ui uan un uang",
  sh: "a e ai ei ao ou an en ang eng i u ua uo uai ui uan un uang",
  r: "e ao ou an en ang eng ong i u ua uo ui uan un",
  z: "a e ai ei ao ou an en ang eng ong i u uo ui uan un",
  c: "a e ai ao ou an en ang eng ong i u uo ui uan un",
  s: "a e ai ao ou an en ang eng ong i u uo ui uan un",
};

/** All syllables without tone marks, ü as ü. */
export const SYLLABLES: ReadonlySet<string> = new Set(
  Object.entries(FINALS).flatMap(([initial, finals]) => finals.split(" ").map((final) => initial + final)),
);

const TONE = /[\u0304\u0301\u030C\u0300]/gu;

/** Whether `text` is a syllable in pinyin: known, with at most one tone mark, on the vowel that carries it. */
export function isSyllable(text: string): boolean {
  const apart = text.normalize("NFD");
  const bare = apart.replace(TONE, "").normalize("NFC");
  if (!SYLLABLES.has(bare)) return false;
  const marks = apart.match(TONE) ?? [];
  const [mark] = marks;
  if (mark === undefined) return true;
  const at = markedVowel(bare);
  const right = (bare.slice(0, at + 1) + mark + bare.slice(at + 1)).normalize("NFC");
  return marks.length === 1 && right === text.normalize("NFC");
}

/** a and e carry the mark, o in ou, else the last vowel. */
function markedVowel(bare: string): number {
  const open = bare.search(/[ae]|ou/);
  return open >= 0 ? open : Math.max(...Array.from("iouü", (vowel) => bare.lastIndexOf(vowel)));
}
