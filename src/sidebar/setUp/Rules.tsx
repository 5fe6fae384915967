import type { SetUpProposal } from '../../addon/setUp/setUpState';
import type { Role } from '../../domain/role';
import { NewGroup } from './NewGroup';
import { Notices } from './Notices';
import { RuleFields } from './RuleFields';
import type { RuleFieldsProps } from './RuleFields';
import type { Draft } from './draft';

interface RulesProps extends Omit<RuleFieldsProps, 'rules'> {
  readonly proposal: SetUpProposal;
}

const ROLES: readonly Role[] = ['manager', 'head', 'owner'];

/** Ladders, norms, hours and recipients, each with what holds now or an example. */
export function Rules({ proposal, ...props }: RulesProps) {
  const { draft, words, onDraft } = props;
  const { notices } = proposal;
  const rulesOf = (tab: Draft['rules'][number]['tab']) => draft.rules.filter((rule) => rule.tab === tab);
  const settings = (...names: readonly string[]) => rulesOf('settings').filter(({ name }) => names.includes(name));
  const groups = [...new Set(rulesOf('ladder').map(({ group }) => group))];
  return (
    <>
      {draft.rules.some(({ isExample }) => isExample) && <p class="quiet">{words.examples}</p>}
      {groups.map((group) => (
        <fieldset key={group}>
          <legend>{group === '' ? words.ladder : `${words.ladder}: ${group}`}</legend>
          {group === '' && <p class="quiet">{words.ladderHint}</p>}
          {ROLES.map((role) => (
            <div key={role} class="pair" role="group" aria-label={words.roles[role]}>
              <b>{words.roles[role]}</b>
              <RuleFields
                {...props}
                rules={rulesOf('ladder').filter((rule) => rule.group === group && rule.name === role)}
              />
            </div>
          ))}
        </fieldset>
      ))}
      <NewGroup {...{ proposal, draft, words, onDraft }} standing={groups} />
      <fieldset>
        <legend>{words.norms}</legend>
        <RuleFields {...props} rules={settings('unit', 'responseMinutes', 'schedule')} />
        <p>{words.stuck}</p>
        <div class="pair" role="group" aria-label={words.stuck}>
          <RuleFields {...props} rules={rulesOf('stages').filter(({ column }) => column === 'stuckAfterDays')} />
        </div>
        <RuleFields {...props} rules={settings('lossReasons')} />
      </fieldset>
      <fieldset>
        <legend>{words.digest}</legend>
        <RuleFields {...props} rules={settings('dailyHour', 'digestTo')} />
        {proposal.runBy === '' ? (
          <label>
            <input
              type="checkbox"
              checked={draft.triggers}
              onChange={(event) => {
                onDraft({ ...draft, triggers: event.currentTarget.checked });
              }}
            />
            {words.triggers}
          </label>
        ) : (
          <p class="quiet">{words.runBy(proposal.runBy)}</p>
        )}
      </fieldset>
      {notices !== null &&
        settings('notices').map((rule) => <Notices key="notices" {...props} rule={rule} plan={notices} />)}
    </>
  );
}
