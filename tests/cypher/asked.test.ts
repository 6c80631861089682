// The Cypher that the page shows gives just what the page shows, on both engines, pasted as it stands.
import { describe, expect, test } from "vitest";
import { QUERIES } from "../../cypher/catalogue.ts";
import { ask } from "../../cypher/query.ts";
import { askedNow } from "../../web/app/asked/of-state.ts";
import { literal } from "../../data/model/cypher-text.ts";
import { visibleLinks, visibleThings } from "../../web/app/state/derive.ts";
import { linkKey, type State } from "../../web/app/state/state.ts";
import type { Step } from "../../web/app/state/step.ts";
import { wordsOf } from "../../web/app/words/words.ts";
import { engines, factsOn, given, knownHere, nameIn } from "./asked-page.ts";

const zh = wordsOf("zh");

const { known, pageAt } = knownHere();

describe.each(engines)("on $title", (bench) => {
  const graph = factsOn(bench);

  test.each([
    "/explore",
    "/explore?hide=Policy,Person",
    "/explore?sel=zhaotong-2026",
    "/explore?all=1",
    "/explore?all=1&hide=Indicator&rel=need,agency,measure&but=SETS,ABOUT",
    "/explore?all=1&rel=need,agency,trade,structure,measure,source&basis=implied&art=zhaotong-2025",
    "/explore?all=1&certain=1&sourced=1&art=both",
    "/explore?all=1&year=2025-2026",
    "/explore?show=zhaotong,zhenxiong",
    "/explore?all=1&basis=stated&certain=1",
    "/explore?all=1&sourced=1&art=zhaotong-2026",
    "/explore?all=1&range=facts:5:20",
    "/explore?all=1&range=mentions:2:9&year=2025-2025",
    "/explore?all=1&range=links:3:8&hide=Policy",
    "/explore?group=g1@zhenxiong_zhaoyang,_&show=zhaotong,zhenxiong,zhaoyang",
    "/explore?cmp=zhaotong-2025,zhaotong-2026",
  ])("the picture of %s", async (address) => {
    const state = pageAt(address);
    const { step, picture } = askedNow(state, zh);
    const { things, links } = await given(graph(), picture ?? "");
    expect(things).toEqual(
      visibleThings(state)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(links).toEqual(visibleLinks(state).map(linkKey).toSorted());
    if (address === "/explore") expect(step).toBe(picture);
  });

  const CHOSEN = "/explore?show=zhaotong,zhenxiong,hoshine-silicon,hoshine-silicon-project,industrial-silicon,chinalco";
  test.each([
    [CHOSEN, { verb: "start" }],
    ["/explore?all=1", { verb: "all" }],
    [CHOSEN, { verb: "open", id: "zhenxiong" }],
    [CHOSEN, { verb: "keep", count: 6 }],
    [CHOSEN, { verb: "isolate", id: "zhenxiong", count: 6 }],
    [CHOSEN, { verb: "saved", id: "kept" }],
    [CHOSEN, { verb: "remove", id: "shuifu-port" }],
    [CHOSEN, { verb: "collapse", id: "zhenxiong", count: 3 }],
    [`${CHOSEN}&rel=need,agency,trade,structure,measure,source`, { verb: "reveal" }],
    [`${CHOSEN}&hide=Company`, { verb: "hide", kind: "Company" }],
    [CHOSEN, { verb: "show", kind: "Company" }],
    [`${CHOSEN}&hide=Place`, { verb: "filter", kind: "Company" }],
    [`${CHOSEN}&rel=need,agency`, { verb: "hide", family: "trade" }],
    [`${CHOSEN}&but=LOCATED_IN`, { verb: "hide", relation: "LOCATED_IN" }],
    [`${CHOSEN}&art=zhaotong-2025`, { verb: "filter", id: "zhaotong-2025" }],
    [`${CHOSEN}&basis=implied`, { verb: "basis" }],
    [`${CHOSEN}&sourced=1`, { verb: "basis" }],
    [`${CHOSEN}&certain=1`, { verb: "certain" }],
    ["/explore?all=1&year=2025-2025", { verb: "years" }],
    ["/explore?all=1&range=facts:9:99", { verb: "range" }],
    [`${CHOSEN}&cmp=zhaotong-2025,zhaotong-2026`, { verb: "compare" }],
  ] as const satisfies readonly (readonly [string, Step])[])(
    "%s after %o: the step's own text gives the picture",
    async (address, step) => {
      const state = pageAt(address, step);
      const { things, links } = await given(graph(), askedNow(state, zh).step ?? "");
      expect(things.length).toBeGreaterThan(3);
      expect(things).toEqual(
        visibleThings(state)
          .map(({ id }) => id)
          .toSorted(),
      );
      expect(links).toEqual(visibleLinks(state).map(linkKey).toSorted());
    },
  );

  test("what only changes the look has no text; a choice of several and a place of an article have", async () => {
    for (const verb of ["layout", "size", "tint", "mark", "group", "ungroup", "pin", "unpin", "table", "close"] as const)
      expect([verb, askedNow(pageAt(CHOSEN, { verb }), zh).step]).toEqual([verb, undefined]);
    const chosen = pageAt(`${CHOSEN}&sel=zhaotong,chinalco`, { verb: "rule", count: 2 });
    expect((await given(graph(), askedNow(chosen, zh).step ?? "")).things).toEqual(["chinalco", "zhaotong"]);
    const [place = ""] = known().links["hoshine-silicon DEVELOPS hoshine-silicon-project"]?.evidence ?? [];
    const source = pageAt(`${CHOSEN}&src=${place.replace("#", "@")}`, { verb: "source", id: "zhaotong-2025" });
    const resting = Object.values(known().links).filter((link) => link.evidence.includes(place));
    expect(resting.length).toBeGreaterThan(1);
    expect((await given(graph(), askedNow(source, zh).step ?? "")).links).toEqual(resting.map(linkKey).toSorted());
  });

  test.each([
    ["zhenxiong", { relation: "PART_OF", out: true, kind: "Place" }],
    ["hoshine-silicon-project", { relation: "SUPPORTS", out: true, kind: "Industry" }],
    ["hoshine-silicon-project", { relation: "DEVELOPS", out: false, kind: "Company" }],
    ["zhaotong", { relation: "OPERATES_IN", out: false, kind: "Company" }],
    ["zhaotong", { relation: "ABOUT", out: false, kind: "Target" }],
  ] as const)("an expansion of %s by one direction and kind, %o", async (id, sort) => {
    const rows = (await ask(known().embedded, QUERIES["links-of"], { id })).rows;
    const wanted = new Set(
      rows
        .filter(({ relation, from, other }) => relation === sort.relation && (from === id) === sort.out && other.kind === sort.kind)
        .map(({ other }) => other.id),
    );
    expect(wanted.size).toBeGreaterThan(0);
    const state = pageAt(`/explore?show=${[id, ...wanted].join(",")}`, { verb: "expand", id, count: wanted.size, whole: [sort] });
    expect((await given(graph(), askedNow(state, zh).step ?? "")).things).toEqual([...wanted].toSorted());
  });

  test("an expansion of all that is left, and one of chosen sorts", async () => {
    const shown = ["zhenxiong", "zhaotong"];
    const all = (await ask(known().embedded, QUERIES.neighbours, { id: "zhenxiong", limit: 5000, shown })).rows.map(({ id }) => id);
    const after = (ids: readonly string[], whole?: Step["whole"]) =>
      pageAt(`/explore?show=${[...shown, ...ids].join(",")}`, {
        verb: "expand",
        id: "zhenxiong",
        count: ids.length,
        ...(whole && { whole }),
      });
    expect(all.length).toBeGreaterThan(10);
    expect((await given(graph(), askedNow(after(all, "all"), zh).step ?? "")).things).toEqual(all.toSorted());
    const rows = (await ask(known().embedded, QUERIES["links-of"], { id: "zhenxiong" })).rows;
    const sort = { relation: "LOCATED_IN", out: false, kind: "Project" } as const;
    const ofSort = [
      ...new Set(
        rows
          .filter((row) => row.relation === sort.relation && row.to === "zhenxiong" && row.other.kind === sort.kind)
          .map((row) => row.other.id),
      ),
    ];
    const fresh = ofSort.filter((id) => !shown.includes(id));
    expect(fresh.length).toBeGreaterThan(0);
    expect((await given(graph(), askedNow(after(fresh, [sort]), zh).step ?? "")).things).toEqual(fresh.toSorted());
    expect((await given(graph(), askedNow(after(all.slice(3, 6)), zh).step ?? "")).things).toEqual(all.slice(3, 6).toSorted());
  });

  test("the next ones, one thing, a card, a search, a path", async () => {
    const more = (await ask(known().embedded, QUERIES["best-connected"], { limit: known().first.length + 30 })).rows
      .map(({ id }) => id)
      .slice(known().first.length);
    const next = pageAt(`/explore?show=${[...known().first, ...more].join(",")}`, { verb: "more", count: 30 });
    expect((await given(graph(), askedNow(next, zh).step ?? "")).things).toEqual(more.toSorted());

    const one = pageAt("/explore?show=zhaotong&sel=zhaotong", { verb: "find", id: "zhaotong" });
    expect((await given(graph(), askedNow(one, zh).step ?? "")).things).toEqual(["zhaotong"]);
    const others = (await ask(known().embedded, QUERIES["links-of"], { id: "zhaotong" })).rows.map(({ other }) => other.id);
    const onCard = (await graph().read({ text: askedNow(one, zh).card ?? "" })).rows.map((row) => nameIn(row["o"]));
    expect([...new Set(onCard)].toSorted()).toEqual([...new Set(others)].toSorted());

    const hits = (await ask(known().embedded, QUERIES.search, { q: "磷", kinds: [], limit: 9 })).rows;
    const found = {
      q: "磷",
      answer: {
        is: "here",
        value: {
          term: "磷",
          of: null,
          hits: hits.map((thing) => ({ thing, why: "name", matched: "" })),
          total: 20,
          kinds: [],
          said: { facts: [], total: 0 },
          nearest: [],
        },
      },
    } as const;
    const searched = { ...pageAt("/explore"), found } as unknown as State;
    expect((await given(graph(), askedNow(searched, zh).search ?? "")).things).toEqual(hits.map(({ id }) => id).toSorted());
  });

  test.each(["O'Hara", `back\\slash \\' "quoted"`, "\\u0027 RETURN 1 //", "\\\\u0027", "line\nbreak\u2028\u0000", "昭 $q {x}"])(
    "%j stands in a text as itself",
    async (words) => {
      const { rows } = await graph().read({ text: `RETURN ${literal(words)} AS words` });
      expect(rows).toEqual([{ words }]);
    },
  );
});
