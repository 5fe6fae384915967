import type { DebtLine } from '../../addon/server/todayState';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { DealLink } from '../shared/DealLink';
import { pressLetter } from '../shared/keys';
import type { SectionProps } from '../shared/section';
import { callServer } from '../shared/server';
import { PlanForm } from './PlanForm';

function saidDue({ days, due }: DebtLine, { debts }: SidebarMessages): string {
  return days > 0 ? debts.overdue(days) : debts.dueOn(due);
}

/** What people are doing about it, or what the ladder of reminders asks. */
function doneOrDue({ action, on, by, advice }: DebtLine): string {
  return action === '' ? advice : [action, on, by].filter((text) => text !== '').join(' · ');
}

/** One debt of a debtor; what was planned for a day that has passed stands out, and so does a broken promise. */
export function DebtItem({ line, state, say, onSay, onStale }: SectionProps & { readonly line: DebtLine }) {
  const { debts, today } = state.lists;
  const isPast = line.action !== '' && line.day !== '' && line.day < today;
  return (
    <li class={line.days > 0 ? 'red' : 'grey'} data-row={line.row} onKeyDown={pressLetter}>
      <DealLink deal={{ ...line, client: '' }} note={line.owed} {...{ say, onSay, onStale }}>
        <span class={`finding ${line.days > 0 ? 'red' : 'grey'}`}>{saidDue(line, say)}</span>
        {line.promised !== '' && <span class={`finding ${line.isBroken ? 'red' : 'grey'}`}>{line.promised}</span>}
        <span class={isPast ? 'line wrong' : 'line'}>{isPast ? say.debts.past(doneOrDue(line)) : doneOrDue(line)}</span>
      </DealLink>
      {debts.canAct && line.key !== '' && (
        <PlanForm
          {...{ say, onStale, today }}
          words={say.debts}
          standing={{ text: line.action || line.advice, day: line.day, by: line.by || state.person }}
          asksWho
          save={({ text: action, day, by }) =>
            callServer('setDebtAction', { key: line.key, action, day, by, seen: line.seen })
          }
        />
      )}
    </li>
  );
}
