// Selecting by rule: the keyboard's equal of box and lasso.
import { useState, type ReactNode } from "react";
import { isKind, KINDS } from "../../../../data/model/kinds.ts";
import { isRelationName, RELATION_NAMES } from "../../../../data/model/relations.ts";
import { fitting, NO_RULE, type Rule } from "../../graph/rules.ts";
import { drawnThings, drawnLinks } from "../../state/derive.ts";
import { getState } from "../../state/store.ts";
import { useZhaotu } from "../../state/use.ts";
import { desk } from "../../steps/own-steps.ts";
import { chooseByRule } from "../../steps/select-steps.ts";
import { Desk } from "../../ui/Desk.tsx";
import { kindWord, relationWord, yearOf } from "../../words/words.ts";
import { useWords } from "../../words/use.ts";

export function RuleDesk() {
  const { lang, w } = useWords();
  const [rule, setRule] = useState<Rule>(NO_RULE);
  const things = useZhaotu(drawnThings);
  const links = useZhaotu(drawnLinks);
  const articles = useZhaotu((state) => state.articles);
  const some = useZhaotu((state) => state.view.selected.length > 0);
  const fits = fitting(getState(), rule);
  const asked = JSON.stringify(rule) !== JSON.stringify(NO_RULE);
  const change = (part: Partial<Rule>) => setRule({ ...rule, ...part });
  const act = (how: "anew" | "also" | "within") => {
    chooseByRule(rule, how);
    desk(null);
  };
  const kinds = KINDS.filter((kind) => things.some((thing) => thing.kind === kind));
  const names = RELATION_NAMES.filter((name) => links.some((link) => link.relation === name));
  return (
    <Desk title={w.rule.title} close={w.rule.close} onClose={() => desk(null)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (fits.length > 0) act("anew");
        }}
      >
        <p className="quiet">{w.rule.how}</p>
        <div className="rule-fields">
          <Choice label={w.rule.kind} value={rule.kind} onChoose={(kind) => change({ kind: isKind(kind) ? kind : null })}>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWord(kind, lang)}
              </option>
            ))}
          </Choice>
          <Choice
            label={w.rule.relation}
            value={rule.relation}
            onChoose={(relation) => change({ relation: isRelationName(relation) ? relation : null })}
          >
            {names.map((relation) => (
              <option key={relation} value={relation}>
                {relationWord({ relation }, true, lang)}
              </option>
            ))}
          </Choice>
          <Choice
            label={w.rule.basis}
            value={rule.basis}
            onChoose={(basis) => change({ basis: basis === "stated" || basis === "implied" ? basis : null })}
          >
            <option value="stated">{w.card.stated}</option>
            <option value="implied">{w.card.implied}</option>
          </Choice>
          <Choice label={w.rule.article} value={rule.article} onChoose={(article) => change({ article: article === "" ? null : article })}>
            {Object.values(articles).map((article) => (
              <option key={article.id} value={article.id}>
                {`${yearOf(article, article.id)} ${lang === "zh" ? article.title : article.titleEn}`}
              </option>
            ))}
            {Object.keys(articles).length > 1 && <option value="both">{w.legend.both(Object.keys(articles).length)}</option>}
          </Choice>
          <label>
            {w.rule.facts}
            <input
              type="number"
              min={0}
              max={9999}
              value={rule.facts === 0 ? "" : rule.facts}
              onChange={(event) => change({ facts: Math.max(0, Math.trunc(Number(event.target.value)) || 0) })}
            />
          </label>
          <label>
            {w.rule.name}
            <input type="text" maxLength={60} value={rule.name} onChange={(event) => change({ name: event.target.value })} />
          </label>
          {some && (
            <label className="tick">
              <input type="checkbox" checked={rule.near} onChange={(event) => change({ near: event.target.checked })} /> {w.rule.near}
            </label>
          )}
          {some && (
            <label className="tick">
              <input type="checkbox" checked={rule.like} onChange={(event) => change({ like: event.target.checked })} /> {w.rule.like}
            </label>
          )}
        </div>
        <p role="status">{asked ? w.rule.fits(fits.length) : w.rule.nothing}</p>
        <div className="desk-foot">
          <button type="submit" className="button primary" disabled={fits.length === 0}>
            {w.rule.choose}
          </button>
          {some && (
            <button type="button" className="button" disabled={fits.length === 0} onClick={() => act("also")}>
              {w.rule.also}
            </button>
          )}
          {some && (
            <button type="button" className="button" disabled={fits.length === 0} onClick={() => act("within")}>
              {w.rule.within}
            </button>
          )}
        </div>
      </form>
    </Desk>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
};

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const { w } = useWords();
  return (
    <label>
      {label}
      <select data-first value={value ?? ""} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{w.rule.any}</option>
        {children}
      </select>
    </label>
  );
}
