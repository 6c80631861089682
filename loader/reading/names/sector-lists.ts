// Lists of industries that no word calls so: two well-known ones in a row make the others beside them industries too.
import type { Mention } from "../candidates.ts";
import { INDUSTRY_NAMES } from "../lexicon/industry-names.ts";
import { WordClass } from "../lexicon/word-class.ts";
import { isCut, wordEnd, type Ground } from "./ground.ts";
import { setOf } from "./text-sets.ts";

/** Names of the classification that mean other things as often: goods, offices, walks of life. */
const NOT_TELLING = setOf(`
教育 卫生 文化 体育 旅游 金融业 金融 能源 电力 电子 数据 健康 时尚 食品 粮食 粮油 水果 蔬菜 茶叶 苹果 柑橘 辣椒 花椒 咖啡 核桃 棉花 花卉 水利 供水 燃气 环保 应急 工业 农业 林业 渔业 物流 快递 餐饮 外贸 电商 软件 保险业 建筑 汽车 家具 家居 服装 纺织 印刷 化工 钢铁 水泥 玻璃 陶瓷 橡胶 塑料 煤炭 石化 有色 建材 冶金 铜 铝 竹 家电 玩具 珠宝 五金 模具 电机 电缆 眼镜 化妆品 奶业 肉牛 生猪 水产 饲料 预制菜 中药材 食用菌 交通运输 房地产 养老 托育 家政 会展 咨询 养老服务 居民服务 法律服务 传感器 服务器 芯片 数控机床 无人机 机器人 大飞机 轻工 电气机械 机械 激光 光学 石油化工 白酒 啤酒 烟草 马铃薯 油料 油茶 生猪养殖 水产养殖 粮油 海水淡化 动漫 游戏 演艺 影视 文创 康养 文旅 旅居 户外运动 服务外包 电子商务 跨境电商 人力资源 检验检测 区块链 云计算 物联网 人工智能 大数据
`);
const LONGEST = 9;

/** Members of such lists. */
export function findSectorLists(ground: Ground): Mention[] {
  const { text } = ground;
  const found: Mention[] = [];
  for (let mark = text.indexOf("、"); mark >= 0;) {
    let members = [firstBefore(ground, mark)];
    let at = mark;
    while (text[at] === "、") {
      const end = memberEnd(ground, at + 1);
      if (end === at + 1) break;
      members.push({ start: at + 1, end });
      at = end;
    }
    members = members
      .map(({ start, end }) => ({ start, end: end - countOf(text.slice(start, end)) }))
      .filter(({ start, end }) => end - start > 1);
    const names = members.map(({ start, end }) => text.slice(start, end));
    const known = names.filter((name) => INDUSTRY_NAMES.has(name));
    const telling = known.filter((name) => !NOT_TELLING.has(name));
    if (known.length > 1 && telling.length > 0 && known.length * 2 >= names.length)
      for (const [i, { start, end }] of members.entries())
        if (end - start <= LONGEST)
          found.push({
            start,
            end,
            kind: "Industry",
            name: names[i]!,
            rule: "sector-list",
            confidence: INDUSTRY_NAMES.has(names[i]!) ? 0.75 : 0.6,
          });
    mark = text.indexOf("、", Math.max(mark + 1, at));
  }
  return [...found, ...findChains(text)];
}

/** 绿色食品[三大产业] */
const COUNT = /(?:[两二三四五六七八九十]|\d{1,2})[大个条类][\u4e00-\u9fa5]{0,4}(?:产业|行业|产业链|集群|领域)$/;
const countOf = (member: string): number => COUNT.exec(member)?.[0].length ?? 0;

const MEMBER = "[^，。；：！？、\\s“”（）的等到至从]{2,10}";
/** 从甲、乙到丙的完整产业链; 围绕甲、乙等特色产业链: what such words hold are industries. */
const CHAINS = [
  new RegExp(
    `(?:从|涵盖|覆盖|贯通)(${MEMBER}(?:、${MEMBER}){0,8}[到至]${MEMBER})的?(?:完整|全流程|全|整条)?(?:的)?(?:产业链|链条|产业体系)`,
    "g",
  ),
  new RegExp(`(?:围绕|聚焦|主攻|瞄准|深耕)(${MEMBER}(?:、${MEMBER}){1,8})等[^，。；、：]{0,14}?(?:产业链|产业集群|赛道)`, "g"),
];

function findChains(text: string): Mention[] {
  return CHAINS.flatMap((chain) =>
    [...text.matchAll(chain)].flatMap(({ 0: whole, 1: list = "", index }) => {
      let at = index + whole.indexOf(list);
      return list.split(/[、到至]/).map((name): Mention => {
        const start = at;
        at += name.length + 1;
        return { start, end: start + name.length, kind: "Industry", name, rule: "chain-list", confidence: 0.7 };
      });
    }),
  );
}

/** The longest run of nouns, or the longest known industry, before a mark. */
function firstBefore({ text, back, kind }: Ground, mark: number): { start: number; end: number } {
  let start = mark;
  let best = mark;
  while (start > 0 && mark - start < LONGEST && isPart(kind[start - 1]!)) {
    start -= back[start - 1]! + 1;
    if (INDUSTRY_NAMES.has(text.slice(start, mark))) best = start;
  }
  return { start: best < mark ? best : start, end: mark };
}

function memberEnd(ground: Ground, from: number): number {
  let end = from;
  while (end < ground.text.length && end - from < LONGEST + 4 && isCut(ground, end) && isPart(ground.kind[end]!))
    end = wordEnd(ground, end);
  return end;
}

const isPart = (kind: number): boolean =>
  kind === WordClass.noun ||
  kind === WordClass.loose ||
  kind === WordClass.proper ||
  kind === WordClass.either ||
  kind === WordClass.latin ||
  kind === WordClass.number ||
  kind === WordClass.modifier;
