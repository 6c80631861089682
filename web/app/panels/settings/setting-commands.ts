// Commands that lead to a setting.
import { goToSetting } from "../../steps/setting-links.ts";
import type { Words } from "../../words/zh.ts";
import type { Command } from "../palette/command.ts";

const SETTINGS: Readonly<Record<string, (w: Words) => string>> = {
  names: (w) => w.prefs.names,
  density: (w) => w.prefs.density,
  motion: (w) => w.prefs.motion,
  letters: (w) => w.prefs.letters,
  private: (w) => w.privacy.title,
  articles: (w) => w.settings.articles,
  connection: (w) => w.settings.connection,
  limits: (w) => w.settings.limits,
  about: (w) => w.prefs.about,
  counts: (w) => w.settings.counts,
  vocabulary: (w) => w.prefs.vocabulary,
};

export const settingCommands: readonly Command[] = Object.entries(SETTINGS).map(([id, title]) => ({
  id: `setting.${id}`,
  group: "screens",
  words: (w) => `${w.nav.settings}${w.colon}${title(w)}`,
  enabled: () => true,
  run: () => goToSetting(id),
}));
