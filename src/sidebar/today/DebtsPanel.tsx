import type { DebtLine } from '../../addon/server/todayState';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { DealLink } from '../shared/DealLink';
import { GoodNews } from '../shared/GoodNews';
import { pressLetter } from '../shared/keys';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import { PlanForm } from './PlanForm';
import type { SectionProps } from '../shared/section';
import { callServer } from '../shared/server';

function saidDue({ days, due }: DebtLine, { debts }: SidebarMessages): string {
  return days > 0 ? debts.overdue(days) : debts.dueOn(due);
}

/** Who owes how much and for how long; what is done about it is set here and goes to the receivables. */
export function DebtsPanel({ state, say, onSay, onStale }: SectionProps) {
  const { debts, today } = state.lists;
  return (
    <Panel id="debts" title={say.debts.title} count={debts.overdue}>
      {debts.lines.length === 0 && <GoodNews news={state.news['nobody-to-remind']} {...{ state, say }} />}
      <Lines
        items={debts.lines}
        say={say}
        render={(line) => (
          <li
            key={line.key || line.row}
            class={line.days > 0 ? 'red' : 'grey'}
            data-row={line.row}
            onKeyDown={pressLetter}
          >
            <DealLink deal={line} note={line.owed} {...{ say, onSay, onStale }}>
              <span class={`finding ${line.days > 0 ? 'red' : 'grey'}`}>{saidDue(line, say)}</span>
              <span class="line">{doneOrDue(line)}</span>
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
        )}
      />
    </Panel>
  );
}

/** What people are doing about it, or what the ladder of reminders asks. */
function doneOrDue({ action, on, by, advice }: DebtLine): string {
  return action === '' ? advice : [action, on, by].filter((text) => text !== '').join(' · ');
}
