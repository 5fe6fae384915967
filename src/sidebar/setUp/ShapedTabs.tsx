import type { ColumnsProps } from './columnsProps';

/** Tabs with the same headers, as of other months: which are to be moved under this one. */
export function ShapedTabs({ proposal, draft, words, onDraft }: ColumnsProps) {
  const tick = (title: string, isTicked: boolean) => {
    const others = draft.gather.filter((tab) => tab !== title);
    onDraft({ ...draft, gather: isTicked ? [...others, title] : others });
  };
  return (
    <fieldset>
      <legend>{words.shaped}</legend>
      <p class="quiet">{words.shapedHint}</p>
      {proposal.shaped.map(({ title, rows }) => (
        <div key={title}>
          <label>
            <input
              type="checkbox"
              checked={draft.gather.includes(title)}
              onChange={(event) => {
                tick(title, event.currentTarget.checked);
              }}
            />
            {`${title} · ${words.rows(rows)}`}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
