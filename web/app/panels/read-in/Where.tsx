// Where a text would go: to which server, whether that is this machine, and into which folder.
import { HardDrive, Server } from "lucide-react";
import { useWords } from "../../words/use.ts";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** `model`: the language model that is to hear the passages, if any. */
export function Where({ own, model }: { readonly own: string | null; readonly model: string | null }) {
  const { w } = useWords();
  const { host, hostname } = location;
  const here = LOOPBACK.test(hostname);
  const Sign = here ? HardDrive : Server;
  return (
    <div className="read-in-where" data-here={here}>
      <Sign aria-hidden="true" />
      <div>
        <b>{w.readIn.where}</b>
        <p>
          {here ? w.readIn.here(host) : w.readIn.there(host)} {here && model === null && w.readIn.stays}
          {model !== null && w.readIn.leaves(model)}
        </p>
        <p>{own === null ? w.readIn.folderThere : w.readIn.folder(own)}</p>
      </div>
    </div>
  );
}
