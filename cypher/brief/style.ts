// How a briefing looks, on a screen and on paper: as the evidence pack of the page does.

/** The style sheet, always the same text: the server names its hash, so that the page may show a briefing. */
export const BRIEF_STYLE = `
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1080px; padding: 24px; background: #fff; color: #182026; font: 15px/1.65 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
body.wide { max-width: 1320px; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 8px; overflow-wrap: anywhere; text-wrap: pretty; }
h2 { font-size: 18px; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #182026; }
p { margin: 2px 0; overflow-wrap: anywhere; }
header { border-top: 6px solid #1f4fb5; padding-top: 14px; }
header p { color: #45515a; }
header .seal { color: #45515a; letter-spacing: 0.04em; }
header .counts { color: #182026; font-weight: 600; }
.quiet, .others { color: #45515a; font-weight: 400; }
.gap { color: #b01919; }
.met { color: #0b6a52; }
.track { color: #1f4fb5; }
.late { color: #a8320b; }
.differ { color: #8a1a62; }
.nodata { color: #5d6971; }
figure { margin: 0; border: 1px solid #dfe2dc; padding: 8px; overflow-x: auto; }
figure svg { display: block; max-width: 100%; height: auto; margin: 0 auto; }
ul, ol { margin: 4px 0; padding-left: 24px; }
li { margin: 4px 0; overflow-wrap: anywhere; }
#findings { background: #f2f3ef; border-left: 4px solid #182026; padding: 8px 16px 10px; margin-top: 20px; }
#findings h2 { border: 0; margin: 0 0 2px; padding: 0; }
#sources li { margin: 10px 0; }
.sheet { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 13.5px; line-height: 1.5; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid #dfe2dc; overflow-wrap: break-word; }
td.wrap { overflow-wrap: anywhere; }
thead th { border-bottom: 1.5px solid #182026; white-space: nowrap; }
td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
th.group { background: #f2f3ef; padding-left: 8px; }
th.group::first-letter { text-transform: uppercase; }
td > .line, td > svg { display: block; }
td > .line + .line { margin-top: 1px; }
td b { font-weight: 600; }
td .quiet { font-size: 12.5px; }
td svg { margin-top: 4px; }
a { color: #1f4fb5; text-decoration: none; }
p a, li a { text-decoration: underline; text-underline-offset: 2px; }
.ref { font-size: 12px; white-space: nowrap; text-decoration: none; }
blockquote { margin: 4px 0; padding: 4px 12px; background: #fff6d8; border-left: 3px solid #9a7400; }
blockquote small { color: #6b5100; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f3ef; padding: 12px; margin: 4px 0; }
pre, .hash, .address { font: 12px/1.6 ui-monospace, Consolas, "Liberation Mono", "Noto Sans Mono CJK SC", monospace; }
.hash, .address { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0; }
dt { color: #45515a; }
dd { margin: 0; overflow-wrap: anywhere; }
:target { background: #e5ecfa; }
:focus-visible { outline: 2px solid #1f4fb5; outline-offset: 2px; }
@media print {
  body, body.wide { max-width: none; padding: 0; font-size: 10pt; }
  a, p a, li a { color: inherit; text-decoration: none; }
  h1 { font-size: 19pt; }
  h2 { font-size: 13pt; margin-top: 18pt; }
  h2 { break-after: avoid; }
  table { font-size: 8.8pt; }
  td .quiet { font-size: 8.2pt; }
  pre, .hash, .address { font-size: 7.8pt; }
  thead { display: table-header-group; }
  tr:has(th.group) { break-after: avoid; }
  tr, li, figure, dl, #findings { break-inside: avoid; }
  .sheet, figure { overflow: visible; }
  #picture svg { max-height: 24cm; }
  .wide #picture svg { max-height: 15cm; }
  #findings, th.group, pre, blockquote, header { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@page { size: A4; margin: 15mm; @bottom-right { content: counter(page) " / " counter(pages); color: #45515a; font: 8pt sans-serif; } }
@page wide { size: A4 landscape; margin: 13mm; }
.wide { page: wide; }
`;
