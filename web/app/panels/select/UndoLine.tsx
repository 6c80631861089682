// The way back from a deletion, inside a dialog: the page's own message lies behind it.
import type { NoticeWord } from "../../state/notice.ts";
import { useZhaotu } from "../../state/use.ts";
import { undoTold } from "../../steps/undo.ts";
import { useWords } from "../../words/use.ts";

export function UndoLine({ word }: { readonly word: NoticeWord }) {
  const { w } = useWords();
  const notice = useZhaotu((state) => state.notice);
  const say: ((...args: string[]) => string) | null = notice?.word === word && notice.undo === true ? w.notices[word] : null;
  return (
    <p role="status">
      {notice && say && (
        <>
          {say(...notice.args)}{" "}
          <button type="button" className="link" onClick={undoTold}>
            {w.notices.undo()}
          </button>
        </>
      )}
    </p>
  );
}
