import { isBlank } from '../../../domain/reading/rawCell';
import type { RawCell, WallClock } from '../../../domain/reading/rawCell';
import { defaultSettings, DEFAULT_SETTINGS } from '../../../domain/settings';
import type { Settings } from '../../../domain/settings';
import { cellAddress } from '../../headers/address';
import { settingName, settingNamed, SETTINGS } from '../../tables/settingDefs';
import type { settingsTable } from '../../tables/settings';
import type { ColumnIdOf } from '../../tables/table';
import { cellText } from '../cellText';
import type { ProblemNote } from '../problemNotes';
import type { Tab } from '../tab';

type Read = { -readonly [Id in keyof Settings]?: Settings[Id] };

/**
 * The settings tab by names or ids (spec §2 "settings"). A blank or missing value is its default; one that cannot be read
 * too, and is noted with its cell.
 */
export function settingsOf(
  tab: Tab<ColumnIdOf<typeof settingsTable>>,
  wallClock: WallClock,
  notes: ProblemNote[],
): Settings {
  const seen = new Set<keyof Settings>();
  const values: Read = {};
  const { name: nameAt = 0, value: valueAt = 1 } = tab.index;
  for (const { row, cells } of tab.rows) {
    const name = cellText(cells[nameAt] ?? '', wallClock);
    const raw = cells[valueAt] ?? '';
    const id = settingNamed(name);
    const nameCell = cellAddress(tab.title, row, nameAt);
    if (id === null) {
      if (name !== '' && !isBlank(raw))
        notes.push({ code: 'setting-unknown', say: (messages) => messages.settingUnknown(nameCell, name) });
    } else if (seen.has(id)) {
      notes.push({ code: 'setting-repeated', say: (messages) => messages.settingRepeated(nameCell, name) });
    } else if (isBlank(raw)) {
      leaveBlank(values, id);
    } else if (!take(values, id, raw)) {
      notes.push(unreadable(cellAddress(tab.title, row, valueAt), cellText(raw, wallClock), id));
    }
    if (id !== null) seen.add(id);
  }
  return { ...defaultSettings(values.language ?? DEFAULT_SETTINGS.language, values.trade), ...values };
}

/** False when the cell cannot be read. */
function take<Id extends keyof Settings>(values: Read, id: Id, raw: RawCell): boolean {
  const read = SETTINGS[id].read(raw);
  if (read !== null) values[id] = read;
  return read !== null;
}

/** Most blanks are the default; some say something. */
function leaveBlank<Id extends keyof Settings>(values: Read, id: Id): void {
  const { blank } = SETTINGS[id];
  if (blank !== undefined) values[id] = blank.value;
}

function unreadable(cell: string, value: string, id: keyof Settings): ProblemNote {
  const { shown } = SETTINGS[id];
  return {
    code: 'setting-unreadable',
    say: (messages, language) => messages.settingUnreadable(cell, value, settingName(id, language), shown[language]),
  };
}
