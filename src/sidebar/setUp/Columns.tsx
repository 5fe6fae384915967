import { Panel } from '../shared/Panel';
import { addColumn, chooseHeader, columnsOf } from './draft';
import type { DraftColumn } from './draft';
import type { ColumnsProps } from './columnsProps';
import { costOfMissing } from './costOfMissing';
import type { ColumnLine } from './costOfMissing';
import { HeaderChoice } from './HeaderChoice';
import { ShapedTabs } from './ShapedTabs';

type Part = 'toCheck' | 'missed' | 'sure' | 'absent';

/** Where a column is looked for: by what was found, so that no line leaves the list while a person is at it. */
function partOf(line: ColumnLine, costs: string): Part {
  const { confidence, unreadable, header } = line;
  if (confidence === 'phrase' || confidence === 'doubled' || unreadable > 0) return 'toCheck';
  if (header !== '') return 'sure';
  return costs === '' ? 'absent' : 'missed';
}

/** Which of the team's headers is which of our columns, and which columns are to be added. */
export function Columns(props: ColumnsProps) {
  const { proposal, draft, words, onDraft, onTab } = props;
  const columns = columnsOf(proposal, draft);
  const linesIn = (part: Part) =>
    columns.filter((_, at) => {
      const line = proposal.columns[at];
      return line !== undefined && partOf(line, costOfMissing(line.column, props, proposal.columns)) === part;
    });
  const absent = linesIn('absent').sort((a, b) => b.checks.length - a.checks.length);
  const parts = { toCheck: linesIn('toCheck'), missed: linesIn('missed'), sure: linesIn('sure'), absent };
  const isOpen: Record<Part, boolean> = {
    toCheck: true,
    missed: true,
    sure: proposal.doubtful.length + parts.toCheck.length + parts.missed.length === 0,
    absent: false,
  };
  const asked = proposal.doubtful.map(({ header }) => header);
  const taken = [...asked, ...columns.flatMap(({ header, rivals }) => [header, ...rivals])];
  const others = proposal.headers.filter(({ header }) => !taken.includes(header));
  return (
    <>
      <label class="field">
        <span>{words.tab}</span>
        <select
          value={proposal.tab}
          onChange={(event) => {
            onTab(event.currentTarget.value);
          }}
        >
          {proposal.tabs.map((tab) => (
            <option key={tab}>{tab}</option>
          ))}
        </select>
        <small>{words.headerRow(proposal.headerRow)}</small>
      </label>
      {proposal.shaped.length > 0 && <ShapedTabs {...props} />}
      {proposal.doubtful.length > 0 && (
        <Panel id="doubtful" title={words.doubtful} count={String(proposal.doubtful.length)} isOpen>
          {proposal.doubtful.map((line) => (
            <HeaderChoice key={line.header} line={line} {...props} />
          ))}
        </Panel>
      )}
      {(Object.keys(parts) as Part[]).map(
        (part) =>
          parts[part].length > 0 && (
            <Panel key={part} id={part} title={words[part]} count={String(parts[part].length)} isOpen={isOpen[part]}>
              {parts[part].map((line) => (
                <ColumnChoice
                  key={line.column}
                  line={line}
                  costs={costOfMissing(line.column, props, columns)}
                  {...props}
                />
              ))}
            </Panel>
          ),
      )}
      {others.length > 0 && (
        <Panel id="others" title={words.others} count={String(others.length)}>
          <p>{others.map(({ header }) => header).join(', ')}</p>
        </Panel>
      )}
      {proposal.canFreeze && (
        <label>
          <input
            type="checkbox"
            checked={draft.freeze}
            onChange={(event) => {
              onDraft({ ...draft, freeze: event.currentTarget.checked });
            }}
          />
          {words.freeze}
        </label>
      )}
    </>
  );
}

const ADD = '+';

interface ColumnChoiceProps extends ColumnsProps {
  readonly line: DraftColumn;
  /** What cannot be seen while the column is missing. */
  readonly costs: string;
}

function ColumnChoice({ line, costs, proposal, draft, words, onDraft }: ColumnChoiceProps) {
  const { column, title, header, confidence, rivals, unreadable, checks } = line;
  const choose = (value: string) => {
    onDraft(value === ADD ? addColumn(draft, column, proposal) : chooseHeader(draft, column, value.slice(1), proposal));
  };
  const sampleOf = (name: string) => proposal.headers.find((each) => each.header === name)?.sample;
  const sample = sampleOf(header);
  const sure = confidence === 'exact' || confidence === 'synonym' ? 'sure' : confidence;
  return (
    <label class="field" data-column={column} data-confidence={sure}>
      <span>
        <b>{title}</b> <i>{words.confidence[sure]}</i>
      </span>
      <select
        aria-label={title}
        value={confidence === 'added' ? ADD : `=${header}`}
        onChange={(event) => {
          choose(event.currentTarget.value);
        }}
      >
        <option value="=">{words.none}</option>
        <option value={ADD}>{words.add}</option>
        {proposal.headers.map(({ header: each }) => (
          <option key={each} value={`=${each}`}>
            {each}
          </option>
        ))}
      </select>
      {sample && <small>{`${words.sample} ${sample}`}</small>}
      {column === 'stage' && header !== '' && proposal.outcome !== '' && (
        <small>{`${words.outcome} ${proposal.outcome}`}</small>
      )}
      {rivals.length > 0 && (
        <small class="refusal">{`${words.rivals} ${rivals.map((rival) => `${rival} (${sampleOf(rival) || '—'})`).join(', ')}`}</small>
      )}
      {unreadable > 0 && <small class="refusal">{words.unreadable(unreadable)}</small>}
      {header === '' && confidence !== 'added' && costs !== '' && <small class="refusal">{costs}</small>}
      {header === '' && checks.length > 0 && <small>{`${words.turnsOn} ${checks.join(', ')}`}</small>}
    </label>
  );
}
