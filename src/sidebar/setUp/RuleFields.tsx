import type { SetUpMessages } from '../../i18n/setUp/messages';
import { ruleKey, typeRule } from './draft';
import type { RuleLine, Draft } from './draft';

type Words = SetUpMessages['rules'];

export interface RuleFieldsProps {
  readonly rules: readonly RuleLine[];
  readonly draft: Draft;
  readonly words: Words;
  /** Why answers cannot be taken, by the key of their rule. */
  readonly refused: ReadonlyMap<string, string>;
  /** What is said below a setting, by its name, where it differs from sheet to sheet. */
  readonly reasons?: Readonly<Partial<Record<string, string>>>;
  /** What an answer left blank is called. */
  readonly blank?: string;
  readonly onDraft: (draft: Draft) => void;
}

/** What a rule is about, as its field says. */
export function ruleTitle({ name, column }: Pick<RuleLine, 'name' | 'column'>, words: Words): string {
  if (column === 'value') return words.settings[name as keyof Words['settings']];
  return column === 'stuckAfterDays' || column === 'kind' ? name : words.columns[column];
}

/** Rules to type, each with what is wrong with it below, which is read out with it. */
export function RuleFields({ rules, draft, words, refused, reasons = {}, blank = '—', onDraft }: RuleFieldsProps) {
  return (
    <>
      {rules.map((rule) => {
        const id = ruleKey(rule);
        const refusal = refused.get(id) ?? (rule.isClosed && words.refused.closed);
        const hint = reasons[rule.name] ?? words.hints[rule.name as keyof Words['hints']];
        return (
          <label key={id} class="field" data-rule={id}>
            <span>
              {ruleTitle(rule, words)}{' '}
              {rule.isExample && <i>{rule.column === 'kind' ? words.proposed : words.example}</i>}
            </span>
            <RuleInput
              {...{ id, rule, blank }}
              isRefused={refused.has(id)}
              onType={(value) => {
                onDraft(typeRule(draft, rule, value));
              }}
            />
            <span id={`${id}?`}>
              {refusal && <small class="refusal">{refusal}</small>}
              {hint && <small>{hint}</small>}
            </span>
          </label>
        );
      })}
    </>
  );
}

interface RuleInputProps {
  readonly id: string;
  readonly rule: RuleLine;
  readonly blank: string;
  readonly isRefused: boolean;
  readonly onType: (value: string) => void;
}

/** A field to type in or, where only a few answers are possible, to choose from. */
function RuleInput({ id, rule, blank, isRefused, onType }: RuleInputProps) {
  const common = {
    value: rule.value,
    disabled: rule.isClosed,
    'aria-invalid': isRefused,
    'aria-describedby': `${id}?`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => {
      onType(event.currentTarget.value);
    },
  };
  if (rule.options.length === 0) return <input {...common} maxLength={500} />;
  return (
    <select {...common}>
      {rule.options.map((option) => (
        <option key={option} value={option}>
          {option === '' ? blank : option}
        </option>
      ))}
    </select>
  );
}
