// How far a wording says that something has come: by words of the articles, on a short ladder.

/** Steps of the ladder, furthest first. What is only pushed on stands on 4 and is never an end. */
const LADDER: readonly (readonly [step: number, words: RegExp])[] = [
  [7, /达产|满产|满发|达效/],
  [6, /投产|投用|投入使用|运营|通车|通航|开放|开园|开业|开馆|启用|上市|下线|入住|落地办公/],
  [5, /建成|建好|竣工|完工|完成|收官|形成|建起|获评|获批为|荣获|获得|入选|命名|授予|列入|成为|迈入|跻身|挂牌|通过验收|达标|清零|实现/],
  [4, /在建|建设中|推进|加快|攻坚|施工|深入|实施|进行|创建中|封顶|建设/],
  [3, /开工|启动|动工|奠基|开建|破土/],
  [2, /签约|核准|备案|立项/],
  [1, /前期|谋划|筹备|筹建|论证|申报|申创/],
];
const HELD =
  /未能|没能|尚未|未完成|未建成|未实现|未达|没有完成|没有建成|停工|停建|暂停|推迟|延期|取消|搁置|缓建|落空|失败|不建|不再建|终止|撤销|放弃|作废|下马/;
const MOSTLY = /基本|大体|初步|接近/;

export type Stage = { readonly step: number | null; readonly held: boolean; readonly mostly: boolean };

/** The furthest step that the words name (null: none), whether they say that it was held up or failed, and whether only mostly done. */
export function stageOf(words: string): Stage {
  const begun = words.replaceAll(/(开工|启动|动工)建设/g, "$1");
  const step = LADDER.find(([, sign]) => sign.test(begun))?.[0] ?? null;
  return { step, held: HELD.test(words), mostly: MOSTLY.test(words) };
}

const plain = (words: string) => words.replaceAll(/[\s“”"'‘’《》，,。、·]/g, "");

/** Whether both say the same words, punctuation aside. */
export const sameWords = (a: string, b: string): boolean => plain(a) === plain(b);

/** Building has begun; after it there is only building on, up to the end. */
export const BEGUN = 3;
/** From this step on something is there; below it is on its way. */
export const THERE = 5;
