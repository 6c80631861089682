// The style sheet of the report's page: the page's colours in light and dark, on screen and on paper.
import { COLOURS } from "../../../data/model/colours.ts";
import { ENTITY_KINDS } from "../../../data/model/kinds.ts";

const tokens = (mode: 0 | 1) =>
  Object.entries(COLOURS)
    .map(([name, pair]) => `--${name}:${pair[mode]};`)
    .join("");
const kinds = ENTITY_KINDS.map((kind) => `.k-${kind.toLowerCase()}{--k:var(--k-${kind.toLowerCase()})}`).join("\n");

/** The whole style sheet. Nothing in it is loaded from elsewhere. */
export const STYLE = `
:root{color-scheme:light dark;${tokens(0)}}
@media (prefers-color-scheme:dark){:root{${tokens(1)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--canvas);color:var(--ink);font:14px/22px system-ui,-apple-system,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
.page{max-width:1240px;margin:0 auto;padding:24px 16px 48px;display:grid;grid-template-columns:minmax(0,1fr) 320px;gap:24px}
h1{font-size:20px;line-height:28px;margin:0 0 8px}h2{font-size:16px;line-height:24px;margin:32px 0 8px}h3{font-size:14px;margin:16px 0 4px}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.skip{position:absolute;left:-9999px}.skip:focus{position:static}
.sum{font-size:16px;font-weight:600}.sum.bad{color:var(--danger)}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{padding:2px 12px 2px 0;text-align:right;border-bottom:1px solid var(--line);white-space:nowrap}th:first-child,td:first-child{text-align:left}
.legend{display:flex;flex-wrap:wrap;gap:4px 12px;padding:0;margin:8px 0;list-style:none}
.legend span{padding:0 4px}
.text{background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:16px;white-space:pre-wrap;overflow-wrap:anywhere;font:16px/32px "Songti SC","Noto Serif CJK SC",SimSun,Georgia,serif}
${kinds}
.m{background:color-mix(in srgb,var(--k) 20%,var(--panel));border-radius:3px}
.in-relation{border-bottom:1px dotted var(--e-structure)}
.in-observation{border-bottom:2px solid var(--ink-3)}
.in-target{border-bottom:4px double var(--ink)}
.i{font-weight:700}
.by-target{background:color-mix(in srgb,var(--k-target) 16%,var(--panel));border-radius:3px}
.by-observation{background:var(--k-observation);outline:1px solid var(--k-observation-line);outline-offset:-1px;border-radius:3px}
.by-relation,.by-mention,.by-article{background:var(--accent-soft);border-radius:3px}
.x{color:var(--ink-2);outline:1px dashed var(--edge-input);outline-offset:-1px}
.x-page-furniture{background:repeating-linear-gradient(0deg,var(--line) 0 1px,transparent 1px 5px)}
.x-part-of-a-name{background:repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px 5px)}
.x-figure-of-speech{background:repeating-linear-gradient(45deg,var(--line) 0 1px,transparent 1px 5px)}
.x-said-again{background:repeating-linear-gradient(135deg,var(--line) 0 1px,transparent 1px 5px)}
.u{background:var(--danger-soft);color:var(--danger);font-weight:700;box-shadow:inset 0 0 0 2px var(--danger);padding:0 2px}
.u[id]::before{content:"⚠ "}
.now{outline:2px solid var(--accent);outline-offset:1px}
aside{position:sticky;top:16px;align-self:start;max-height:calc(100vh - 32px);overflow:auto;background:var(--panel);border:1px solid var(--line);border-radius:6px;padding:12px}
aside h2{margin:0 0 8px}aside ul{margin:0;padding:0;list-style:none}aside li{padding:6px 0;border-top:1px solid var(--line);overflow-wrap:anywhere}
.id{color:var(--ink-3);font-size:12px}
ol.open{columns:2;padding-left:32px}
@media (max-width:900px){.page{grid-template-columns:minmax(0,1fr)}aside{position:fixed;inset:auto 0 0 0;top:auto;max-height:35vh;border-radius:0;z-index:1}.page{padding-bottom:40vh}ol.open{columns:1}}
@media (forced-colors:active){.m,.x,.i{border:1px solid}.u{border:3px double}}
@media print{:root{${tokens(0)}}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}.page{display:block;padding:0}aside,.skip{display:none}.text{border:0;padding:0;font-size:12px;line-height:24px}}
`;
