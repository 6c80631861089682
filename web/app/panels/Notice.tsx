// One short message, which goes by itself; and what is shown while nobody answers.
import { CircleCheck, Info, ServerOff, TriangleAlert, X } from "lucide-react";
import { useEffect, useState } from "react";
import { useZhaotu } from "../state/use.ts";
import { retryNow } from "../steps/read.ts";
import { hush } from "../steps/tell.ts";
import { undoTold } from "../steps/undo.ts";
import { ShowPrivate } from "./ShowPrivate.tsx";
import { IconButton } from "../ui/IconButton.tsx";
import { useWords } from "../words/use.ts";

/** Good news goes after this long; bad news stays until it is closed. */
const STAYS_MS = 6000;
const ICONS = { good: CircleCheck, bad: TriangleAlert, plain: Info } as const;

export function NoticeLine() {
  const { w } = useWords();
  const notice = useZhaotu((state) => state.notice);
  useEffect(() => {
    if (!notice || notice.kind === "bad") return;
    const timer = setTimeout(hush, STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const say: ((...args: string[]) => string) | null = notice && w.notices[notice.word];
  const Icon = notice ? ICONS[notice.kind] : Info;
  return (
    <div className="notice-room" role="status" aria-live="polite">
      {notice && say && (
        <div className="notice float" data-kind={notice.kind}>
          <Icon aria-hidden="true" /> <span>{say(...notice.args)}</span>
          {notice.word === "leftOut" && <ShowPrivate />}
          {notice.undo === true && (
            <button type="button" className="link" onClick={undoTold}>
              {w.notices.undo()}
            </button>
          )}
          <IconButton label={w.card.close} onClick={hush}>
            <X />
          </IconButton>
        </div>
      )}
    </div>
  );
}

export function Offline() {
  const { w } = useWords();
  const offline = useZhaotu((state) => state.offline);
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!offline) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [offline]);
  if (!offline) return null;
  const seconds = Math.max(0, Math.ceil((offline.retryAt - now) / 1000));
  return (
    <div className="offline" role="status">
      <ServerOff aria-hidden="true" />
      <span>
        <b>{w.troubles.codes[offline.why.code] ?? w.troubles.title}</b> {seconds > 0 ? w.troubles.again(seconds) : w.status.connecting}{" "}
        {w.troubles.stays}
      </span>
      <button type="button" className="link" onClick={retryNow}>
        {w.troubles.now}
      </button>
    </div>
  );
}
