import type { SetUpProposal } from '../../addon/setUp/setUpState';
import { Panel } from '../shared/Panel';
import { addColumn, chooseHeader, columnsOf } from './draft';
import type { DraftColumn } from './draft';
import type { ColumnsProps } from './columnsProps';
import { HeaderChoice } from './HeaderChoice';
import { ShapedTabs } from './ShapedTabs';

/** Where a column is looked for: by what was found, so that no line leaves the list while a person is at it. */
function partOf({ confidence, unreadable, header }: SetUpProposal['columns'][number]): 'toCheck' | 'sure' | 'absent' {
  if (confidence === 'phrase' || confidence === 'doubled' || unreadable > 0) return 'toCheck';
  return header === '' ? 'absent' : 'sure';
}

/** Which of the team's headers is which of our columns, and which columns are to be added. */
export function Columns(props: ColumnsProps) {
  const { proposal, draft, words, onDraft, onTab } = props;
  const columns = columnsOf(proposal, draft);
  const linesIn = (part: ReturnType<typeof partOf>) =>
    columns.filter((_, at) => {
      const line = proposal.columns[at];
      return line !== undefined && partOf(line) === part;
    });
  const absent = linesIn('absent').sort((a, b) => b.checks.length - a.checks.length);
  const parts = { toCheck: linesIn('toCheck'), sure: linesIn('sure'), absent };
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
      {(Object.keys(parts) as (keyof typeof parts)[]).map(
        (part) =>
          parts[part].length > 0 && (
            <Panel
              key={part}
              id={part}
              title={words[part]}
              count={String(parts[part].length)}
              isOpen={part === 'toCheck' || (part === 'sure' && parts.toCheck.length === 0)}
            >
              {parts[part].map((line) => (
                <ColumnChoice key={line.column} line={line} {...props} />
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

function ColumnChoice({ line, proposal, draft, words, onDraft }: ColumnsProps & { readonly line: DraftColumn }) {
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
      {header === '' &&
        confidence !== 'added' &&
        words.costs[column] &&
        !(column === 'quantity' && proposal.isByAmount) && <small class="refusal">{words.costs[column]}</small>}
      {header === '' && checks.length > 0 && <small>{`${words.turnsOn} ${checks.join(', ')}`}</small>}
    </label>
  );
}
