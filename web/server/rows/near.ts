// Figures one step away from a thing: what a planner asks next of a company is the size of its project.
import { QUERIES } from "../../../cypher/catalogue.ts";
import type { LinkOfRow } from "../../../cypher/questions/rows.ts";
import type { Kind } from "../../../data/model/kinds.ts";
import type { RelationName } from "../../../data/model/relations.ts";
import type { Brief, Card, Link } from "../../contract.ts";
import type { Ask } from "../route.ts";
import { briefOf } from "./brief.ts";
import { observationOf, targetOf } from "./figure.ts";
import { linkOf } from "./link.ts";

/** Kinds whose surroundings say something of them; a place or a body would bring half the graph along. */
const WITH_SURROUNDINGS: ReadonlySet<Kind> = new Set<Kind>([
  "Company",
  "Project",
  "Park",
  "Infrastructure",
  "Site",
  "Industry",
  "Product",
  "Brand",
]);
const AHEAD: ReadonlySet<RelationName> = new Set<RelationName>(["DEVELOPS", "PRODUCES"]);

type Near = Card["near"];

function isNear({ kind, id }: Brief, link: Pick<Link, "from" | "relation" | "to">): boolean {
  if (link.from === id) return AHEAD.has(link.relation) || (link.relation === "IN_INDUSTRY" && kind === "Product");
  return link.relation === "PART_OF";
}

/** Figures about what the thing develops or produces, about its parts, and about a product's industry; its own are left out. */
export async function figuresNear(thing: Brief, links: readonly LinkOfRow[], ask: Ask): Promise<Near> {
  if (!WITH_SURROUNDINGS.has(thing.kind)) return [];
  const near = links.filter((row) => isNear(thing, row));
  if (near.length === 0) return [];
  const ids = [...new Set(near.map(({ other }) => other.id))];
  const [targets, observations] = await Promise.all([ask(QUERIES["targets-about"], { ids }), ask(QUERIES["observations-about"], { ids })]);
  const isAbout = (figure: { about: readonly Brief[] }, id: string) =>
    figure.about.some((one) => one.id === id) && !figure.about.some((one) => one.id === thing.id);
  return near
    .map((row) => ({
      link: linkOf(row),
      other: briefOf(row.other),
      targets: targets.filter((figure) => isAbout(figure, row.other.id)).map(targetOf),
      observations: observations.filter((figure) => isAbout(figure, row.other.id)).map(observationOf),
    }))
    .filter((one) => one.targets.length + one.observations.length > 0);
}
