import type { SetUpProposal } from '../../addon/setUp/setUpState';
import type { ColumnsProps } from './columnsProps';
import { chooseHeader, columnsOf } from './draft';

type DoubtfulLine = SetUpProposal['doubtful'][number];

/** A header that may be a column of ours: whether it is, by what stands under it. */
export function HeaderChoice({
  line,
  proposal,
  draft,
  words,
  onDraft,
}: ColumnsProps & { readonly line: DoubtfulLine }) {
  const { header, sample, columns } = line;
  const lines = columnsOf(proposal, draft).filter(({ column }) => columns.includes(column));
  const taken = lines.find((each) => each.header === header)?.column;
  return (
    <label class="field" data-header={header}>
      <b>{header}</b>
      <select
        aria-label={header}
        value={taken ?? ''}
        onChange={(event) => {
          const [chosen] = lines.filter(({ column }) => column === event.currentTarget.value);
          if (chosen !== undefined) onDraft(chooseHeader(draft, chosen.column, header, proposal));
          else if (taken !== undefined) onDraft(chooseHeader(draft, taken, '', proposal));
        }}
      >
        <option value="">{words.notTaken}</option>
        {lines.map(({ column, title }) => (
          <option key={column} value={column}>
            {title}
          </option>
        ))}
      </select>
      <small>{`${words.sample} ${sample || '—'}`}</small>
    </label>
  );
}
