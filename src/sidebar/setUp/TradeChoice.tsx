import { typeRule } from './draft';
import type { RuleFieldsProps } from './RuleFields';

/** What the team deals in: one of a few, or no answer yet. */
export function TradeChoice({ rules, draft, words, onDraft }: RuleFieldsProps) {
  return (
    <>
      {rules.map((rule) => (
        <fieldset key={rule.name} disabled={rule.isClosed}>
          <legend class="unseen">{words.settings.trade}</legend>
          {[...rule.options.filter((option) => option !== ''), ''].map((option) => (
            <label key={option} class="choice">
              <input
                type="radio"
                name="trade"
                checked={option === rule.value}
                onChange={() => {
                  onDraft(typeRule(draft, rule, option));
                }}
              />
              {option === '' ? words.noTrade : option.charAt(0).toUpperCase() + option.slice(1)}
            </label>
          ))}
          {rule.isClosed && <small class="refusal">{words.refused.closed}</small>}
        </fieldset>
      ))}
      <p class="quiet">{words.tradeHint}</p>
    </>
  );
}
