// A set of words to walk through character by character, packed into one hash table of numbers.

/** Follow it with `step`; node 0 is the root, a step that leads nowhere gives -1. */
export type Trie = { readonly step: (node: number, code: number) => number; readonly valueAt: (node: number) => number };

/** The words with a value each (0 to 65535); a word that comes twice keeps the later value. */
export function trieOf(words: Iterable<readonly [string, number]>): Trie {
  const list = [...words];
  let size = 1024;
  const letters = list.reduce((sum, [word]) => sum + word.length, 1);
  while (size < letters * 2) size *= 2;
  const mask = size - 1;
  const keys = new Float64Array(size).fill(-1);
  const next = new Int32Array(size);
  const values = new Int32Array(letters + 1).fill(-1);
  const slotOf = (key: number): number => {
    // The node fills the upper bits, so they are folded into the lower ones: words with a last letter in common lie apart.
    let mixed = Math.imul((key | 0) ^ Math.imul((key / 65536) | 0, 0x85ebca6b), 0x9e3779b1);
    mixed ^= mixed >>> 15;
    let slot = mixed & mask;
    while (keys[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  };
  let nodes = 1;
  for (const [word, value] of list) {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      const key = node * 65536 + word.charCodeAt(i);
      const slot = slotOf(key);
      if (keys[slot] === -1) {
        keys[slot] = key;
        next[slot] = nodes++;
      }
      node = next[slot]!;
    }
    values[node] = value;
  }
  return {
    step: (node, code) => {
      const slot = slotOf(node * 65536 + code);
      return keys[slot] === -1 ? -1 : next[slot]!;
    },
    valueAt: (node) => values[node]!,
  };
}
