// What the check finds in many facts together, each as changes to our own: what triggers it, and what is near and does not.
import { add, both, change, drop, placeOf, type Doubt } from "./doubt.ts";

const A = "songxi-2031";
const B = "songxi-2032";

const water = { entity: "water", kind: "Product", name: "水库", nameEn: "Water", aliases: ["供水"] };
const needsWater = { from: "battery-project", relation: "REQUIRES", to: "water", basis: "stated", at: [placeOf(A, "项目用水靠青湖水库")] };
const inName = placeOf(A, "青湖[[水库]]");
const onItsOwn = placeOf(A, "有一处[[供水]]");
const backward = { from: "qinghu-reservoir", relation: "REQUIRES", basis: "stated", at: [placeOf(A, "项目用水靠青湖水库")] };

export const DOUBTS: readonly Doubt[] = [
  {
    what: "a date on what is no event",
    level: "faults",
    code: "date",
    bad: { "entities.jsonl": change('"name":"电池项目"', '"date":"2031-05","dateBasis":"stated","name":"电池项目"') },
    at: "entities.jsonl:7",
    says: /Project.*drop date/,
    good: {
      "entities.jsonl": change(
        '"kind":"Project","name":"电池项目"',
        '"kind":"Event","date":"2031-05","dateBasis":"stated","name":"电池项目"',
      ),
    },
  },
  {
    what: "a date that rests on nothing said",
    level: "faults",
    code: "time-basis",
    bad: { "entities.jsonl": change('"kind":"Project","name":"电池项目"', '"kind":"Event","date":"2031-05","name":"电池项目"') },
    at: "entities.jsonl:7",
    says: /one of date and dateBasis is missing/,
    good: {},
  },
  {
    what: "an entity that nothing speaks of",
    level: "warnings",
    code: "orphan",
    bad: { [`${B}/relations.jsonl`]: drop('"smoke-free-city"') },
    at: "entities.jsonl:10",
    says: /smoke-free-city.*drop the entity/,
    good: {
      [`${B}/relations.jsonl`]: drop('"smoke-free-city"'),
      [`${B}/observations.jsonl`]: change(
        '"unit":null,"comparator":null,"about":["songxi"]',
        '"unit":null,"comparator":null,"about":["smoke-free-city"]',
      ),
    },
  },
  {
    what: "an indicator that no figure measures",
    level: "warnings",
    code: "unmeasured",
    bad: { [`${A}/targets.jsonl`]: drop('"i-greenway"') },
    at: "entities.jsonl:16",
    says: /i-greenway/,
    good: { [`${A}/targets.jsonl`]: drop('"t31-greenway-low"') },
  },
  {
    what: "an indicator in tonnes and in per cent",
    level: "faults",
    code: "mixed-dimensions",
    bad: { [`${A}/observations.jsonl`]: change('"indicator":"i-grain-growth"', '"indicator":"i-grain"') },
    at: `${A}/observations.jsonl:3`,
    says: /“%” here and in “万吨”.*o31-grain .*:2\).*two indicators/,
    good: {
      [`${A}/targets.jsonl`]: change(
        '"value":100,"valueText":"80至100公里","unit":"公里"',
        '"value":100,"valueText":"80至100公里","unit":"米"',
      ),
    },
  },
  {
    what: "per cent beside percentage points",
    level: "faults",
    code: "mixed-dimensions",
    bad: {
      [`${A}/observations.jsonl`]: change(
        '"indicator":"i-students","value":100,"valueText":"翻了一番","unit":"%"',
        '"indicator":"i-grain-growth","value":100,"valueText":"翻了一番","unit":"个百分点"',
      ),
    },
    at: `${A}/observations.jsonl:4`,
    says: /个百分点/,
    good: { [`${B}/observations.jsonl`]: change('"indicator":"i-smoke-free"', '"indicator":"i-grain"') },
  },
  {
    what: "a growth and a share on one indicator",
    level: "warnings",
    code: "mixed-natures",
    bad: {
      [`${A}/observations.jsonl`]: both(
        change('"indicator":"i-students"', '"indicator":"i-grain-growth"'),
        change(
          '"nature":"growth","actual":"actual","period":"2030","periodText":"2030年","periodBasis":"stated","direction":"up"}\n',
          '"nature":"share","actual":"actual","period":"2030","periodText":"2030年","periodBasis":"stated"}\n',
        ),
      ),
    },
    at: `${A}/observations.jsonl:4`,
    says: /growth here and a share/,
    good: { [`${B}/observations.jsonl`]: change('"nature":"level"', '"nature":"cumulative"') },
  },
  {
    what: "a target without a deadline",
    level: "notes",
    code: "no-deadline",
    bad: {
      [`${A}/targets.jsonl`]: change('"due":"2033","dueText":"到2033年","dueBasis":"stated"', '"due":null,"dueText":null,"dueBasis":null'),
    },
    at: `${A}/targets.jsonl:2`,
    says: /一百二十万套.*no deadline/,
    good: {
      [`${A}/targets.jsonl`]: change(
        '"due":"2033","dueText":"到2033年","dueBasis":"stated"',
        '"due":null,"dueText":"近期","dueBasis":null',
      ),
    },
  },
  {
    what: "a target that only the article sets",
    level: "notes",
    code: "article-sets",
    bad: { [`${A}/targets.jsonl`]: change('"setBy":["songxi"]', '"setBy":["songxi-2031"]') },
    at: `${A}/targets.jsonl:5`,
    says: /nobody is named/,
    good: { [`${A}/targets.jsonl`]: change('"dueBasis":null,"setBy":["songxi"]', '"dueBasis":null,"setBy":["songxi","songxi-2031"]') },
  },
  {
    what: "a mention inside a longer name",
    level: "faults",
    code: "nested-mention",
    bad: {
      "entities.jsonl": add(water),
      [`${A}/relations.jsonl`]: add(needsWater),
      [`${A}/mentions.jsonl`]: add({ mention: "water", at: [inName, onItsOwn] }),
    },
    at: `${A}/mentions.jsonl:13`,
    says: new RegExp(`${inName} lies inside .*青湖水库`),
    good: {
      "entities.jsonl": add(water),
      [`${A}/relations.jsonl`]: add(needsWater),
      [`${A}/mentions.jsonl`]: add({ mention: "water", at: [onItsOwn] }),
    },
  },
  {
    what: "a mention inside another of the same entity",
    level: "faults",
    code: "nested-mention",
    bad: {
      "entities.jsonl": change('"aliases":["全市"]', '"aliases":["全市","松溪"]'),
      [`${A}/mentions.jsonl`]: change('{"mention":"songxi","at":[', `{"mention":"songxi","at":["${placeOf(A, "[[松溪]]市把产业")}",`),
    },
    at: `${A}/mentions.jsonl:2`,
    says: /lies inside 24-27/,
    good: { "entities.jsonl": change('"aliases":["全市"]', '"aliases":["全市","松溪"]') },
  },
  {
    what: "an entity that is named only inside a longer name",
    level: "notes",
    code: "only-inside",
    bad: {
      "entities.jsonl": add({ ...water, aliases: [] }),
      [`${A}/relations.jsonl`]: add(needsWater),
      [`${A}/mentions.jsonl`]: add({ mention: "water", at: [inName] }),
    },
    at: `${A}/mentions.jsonl:13`,
    says: /水库 is named only inside .*青湖水库/,
    good: {
      "entities.jsonl": add(water),
      [`${A}/relations.jsonl`]: add(needsWater),
      [`${A}/mentions.jsonl`]: add({ mention: "water", at: [onItsOwn] }),
    },
  },
  {
    what: "one place for two entities",
    level: "warnings",
    code: "shared-mention",
    bad: {
      "entities.jsonl": change(
        '"name":"电池项目","nameEn":"Battery project"',
        '"name":"电池项目","nameEn":"Battery project","aliases":["禾丰公司"]',
      ),
      [`${A}/mentions.jsonl`]: change(
        '{"mention":"battery-project","at":[',
        `{"mention":"battery-project","at":["${placeOf(A, "禾丰公司")}",`,
      ),
    },
    at: `${A}/mentions.jsonl:6`,
    says: /禾丰公司 \(hefeng\) and as 电池项目 \(battery-project\)|禾丰公司.*电池项目/,
    good: {
      "entities.jsonl": change(
        '"name":"电池项目","nameEn":"Battery project"',
        '"name":"电池项目","nameEn":"Battery project","aliases":["禾丰公司"]',
      ),
    },
  },
  {
    what: "a name in the text that no mention covers",
    level: "warnings",
    code: "missing-mention",
    bad: { [`${A}/mentions.jsonl`]: change(',"166-169~374fcbb7"', "") },
    at: `${A}/mentions.jsonl:2`,
    says: /“松溪市” stands at character 166 .*add "166-169~374fcbb7" to at/,
    good: { [`${A}/mentions.jsonl`]: change(',"166-169~374fcbb7","121-123~1df35641"]', ',"121-123~1df35641"],"not":["166-169~374fcbb7"]') },
  },
  {
    what: "a name torn by the end of a line",
    level: "warnings",
    code: "missing-mention",
    bad: { "entities.jsonl": change('"nameEn":"Capacity"', '"nameEn":"Capacity","aliases":["一百二十万套"]') },
    at: `${A}/mentions.jsonl:11`,
    says: /“一百二十万套” stands.*add "63-70~/,
    good: { "entities.jsonl": change('"nameEn":"Xinghe Company"', '"nameEn":"Xinghe Company","aliases":["园区"]') },
  },
  {
    what: "things that need each other in a circle",
    level: "warnings",
    code: "circle",
    bad: { [`${A}/relations.jsonl`]: add({ ...backward, to: "battery-project" }) },
    at: `${A}/relations.jsonl:7`,
    says: /电池项目、青湖水库 \(电池项目 → 青湖水库 \[REQUIRES\]; 青湖水库 → 电池项目 \[REQUIRES\]\)/,
    good: { [`${A}/relations.jsonl`]: add({ ...backward, to: "south-canal" }) },
  },
  {
    what: "two entities of a kind with one name",
    level: "warnings",
    code: "same-name",
    bad: { "entities.jsonl": change('"nameEn":"Wangshan Company"', '"nameEn":"Wangshan Company","aliases":["“禾丰 公司”"]') },
    at: "entities.jsonl:6",
    says: /“禾丰 公司”” is also a name of hefeng \(entities\.jsonl:4\)/,
    good: { "entities.jsonl": change('"nameEn":"Songxi City"', '"nameEn":"Hefeng Company"') },
  },
  {
    what: "two entities of a kind with one English name",
    level: "warnings",
    code: "same-name",
    bad: { "entities.jsonl": change('"nameEn":"Wangshan Company"', '"nameEn":"Hefeng company"') },
    at: "entities.jsonl:6",
    says: /Hefeng company/,
    good: { "entities.jsonl": change('"nameEn":"Wangshan Company"', '"nameEn":"Hefeng Company 2"') },
  },
];
