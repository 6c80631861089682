// Finds or gets a Chromium with Chinese fonts, and launches it for page tests and screenshots.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { canInstall, installPackages, Missing } from "./missing.ts";

const KNOWN = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const IN_PLAYWRIGHT = [
  "chrome-linux64/chrome",
  "chrome-linux/chrome",
  "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
  "chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  "chrome-win64/chrome.exe",
  "chrome-win/chrome.exe",
];
const FLAGS = [
  "--no-sandbox",
  "--enable-unsafe-swiftshader",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--force-color-profile=srgb",
];

function playwrightsOwn(): string[] {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
  ];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    const builds = readdirSync(cache).filter((name) => name.startsWith("chromium-"));
    return builds.flatMap((build) => IN_PLAYWRIGHT.map((path) => join(cache, build, path)));
  });
}

function findChromium(): string | undefined {
  return [...KNOWN, ...playwrightsOwn(), chromium.executablePath()].find((path) => existsSync(path));
}

function drawsChinese(): boolean {
  if (process.platform !== "linux") return true;
  try {
    return execFileSync("fc-list", [":lang=zh"], { encoding: "utf8" }).trim() !== "";
  } catch {
    return false;
  }
}

/** The path of a Chromium; installs Debian's, and Chinese fonts, where that is possible. */
export async function needChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named && !existsSync(named))
    throw new Missing(`The browser at CHROMIUM_PATH (${named})`, "Set it to a Chromium or Chrome, or unset it.");
  if (!(named || findChromium()) && canInstall()) await installPackages("chromium", "fonts-noto-cjk", "fontconfig");
  const path = named || findChromium();
  if (!path)
    throw new Missing("Chromium", "Install Chromium or Chrome (Debian: apt install chromium fonts-noto-cjk), or set CHROMIUM_PATH to it.");
  if (!drawsChinese() && canInstall()) await installPackages("fonts-noto-cjk", "fontconfig");
  if (!drawsChinese()) throw new Missing("A font with Chinese characters", "Install one (Debian: apt install fonts-noto-cjk fontconfig).");
  return path;
}

/** A headless browser with a profile of its own that draws WebGL without a GPU. Close it when done. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({ executablePath: await needChromium(), args: FLAGS, headless: true });
}
