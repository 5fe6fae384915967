import type { FunctionMessages } from './messages';

export const en = (): FunctionMessages => ({
  refusals: {
    'margin-not-below-1': 'The margin must be below 100%',
    'rate-not-above-minus-1': 'The rate must be above −100%',
    'end-before-start': 'The end is before the start',
    'minutes-below-0': 'Minutes cannot be below zero',
    'schedule-empty': 'No working hours are given',
    'schedule-unreadable': 'The working hours cannot be read. Example: mon-fri 09:00-18:00',
    'bounds-unreadable': 'Bounds are whole days in ascending order. Example: 30;60;90;120',
    'ladder-columns': 'A ladder has three columns: role, discount up to, margin from',
    'sizes-differ': 'The ranges differ in size',
  },
  unreadable: 'unreadable',
  argumentUnreadable: (place) => `Argument ${place} cannot be read`,
  ladderRowUnreadable: (row) => `Row ${row} of the ladder cannot be read`,
  exceptionUnreadable: (row) => `Row ${row} of the exceptions cannot be read`,
  yearUnknown: (first, last) => `The production calendar covers ${first}–${last}`,
  forbidden: 'forbidden',
  notDue: 'not due',
  credit: {
    ok: 'ok',
    'no-deferral': 'no deferral',
    overdue: 'overdue above the limit',
    'over-limit': 'over the limit',
  },
  nextStep: {
    'no-step': 'no step',
    'no-date': 'no date',
    overdue: 'overdue',
    today: 'today',
    planned: 'planned',
  },
});
