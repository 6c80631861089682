// An address that is no screen: says so, and where to start.
import { useZhaotu } from "../state/use.ts";
import { drawnThings } from "../state/derive.ts";
import { Glyph } from "../ui/Glyph.tsx";
import { Name } from "../ui/Name.tsx";
import { useWords } from "../words/use.ts";

export function Lost() {
  const { w } = useWords();
  const things = useZhaotu(drawnThings);
  const names = things.filter((thing) => ["Company", "Park", "Project"].includes(thing.kind)).slice(0, 3);
  return (
    <main className="lost" id="canvas">
      <h1>{w.troubles.lost}</h1>
      <p>{w.troubles.lostHow}</p>
      <ul>
        <li>
          <a href="/explore">{w.troubles.restart}</a>
        </li>
        {names.map((thing) => (
          <li key={thing.id}>
            <a href={`/explore?sel=${thing.id}`}>
              <Glyph kind={thing.kind} /> <Name thing={thing} />
            </a>
          </li>
        ))}
        <li>
          <a href="/settings">{w.settings.title}</a>
        </li>
      </ul>
    </main>
  );
}
