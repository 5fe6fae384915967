import type { MoneyGroup, MoneyLine, MoneyPart } from '../../addon/server/money/moneyState';
import { Facts } from '../deal/Facts';
import { StepForm } from '../deal/StepForm';
import { Lines } from '../shared/Lines';
import { Panel } from '../shared/Panel';
import type { SectionProps } from '../shared/section';
import { Sentence } from '../shared/Sentence';
import { Rows } from './Rows';

interface PartProps extends SectionProps {
  readonly part: MoneyPart;
}

/** A part of «Деньги»: what is said of it, then each figure over the rows that it is made of. */
export function Part({ part, ...props }: PartProps) {
  const { id, title, count, said, facts, groups } = part;
  return (
    <Panel id={id} title={title} count={count}>
      {said.map((text) => (
        <Sentence key={text} text={text} />
      ))}
      <Facts facts={facts} />
      {groups.map((group) =>
        group.title === '' ? (
          <Figures key="" {...{ group, part }} {...props} />
        ) : (
          <Panel key={group.title} id={`${id}-${group.title}`} title={group.title} count="">
            <Figures {...{ group, part }} {...props} />
          </Panel>
        ),
      )}
    </Panel>
  );
}

function Figures({ group, ...props }: PartProps & { readonly group: MoneyGroup }) {
  return (
    <Lines
      items={group.lines}
      say={props.say}
      kind="figureLines"
      render={(line) => (
        <li key={line.title}>
          <Figure line={line} {...props} />
        </li>
      )}
    />
  );
}

function Figure({ line, part, ...props }: PartProps & { readonly line: MoneyLine }) {
  const { state, say, onStale } = props;
  const { title, said, isBad, lists, next } = line;
  const [row] = lists.flatMap(({ rows }) => rows.map((at) => part.rows[at]));
  return (
    <>
      <details class="panel">
        <summary>
          <span>
            <bdi class="name">{title}</bdi>
            <span class={isBad ? 'line wrong' : 'line quiet'}>{said}</span>
          </span>
        </summary>
        {lists.map((list) => (
          <Rows key={list.title} title={list.title} rows={list.rows.flatMap((at) => part.rows[at] ?? [])} {...props} />
        ))}
      </details>
      {next !== null && row !== undefined && (
        <StepForm {...{ say, onStale, next }} today={state.lists.today} deal={row} words={say.calls} />
      )}
    </>
  );
}
