import type { MoneyGroup, MoneyLine, MoneyPart } from '../../addon/server/money/moneyState';
import type { SidebarMessages } from '../../i18n/sidebar/messages';
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
  const { id, count, said, facts, groups } = part;
  const words = props.say.money;
  return (
    <Panel id={id} title={words.titles[id]} count={count}>
      {said.map((text) => (
        <Sentence key={text} text={text} />
      ))}
      <Facts facts={facts.map((fact) => ({ title: words.parts[fact.id], value: fact.value }))} />
      {groups.map((group) =>
        group.scope === '' ? (
          <Figures key="" {...{ group, part }} {...props} />
        ) : (
          <Panel key={group.scope} id={group.scope} title={words.scopes[group.scope]} count="">
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
          <Figure line={line} name={nameOf(line, group, props.say)} {...props} />
        </li>
      )}
    />
  );
}

/** A rung's id is said in words, and a blank is said to be one. */
function nameOf({ title }: MoneyLine, { scope }: MoneyGroup, { money }: SidebarMessages): string {
  if (scope === 'rungs') return money.rungs[title as keyof typeof money.rungs];
  return title === '' ? (scope === '' ? money.all : money.blank) : title;
}

interface FigureProps extends PartProps {
  readonly line: MoneyLine;
  readonly name: string;
}

function Figure({ line, name, part, ...props }: FigureProps) {
  const { state, say, onStale } = props;
  const { said, isBad, lists, next } = line;
  const [row] = lists.flatMap(({ rows }) => rows.map((at) => part.rows[at]));
  return (
    <>
      <details class="panel">
        <summary>
          <span>
            <bdi class="name">{name}</bdi>
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
