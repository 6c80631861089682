// Beside the line: what is selected in detail, what an article brought, a fold's items, or what is due.
import { X } from "lucide-react";
import type { ReactNode } from "react";
import type { Calendar } from "../../../contract/calendar.ts";
import { calendarHere, calendarThings, itemsById } from "../../state/calendar.ts";
import { namesLang } from "../../state/prefs.ts";
import { useZhaotu } from "../../state/use.ts";
import { onTheCanvas } from "../../steps/calendar-steps.ts";
import { choose } from "../../steps/looking-steps.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { inLang as inOneOf, nameOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";
import { dueGroups } from "./due-groups.ts";
import { ItemButtons } from "./ItemButtons.tsx";
import { ItemDetail } from "./ItemDetail.tsx";

type Props = { readonly fold: readonly string[]; readonly onClose: () => void };

export function TimeAside({ fold, onClose }: Props) {
  const { w } = useWords();
  const calendar = useZhaotu(calendarHere);
  const selected = useZhaotu((state) => state.view.selected);
  const items = useZhaotu(itemsById);
  if (!calendar) return <aside className="time-aside" aria-label={w.time.columns.what} />;
  const [only] = selected;
  const article = calendar.said.find((one) => one.article === only);
  const told = items.get(only ?? "") ?? calendar.undated.find(({ id }) => id === only);
  return (
    <aside className="time-aside" aria-label={w.time.columns.what}>
      {fold.length > 0 ? (
        <Shelf title={w.time.folded(fold.length)} onClose={onClose}>
          <ItemButtons key={fold.join(" ")} ids={fold} />
        </Shelf>
      ) : selected.length > 1 ? (
        <Shelf title={w.time.several(selected.length)} onClose={() => choose(null)}>
          <ItemButtons key={selected.join(" ")} ids={selected} />
          <button type="button" className="button" onClick={() => onTheCanvas(selected)}>
            {w.time.canvas}
          </button>
        </Shelf>
      ) : only === undefined ? (
        <Due calendar={calendar} />
      ) : article ? (
        <ArticleShelf article={article} />
      ) : told ? (
        <ItemDetail key={only} told={told} />
      ) : (
        <Subject key={only} id={only} calendar={calendar} />
      )}
    </aside>
  );
}

type ShelfProps = { readonly title: string; readonly onClose: () => void; readonly children: ReactNode };

function Shelf({ title, onClose, children }: ShelfProps) {
  const { w } = useWords();
  return (
    <div className="time-shelf">
      <div className="time-shelf-head">
        <h2>{title}</h2>
        <IconButton label={w.time.close} keys="Esc" onClick={onClose}>
          <X />
        </IconButton>
      </div>
      {children}
    </div>
  );
}

/** What is due by the day that was asked for, or on which side of today things lie; and what has no deadline. */
function Due({ calendar }: { readonly calendar: Calendar }) {
  const { w } = useWords();
  const shelf = (key: string, title: string, ids: readonly string[], open: boolean) => (
    <details key={`${calendar.until?.to ?? ""} ${key}`} className="time-due" data-group={key} open={open}>
      <summary>
        {title} <b>{ids.length}</b>
      </summary>
      <ItemButtons ids={ids} />
    </details>
  );
  return (
    <div className="time-shelf">
      {dueGroups(calendar).map(({ key, items }) =>
        shelf(
          key,
          w.time.groups[key],
          items.map(({ id }) => id),
          !CLOSED.has(key),
        ),
      )}
      {shelf(
        "undated",
        w.time.groups.undated,
        calendar.undated.map(({ id }) => id),
        false,
      )}
    </div>
  );
}

/** Groups that wait until they are opened. */
const CLOSED: ReadonlySet<string> = new Set(["before", "events", "past"]);

/** Something that has no time itself: what is about it, or that nothing here is. */
function Subject({ id, calendar }: { readonly id: string; readonly calendar: Calendar }) {
  const { w } = useWords();
  const inLang = useZhaotu(namesLang);
  const thing = useZhaotu((state) => state.things[id] ?? calendarThings(state).get(id));
  const ids = [...calendar.items, ...calendar.undated].filter(({ about }) => about.includes(id)).map((one) => one.id);
  return (
    <Shelf title={thing ? nameOf(thing, inLang) : id} onClose={() => choose(null)}>
      {ids.length > 0 ? (
        <details className="time-due" open>
          <summary>{w.time.aboutIt(ids.length)}</summary>
          <ItemButtons ids={ids} />
        </details>
      ) : (
        <p>{w.time.gone(id)}</p>
      )}
      {thing && (
        <button type="button" className="button" onClick={() => onTheCanvas([id])}>
          {w.time.canvas}
        </button>
      )}
    </Shelf>
  );
}

function ArticleShelf({ article }: { readonly article: Calendar["said"][number] }) {
  const { lang, w } = useWords();
  const known = useZhaotu((state) => state.articles[article.article]);
  const title = inOneOf(known?.title ?? null, known?.titleEn ?? null, lang) ?? article.article;
  return (
    <Shelf title={title} onClose={() => choose(null)}>
      <details className="time-due" open>
        <summary>{w.time.firstSaid(article.first.length)}</summary>
        <ItemButtons key={`${article.article} first`} ids={article.first} />
      </details>
      {article.again.length > 0 && (
        <details className="time-due">
          <summary>{w.time.saidAgain(article.again.length)}</summary>
          <ItemButtons key={`${article.article} again`} ids={article.again} />
        </details>
      )}
      <button type="button" className="button" onClick={() => onTheCanvas([article.article])}>
        {w.time.canvas}
      </button>
    </Shelf>
  );
}
