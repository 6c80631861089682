// How an evidence pack looks, on a screen and on paper.

export const PACK_STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 1080px; padding: 24px; background: #fff; color: #182026; font: 15px/1.7 -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
h1 { font-size: 26px; line-height: 1.3; margin: 0 0 8px; }
h2 { font-size: 18px; margin: 32px 0 8px; padding-bottom: 4px; border-bottom: 2px solid #182026; }
h3 { font-size: 15px; margin: 18px 0 4px; }
h3 small, .quiet, .seal, .others { color: #45515a; font-weight: 400; }
p { margin: 2px 0; }
header p { color: #45515a; }
figure { margin: 0; border: 1px solid #dfe2dc; }
figure svg { display: block; width: 100%; height: auto; }
ul, ol { margin: 4px 0; padding-left: 24px; }
li { margin: 4px 0; overflow-wrap: anywhere; }
#sources li { margin: 12px 0; }
a { color: #1f4fb5; text-decoration: none; }
.claim { color: #45515a; }
i { font-style: normal; color: #8a1a62; }
blockquote { margin: 4px 0; padding: 4px 12px; background: #fff6d8; border-left: 3px solid #9a7400; }
blockquote small { color: #9a7400; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f3ef; padding: 12px; }
pre, .hash, .address { font: 12px/1.6 ui-monospace, Consolas, "Liberation Mono", monospace; }
.hash, .address { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; margin: 12px 0; }
dt { color: #45515a; }
dd { margin: 0; overflow-wrap: anywhere; }
:target { background: #e5ecfa; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  a { color: inherit; }
  h2, h3 { break-after: avoid; }
  li, figure, dl { break-inside: avoid; }
  #picture svg { max-height: 24cm; }
}
@page { margin: 16mm; }
`;
