// Party and government, courts, schools, hospitals, institutes, laboratories, exchanges, associations.
import type { Mention } from "../candidates.ts";
import { WordClass } from "../lexicon/word-class.ts";
import type { EndingRule } from "./endings.ts";
import type { Ground } from "./ground.ts";
import { isNamed, type Head } from "./left.ts";
import { setOf, wordsIn } from "./text-sets.ts";

const BODIES = wordsIn(`
人民政府 政府 人大常委会 人民代表大会常务委员会 人民代表大会 人大 政协 省委 市委 县委 区委 州委 镇委 乡党委 镇党委 党委 党工委 党组 纪委 监委 纪委监委 组织部 宣传部 统战部 政法委 党校 管委会 委员会 常务委员会 办事处 人民法院 法院 中级人民法院 人民检察院 检察院 公安厅 公安局 派出所 交警大队 交警支队 消防大队 消防支队 武警 军区
教育厅 科技厅 工信厅 财政厅 民政厅 司法厅 水利厅 商务厅 农业农村厅 农业厅 林业厅 自然资源厅 生态环境厅 住建厅 住房城乡建设厅 交通运输厅 交通厅 文旅厅 文化和旅游厅 审计厅 卫生厅 厅 教育局 财政局 水利局 交通局 交通运输局 农业局 林业局 卫生局 环保局 民政局 人社局 国土局 国土资源局 住建局 规划局 旅游局 文化局 统计局 税务局 国税局 地税局 工商局 审计局 体育局 气象局 地震局 商务局 招商局 扶贫办 发改委 发展改革委 发展和改革委员会 卫健委 国资委 经信委 科委 建委 农委 外事办 台办 办公厅 办公室 铁路局 海关 边检站 供电局 供电公司 邮政局 城管局 市场监管局 应急局 应急管理局 药监局 知识产权局 能源局 粮食局 物价局 档案局 信访局 机关事务管理局 局 村委会 居委会 居民委员会 村民委员会 党支部 工会 总工会 团委 团省委 团市委 妇联 科协 文联 残联 侨联 工商联 红十字会 供销社 合作社 专业合作社 工作组 指挥部 领导小组
`);
const SCHOOLS = wordsIn(`
大学 学院 职业技术学院 职业学院 师范学院 中学 小学 中心小学 幼儿园 职高 职校 中专 技校 师范学校 学校 中心校 希望小学 高中 附中 附小 人民医院 中医院 中医医院 妇幼保健院 卫生院 医院 研究院 研究所 研究中心 设计院 科学院 工程院 实验室 重点实验室 全国重点实验室 国家重点实验室 国家实验室 中试平台 工程技术研究中心 技术创新中心 创新中心 工程研究中心 科学中心 国家中心 医学中心 医疗中心 疾控中心 检测中心 检验中心 培训中心 研发中心 推广中心 服务中心 技术中心 合作中心 应用中心 区域中心 分中心 数据局 总局 分局 交易中心 交易所 期货交易所 证券交易所 交易市场
协会 学会 联合会 商会 总商会 基金会 促进会 理事会 联盟 联合国 世界银行 亚投行 开发银行 研发机构 出版社 报社 电视台 广播电台 日报社 通讯社 新华社 剧团 剧院 艺术团 文工团 歌舞团 俱乐部 足球队 代表团 考察团 志愿者协会 图书馆学会 福利院 敬老院 养老院 孤儿院 救助站 种畜场 农场 林场 国有林场
`);
const GENERAL = setOf(`
各级 各 各地 地方 基层 国家 我国 全国 省 市 县 区 乡 镇 州 村 乡镇 公立 民办 公办 私立 义务教育 农村 重点 医疗 卫生 乡镇 三甲 三级 二级 综合 专科 定点 县级 省级 市级 国家级 社区 高等 高等职业 职业 中等 中等职业 技工 普通 普通高中 优质 民族 寄宿制 九年一贯制 完全 示范 示范性 双一流 一流 国家重点 全国重点 国家 企业 科技 技术 省 高校 科研 新型 新型研发 联合 工程技术 产业 工程 创新 政务 便民 便民服务 为民服务 公共 综合服务 行政 农事 社会 行业 中介 慈善 专业 物流 数据 会议 展览 活动 体育 文化 志愿服务 创新创业 国际 区域 区域性 贸易 采购 结算 运营 调度 指挥 应急指挥 新闻 人才 游客 纪 法 双 党 党政 执政 司法 执法 审判 军 数字 服务型 法治 廉洁 责任 阳光 智慧 服务 现任 本届 新一届 上级 下级 有关 主管 职能 相关 村级 临时 常务 专门 专业 专题 筹备 组织 监督 评审 专家 经济 农业 农民 农民专业 家庭 国有 国营 概念验证 现代产业 中试 医学 区域医疗 国家区域医疗 国家医学 临床医学 新农 合作 电影 俱乐 康复 养老 残疾 日间照料 老年 托育 爱心 外语 小 大 老 新 分 总 该 本 女子 私人 职工 子弟 名 母 出版 联合 战略 创新联合 产学研 技术创新 产业技术 产业创新 先进 国际科技 科技研发 国家技术 国家产业 国家制造业 国家级制造业 省 省重点 国家级重点 制造业 贫困 结 三医 邮 当 布 结 时 格 体 政 战 饭 棋 骗 困 变 乱 破 药 警察 中 设置中
`);
const BORDERS = setOf(
  "所属 下属 旗下 全疆 设置 企业 高校 项目 基地 平台 主任 书记 院长 校长 医生 教师 学生 系统 部门 机构 单位 干部 一批 一流 世界一流",
);

const NOT_AFTER =
  /^(?:部门|化|工作报告|职能|采购|投资|购买|性|债|债务|生|教育|用地|级|们|服务|城|自身|门|管理|治理|引导|主导|贴息|网|补|补贴|补助|领导|主席团|会议|令)/;

/** What happens to one of its kind, with a name or without a place in it. */
const FOUNDED = /^(?:揭牌|成立|落户|启用|获批|挂牌|落成|主任|副主任|研究员|教授|专家)/;

const NATIONAL =
  /国家(?!级|重点|战略|物流|高新|区域)[^，。、；：！？\s“”《》级]{3,22}?(?:制造业创新中心|产业创新中心|技术创新中心|创新中心|研究中心|实验室|技术中心|医学中心|医疗中心|科学中心)/g;
/** National centres and laboratories, which name their field at length. */
export function findNationalCentres(ground: Ground): Mention[] {
  const found: Mention[] = [];
  for (const { 0: name, index } of ground.text.matchAll(NATIONAL)) {
    if (/(?:推进|建设|加快|支持|争创|的|和|等|共建|[（\d]|电网|能源集团)/.test(name)) continue;
    found.push({ start: index, end: index + name.length, kind: "Organization", name, rule: "national-centre", confidence: 0.8 });
  }
  return found;
}

/** 县农业农村局联合[某某大学]: two bodies. */
const TOGETHER = /^.*(?:[局委厅部办]|政府|公司|集团|学院)(?:联合|会同|携手)/;

export const organizationEndings: readonly EndingRule[] = [
  {
    kind: "Organization",
    rule: "public-body",
    endings: BODIES,
    reach: { most: 20, either: true, borders: BORDERS },
    cut: TOGETHER,
    judge: judgeBody,
  },
  {
    kind: "Organization",
    rule: "institution",
    endings: SCHOOLS,
    reach: { most: 24, either: true, numbers: true, borders: BORDERS },
    cut: TOGETHER,
    judge: judgeSchool,
  },
];

function judgeBody(head: Head, ending: string, ground: Ground): number {
  const { text } = ground;
  const last = head.words.at(-1);
  const stem = last === undefined ? "" : text.slice(head.start, last.end);
  const close = (last?.end ?? 0) + ending.length;
  if (last === undefined) return 0;
  if (NOT_AFTER.test(text.slice(close, close + 4)) || (GENERAL.has(stem) && !/^[省市县区州]$/.test(stem))) return 0;
  if (/^[省市县区州镇乡]$/.test(stem)) return ending.length > 2 || /^(?:政府|人大|政协|纪委|监委)$/.test(ending) ? 0.6 : 0;
  if (
    ending.length === 1 &&
    /(?:格|结|布|时|战|全|大|开|当|邮|药|变|破|残|政|僵|棋|定|终|骗|客|餐|展|门|歌|舞|前|后|小|部|分|饭)$/.test(stem)
  )
    return 0;
  if (ending.length === 1)
    return (/^[省市县区州]/.test(stem) && stem.length > 2) || (head.words[0]!.kind === WordClass.place && stem.length > 3) ? 0.7 : 0;
  if (ending === "政府" && !/[省市县区州镇乡]$/.test(stem) && last.kind !== WordClass.place) return 0;
  if (ending === "管委会" && stem.length > 3 && /(?:新城|新区|开发区|高新区|经开区|园区|景区|保税区|度假区|示范区)$/.test(stem)) return 0.8;
  return isNamed(head.words) ? 0.8 : 0;
}

function judgeSchool(head: Head, ending: string, ground: Ground): number {
  const { text } = ground;
  const last = head.words.at(-1);
  if (last === undefined) return ending === "联合国" || ending === "世界银行" || ending === "亚投行" || ending === "新华社" ? 0.9 : 0;
  const stem = text.slice(head.start, last.end);
  const close = last.end + ending.length;
  if (GENERAL.has(stem) || NOT_AFTER.test(text.slice(close, close + 4))) return 0;
  if (head.words[0]!.kind === WordClass.number || /^[一二三四]级|^优质|^.{1,3}型/.test(stem)) return 0;
  if (/^[省市县区州]?第[一二三四五六七八九十]{1,2}$/.test(stem) && /^[省市县区州]/.test(stem)) return 0.75;
  if (isNamed(head.words)) return stem.length < 2 ? 0 : /中心$|联盟$|合作社$|场$/.test(ending) ? 0.65 : 0.85;
  if (
    /^(?:大学|学院|研究院|研究所|职业学院|职业技术学院)$/.test(ending) &&
    stem.length >= 4 &&
    stem.length <= 8 &&
    head.words.every(({ kind }) => kind === WordClass.noun) &&
    !/[级类型所家位省市县]$|高校|高职|公办|应用/.test(stem)
  )
    return 0.5;
  if (/^(?:全国|国家).*实验室$/.test(ending)) return stem.length >= 3 && !/[个家座的新级]$/.test(stem) ? 0.75 : 0;
  if (ending === "研究中心" && FOUNDED.test(text.slice(close, close + 3)) && stem.length >= 4)
    return head.words.every(({ kind }) => kind === WordClass.noun) && !/[个家级类型批]$/.test(stem) ? 0.6 : 0;
  if (ending === "重点实验室" && /.{2}(?:全国|国家)$/.test(stem)) return 0.75;
  return stem.startsWith("国家") && /实验室|创新中心|研究中心|医学中心|技术中心/.test(ending) && stem.length > 5 ? 0.6 : 0;
}
