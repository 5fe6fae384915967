import type { NoticePlan } from '../../addon/setUp/setUpState';
import type { RuleFieldsProps } from './RuleFields';
import { ruleKey, typeRule } from './draft';
import type { RuleLine } from './draft';

interface NoticesProps extends Omit<RuleFieldsProps, 'rules'> {
  readonly rule: RuleLine;
  readonly plan: NoticePlan;
}

/** Letters about requests: who writes to whom, and only then the box that turns them on (heading 9). */
export function Notices({ rule, plan, draft, words, refused, onDraft }: NoticesProps) {
  const id = ruleKey(rule);
  const [yes = '', no = ''] = rule.options;
  const refusal = refused.get(id) ?? (rule.isClosed && words.refused.closed);
  return (
    <fieldset data-rule={id}>
      <legend>{words.settings.notices}</legend>
      <p class="quiet">{words.noticePlan(plan)}</p>
      <label>
        <input
          type="checkbox"
          checked={rule.value === yes}
          disabled={rule.isClosed}
          aria-invalid={refused.has(id)}
          aria-describedby={`${id}?`}
          onChange={(event) => {
            onDraft(typeRule(draft, rule, event.currentTarget.checked ? yes : no));
          }}
        />
        {words.notices}
      </label>
      <span id={`${id}?`}>{refusal && <small class="refusal">{refusal}</small>}</span>
    </fieldset>
  );
}
