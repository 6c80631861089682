// The top: seal and name, search, link, language, theme.
import { Bookmark, CircleHelp, Ellipsis, FileDown, Link2, Moon, Sun, Command } from "lucide-react";
import { openOverlay } from "../state/overlay.ts";
import { useZhaotu } from "../state/use.ts";
import { copyLink, isDark, paint, panel, speak } from "../steps/looking-steps.ts";
import { desk } from "../steps/own-steps.ts";
import { restart } from "../steps/picture-steps.ts";
import { useWords } from "../words/use.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Search } from "./search/Search.tsx";

export function TopBar() {
  const { lang, w } = useWords();
  const theme = useZhaotu((state) => state.view.theme);
  const dark = isDark(theme);
  return (
    <header className="top">
      <button type="button" className="brand" onClick={restart} title={w.top.home} aria-label={`${w.name} ${w.tag} – ${w.top.home}`}>
        <img src="/seal.svg" alt="" width="34" height="34" />
        <span className="brand-name" lang="zh-Hans">
          {w.name}
        </span>
        <span className="brand-tag" lang="en">
          {w.tag}
        </span>
      </button>
      <Search />
      <div className="top-tools">
        <button type="button" className="text-button" onClick={() => void copyLink()}>
          <Link2 /> {w.top.copyLink}
        </button>
        <button type="button" className="text-button" onClick={() => openOverlay({ is: "share" })}>
          <FileDown /> {w.ways.share}
        </button>
        <span className="top-saved">
          <IconButton label={w.saved.title} onClick={() => desk("saved")}>
            <Bookmark />
          </IconButton>
        </span>
        <span className="top-commands">
          <IconButton label={w.palette.open} keys="Ctrl K" onClick={() => panel({ palette: true })}>
            <Command />
          </IconButton>
        </span>
        <IconButton label={w.top.keys} keys="?" onClick={() => panel({ keys: true })}>
          <CircleHelp />
        </IconButton>
        <div className="switch" role="group" aria-label={w.top.language}>
          <button type="button" lang="zh-Hans" title="中文" aria-pressed={lang === "zh"} onClick={() => void speak("zh")}>
            中
          </button>
          <button type="button" lang="en" title="English" aria-pressed={lang === "en"} onClick={() => void speak("en")}>
            EN
          </button>
        </div>
        <IconButton label={dark ? w.top.toLight : w.top.toDark} onClick={() => paint(dark ? "light" : "dark")}>
          {dark ? <Sun /> : <Moon />}
        </IconButton>
        <span className="top-more">
          <IconButton label={w.nav.more} onClick={() => openOverlay({ is: "more" })}>
            <Ellipsis />
          </IconButton>
        </span>
      </div>
    </header>
  );
}
