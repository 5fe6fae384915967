import type { RuleFieldsProps } from './RuleFields';
import { RuleFields } from './RuleFields';
import type { RuleLine } from './draft';

interface AnswersProps extends Omit<RuleFieldsProps, 'rules'> {
  readonly hint: string;
  readonly rules: readonly RuleLine[];
  /** Rules of one name stand together under what is said of it; without it each stands alone. */
  readonly headingOf?: (name: string) => string;
}

/** A page of questions of one kind: what the deals name that the rules do not know, how deals are counted. */
export function Answers({ hint, rules, headingOf, ...props }: AnswersProps) {
  const names = [...new Set(rules.map(({ name }) => name))];
  return (
    <>
      <p class="quiet">{hint}</p>
      {headingOf === undefined ? (
        <RuleFields {...props} rules={rules} />
      ) : (
        names.map((name) => (
          <fieldset key={name}>
            <legend>{headingOf(name)}</legend>
            <RuleFields {...props} rules={rules.filter((rule) => rule.name === name)} />
          </fieldset>
        ))
      )}
    </>
  );
}
