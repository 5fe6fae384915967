import type { ComponentChildren } from 'preact';
import type { SetUpPlanned } from '../../addon/setUp/setUpState';
import type { SetUpMessages } from '../../i18n/setUp/messages';
import { Panel } from '../shared/Panel';
import { ruleTitle } from './RuleFields';

interface PreviewProps {
  readonly plan: SetUpPlanned;
  readonly words: SetUpMessages;
}

/** Everything that is going to be written, before anything is. */
export function Preview({ plan, words: { preview: words, rules: ruleWords } }: PreviewProps) {
  const { corrections, gather, columns, own, tabs, rules, protections, steps, warnings, deals } = plan;
  const lists = { columns: [...columns, ...own], tabs, protections };
  const sentences = [
    own.length > 0 && words.looks,
    plan.freezes && words.freezes,
    steps.includes('triggers') && words.triggers,
    deals > 0 && words.check(deals),
  ];
  return (
    <>
      {[...warnings, plan.needsOwner && words.needsOwner].map(
        (warning) =>
          warning && (
            <p key={warning} class="warning">
              {warning}
            </p>
          ),
      )}
      {isNothing(plan) && <p class="good">{words.nothing}</p>}
      <PlannedLines id="corrections" title={words.corrections} count={corrections.length}>
        {corrections.map(({ title, header }) => (
          <p key={title}>
            {title} — <b>{header || words.none}</b>
          </p>
        ))}
      </PlannedLines>
      <PlannedLines id="gather" title={words.gather} count={gather.length}>
        <p>{gather.map(({ title, rows }) => `${title} (${rows})`).join(', ')}</p>
      </PlannedLines>
      <PlannedLines id="rules" title={words.rules} count={rules.length}>
        {rules.map((rule) => (
          <p key={`${rule.place} ${rule.name} ${rule.column}`} data-place={rule.place}>
            {rule.place} · {ruleName(rule, ruleWords)}: {rule.before && `${rule.before} → `}
            <b>{rule.after}</b>
            {rule.isTheirs && <small class="refusal">{words.theirs}</small>}
          </p>
        ))}
      </PlannedLines>
      {(Object.keys(lists) as (keyof typeof lists)[]).map((list) => (
        <PlannedLines key={list} id={list} title={words[list]} count={lists[list].length}>
          <p>{lists[list].join(', ')}</p>
        </PlannedLines>
      ))}
      {sentences.map((sentence) => sentence && <p key={sentence}>{sentence}</p>)}
      <p class="good">{words.promise}</p>
    </>
  );
}

/** Whether there is nothing to be seen beforehand; what was wiped away since is put back all the same. */
function isNothing({ freezes, steps, ...plan }: SetUpPlanned): boolean {
  const { corrections, gather, columns, own, tabs, rules, protections } = plan;
  const lists = [corrections, gather, columns, own, tabs, rules, protections];
  return !freezes && lists.every(({ length }) => length === 0) && steps.length < 3;
}

function ruleName(rule: SetUpPlanned['rules'][number], words: SetUpMessages['rules']): string {
  const role = rule.tab === 'ladder' ? words.roles[rule.name as keyof typeof words.roles] : '';
  return [role, rule.group, ruleTitle(rule, words)].filter((part) => part !== '').join(', ');
}

interface PlannedLinesProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ComponentChildren;
}

function PlannedLines({ id, title, count, children }: PlannedLinesProps) {
  if (count === 0) return null;
  return (
    <Panel id={id} title={title} count={String(count)} isOpen>
      {children}
    </Panel>
  );
}
