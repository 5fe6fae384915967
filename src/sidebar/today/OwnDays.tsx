import { useState } from 'preact/hooks';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import type { Asked } from './useLosses';

interface OwnDaysProps {
  readonly say: SidebarMessages;
  /** `2026-06-18`: the period ends with it until another day is given. */
  readonly today: string;
  readonly onAsk: (asked: Asked | null) => void;
}

/** Two days to ask by. */
export function OwnDays({ say, today, onAsk }: OwnDaysProps) {
  const [days, setDays] = useState({ from: '', to: today });
  const field = (part: keyof typeof days) => (
    <input
      type="date"
      required
      aria-label={say.losses[part]}
      title={say.losses[part]}
      value={days[part]}
      onInput={({ currentTarget: { value } }) => {
        setDays({ ...days, [part]: value });
        onAsk(null);
      }}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAsk({ chosen: 'own', ...days });
      }}
    >
      <div class="actions">
        {field('from')}
        {field('to')}
      </div>
      <button>{say.losses.show}</button>
    </form>
  );
}
