// `npm run screenshots -- [folder]`: the page on the real facts (sources: on the test articles, whose text is here), in both languages and themes and three sizes, as PNG to look at.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { drawn, open, openHouse, placeOf, type House } from "./page/opened.ts";

const folder = process.argv[2] ?? ".zhaotu/screenshots";
const SIZES = { desk: { width: 1440, height: 900 }, small: { width: 1024, height: 768 }, phone: { width: 390, height: 844 } } as const;
type Size = keyof typeof SIZES;
type Shot = {
  readonly name: string;
  readonly path: string;
  readonly ready: string;
  readonly sizes: readonly Size[];
  readonly hover?: string;
  readonly search?: string;
  /** Runs the query that the address fills in. */
  readonly run?: boolean;
};

const SHOTS: readonly Shot[] = [
  { name: "first", path: "/explore", ready: ".honest", sizes: ["desk", "small", "phone"] },
  { name: "card", path: "/explore?sel=zhenxiong-phosphorus-materials-cluster", ready: ".fact", sizes: ["desk", "small", "phone"] },
  { name: "hover", path: "/explore", ready: ".honest", sizes: ["desk"], hover: "zhenxiong" },
  { name: "everything", path: "/explore?all=1", ready: ".honest", sizes: ["desk"] },
  { name: "search", path: "/explore", ready: ".honest", sizes: ["desk", "phone"], search: "hsgy" },
  {
    name: "source",
    path: "/explore?show=hefeng,battery-project,dongtan-park,songxi&src=songxi-2031@35-50",
    ready: ".passage mark",
    sizes: ["desk", "phone"],
  },
  { name: "no-text", path: "/explore?src=zhaotong-2026@751-785", ready: ".no-text", sizes: ["desk", "small", "phone"] },
  { name: "table", path: "/explore?table=1&sel=zhaotong", ready: ".drawer tbody tr", sizes: ["desk", "phone"] },
  {
    name: "depend",
    path: "/depend?of=zhenxiong-phosphorus-materials-cluster&contains=1&why=phosphorus-utilities",
    ready: ".depend-side",
    sizes: ["desk", "small", "phone"],
  },
  { name: "targets", path: "/targets", ready: "#targets-title", sizes: ["desk", "phone"] },
  { name: "target", path: "/targets?target=t25-urbanisation-provincial-average", ready: "#targets-title", sizes: ["desk", "phone"] },
  { name: "planned", path: "/compare?ctab=planned", ready: "#compare-title", sizes: ["desk", "phone"] },
  { name: "conflicts", path: "/compare?ctab=conflicts", ready: "#compare-title", sizes: ["desk"] },
  { name: "time", path: "/time", ready: "#time-title", sizes: ["desk", "phone"] },
  {
    name: "cypher",
    path: "/cypher?name=longest-chain",
    ready: ".door-fine",
    sizes: ["desk", "small", "phone"],
    run: true,
  },
  { name: "settings", path: "/settings", ready: "#connection", sizes: ["desk"] },
];

async function take(house: House, shot: Shot, size: Size, lang: string, theme: string): Promise<void> {
  const path = `${shot.path}${shot.path.includes("?") ? "&" : "?"}lang=${lang}&theme=${theme}`;
  const { page, errors } = await open(house, path, {
    viewport: SIZES[size],
    hasTouch: size === "phone",
    deviceScaleFactor: size === "phone" ? 2 : 1,
  });
  await page.locator(shot.ready).first().waitFor();
  if (shot.hover !== undefined) {
    const { x, y } = await placeOf(page, shot.hover);
    await page.mouse.move(x, y, { steps: 3 });
  }
  if (shot.search !== undefined) {
    await page.locator("#search").fill(shot.search);
    await page.locator(".found-row").first().waitFor();
  }
  if (shot.run === true) {
    await page.locator(".door-run").click();
    await page.locator('.answer[data-run="done"] .answer-body [role="row"]').first().waitFor();
    // The sources stand last.
    await page.locator(".answer-grid").evaluate((grid) => grid.scrollTo({ left: grid.scrollWidth }));
  }
  if (path.startsWith("/explore") && !(size === "phone" && shot.name === "table")) await drawn(page);
  await page.waitForTimeout(600);
  const file = `${shot.name}-${size}-${lang}-${theme}.png`;
  await page.screenshot({ path: join(folder, file) });
  process.stdout.write(`${join(folder, file)}${errors.length > 0 ? `  ERRORS: ${errors.join(" | ")}` : ""}\n`);
  await page.context().close();
}

mkdirSync(folder, { recursive: true });
await takeAll(false, (shot) => shot.name !== "source");
await takeAll(true, (shot) => shot.name === "source");

async function takeAll(own: boolean, wanted: (shot: Shot) => boolean): Promise<void> {
  const house = await openHouse(own, own);
  try {
    for (const shot of SHOTS.filter(wanted)) {
      for (const size of shot.sizes) {
        await take(house, shot, size, "zh", "light");
        await take(house, shot, size, "en", "dark");
      }
    }
  } finally {
    await house.close();
  }
}
