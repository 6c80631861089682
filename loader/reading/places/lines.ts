// Places that name a line between them, 甲至乙高速公路: they lie inside its name, or in a list of such names.
import type { PlaceMention } from "./place-mention.ts";

const BETWEEN = /^(?:至|到|—{1,2}|-|–|－|～|经)$/;
const LINE =
  /^[^，。；！？：的\n]{0,10}?(?:高速|铁路|公路|高铁|城际|客运专线|客专|国道|省道|快速路|航线|航道|管道|管线|班列|隧道|大桥|专线|通道|线路|输电|[一-龥]{0,2}线[路、，。\s]|[一-龥]{0,2}段[、，。])/;
/** Directly after 渝黔, 沪昆: the name of a line. */
const SHORT_LINE =
  /^(?:新线|老线|复线|[东西南北中]线|线|高铁|铁路|高速|公路|城际|客专|客运|段|通道|动车|管道|特高压|直流|输电|断面|界|[一二三]期|货运|班列|大通道|运河|[^，。；、\n]{0,2}(?:高速|高铁|铁路|城际)|[、和及与][一-龥]{2,4}(?:高速|高铁|铁路|城际|公路|客专))/;

/** 等40条高速公路 after the last of a list of such names. */
const MANY_LINES = /^等[0-9一二三四五六七八九十两多余]{0,4}条(?:高速|铁路|公路|高铁|国省干线)/;

/** Marks what stands inside the name of a line as nested. */
export function markLines(text: string, places: readonly PlaceMention[], isTogether: (place: PlaceMention) => boolean): PlaceMention[] {
  const inLine = new Uint8Array(places.length);
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!;
    const next = places[i + 1];
    const between = next === undefined ? "" : text.slice(place.end, Math.min(next.start, place.end + 3));
    if (isTogether(place) || MANY_LINES.test(text.slice(place.end, place.end + 12))) {
      const listed = next !== undefined && isTogether(next) && inLine[i + 1] === 1 && /^[、和及与]$/.test(between);
      if (listed || SHORT_LINE.test(text.slice(place.end, place.end + 8))) inLine[i] = 1;
    } else if (next !== undefined && !isTogether(next) && BETWEEN.test(between)) {
      const chained = inLine[i + 1] === 1 || LINE.test(text.slice(next.end, next.end + 16));
      const listed =
        /^[、和及]/.test(text.slice(next.end, next.end + 1)) &&
        i + 2 < places.length &&
        places[i + 2]!.start === next.end + 1 &&
        inLine[i + 2] === 1;
      if (chained || listed) inLine[i] = inLine[i + 1] = 1;
    }
  }
  return places.map((place, i) => (inLine[i] === 1 ? { ...place, nested: true as const } : place));
}
