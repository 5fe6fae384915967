import type { SidebarMessages } from '../../i18n/sidebar/messages';
import { counted } from '../shared/counted';
import { DealLink } from '../shared/DealLink';
import { GoodNews } from '../shared/GoodNews';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { minutesLeft } from '../shared/waiting';

function saidLeft(left: number | null, { answers }: SidebarMessages): string {
  if (left === null) return answers.noTime;
  return left < 0 ? answers.late(-left) : answers.left(left);
}

/** Who waits for a first answer, and the working minutes left until the norm. */
export function AnswersPanel({ state, say, age, onSay, onStale }: SectionProps) {
  const { answers } = state.lists;
  return (
    <Panel id="answers" title={say.answers.title} count={counted(answers.lines)} isOpen={state.lists.myDay === null}>
      {answers.lines.length === 0 && <GoodNews news={state.news['nobody-waits']} {...{ state, say }} />}
      <Lines
        items={answers.lines}
        say={say}
        render={(line) => {
          const left = minutesLeft(line, answers, age);
          const urgency = left === null ? 'grey' : left < 0 ? 'red' : 'amber';
          return (
            <li key={line.key || line.row} class={urgency} data-row={line.row}>
              <DealLink deal={line} {...{ say, onSay, onStale }}>
                <span class={`finding ${urgency}`}>{saidLeft(left, say)}</span>
              </DealLink>
            </li>
          );
        }}
      />
    </Panel>
  );
}
