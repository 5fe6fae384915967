import { useState } from 'preact/hooks';
import type { SetUpProposal } from '../../addon/setUp/setUpState';
import { addGroup } from './draft';
import type { RuleFieldsProps } from './RuleFields';

interface NewGroupProps extends Pick<RuleFieldsProps, 'draft' | 'words' | 'onDraft'> {
  readonly proposal: SetUpProposal;
  /** Groups that have a ladder. */
  readonly standing: readonly string[];
}

/** Another group may have a ladder, and floors, of its own. */
export function NewGroup({ proposal, draft, words, standing, onDraft }: NewGroupProps) {
  const [text, setText] = useState('');
  const group = text.trim();
  const isNew = group !== '' && !standing.includes(group);
  return (
    <form
      class="actions"
      onSubmit={(event) => {
        event.preventDefault();
        if (isNew) onDraft(addGroup(draft, group));
        setText('');
      }}
    >
      <input
        list="groups"
        aria-label={words.group}
        placeholder={words.group}
        maxLength={100}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <datalist id="groups">
        {proposal.groups.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button disabled={!isNew}>{words.addGroup}</button>
    </form>
  );
}
