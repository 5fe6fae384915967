/** A time sheet: who worked, on what, from when to when. */
const COLUMNS = { day: 1, person: 2, project: 3, from: 4, to: 5, hours: 6, changed: 7 };

function onEdit(e) {
  const range = e.range;
  if (range.getSheet().getName() !== SHEET || range.getRow() === 1 || range.getColumn() > COLUMNS.to) return;
  range.getSheet().getRange(range.getRow(), COLUMNS.changed).setValue(new Date());
}

/**
 * Hours between two times of day.
 *
 * @param {string} from "9:30"
 * @param {string} to "18:00"
 * @return Hours, a fraction of an hour included.
 * @customfunction
 */
function WORKED(from, to) {
  const minutes = (text) => {
    const [hour, minute] = String(text).split(':').map(Number);
    return hour * 60 + minute;
  };
  const worked = minutes(to) - minutes(from);
  if (Number.isNaN(worked)) throw new Error('Write times as 9:30');
  return worked / 60;
}

function rows_() {
  const sheet = SpreadsheetApp.getActive().getSheetByName(SHEET);
  return sheet
    .getDataRange()
    .getValues()
    .slice(1)
    .filter(([day]) => day !== '');
}

/** For the sidebar. */
function hoursOf(person) {
  if (!person) throw new Error('Whose hours?');
  const hours = rows_()
    .filter((row) => row[COLUMNS.person - 1] === person)
    .map((row) => row[COLUMNS.hours - 1]);
  return { person, hours: hours.reduce((sum, each) => sum + each, 0) };
}

function installReminder() {
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(18).create();
}

/** Writes to everyone who has less than a day's hours today. */
function remind() {
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const dayOf = (date) => Utilities.formatDate(date, zone, 'yyyy-MM-dd');
  const today = dayOf(new Date());
  const people = new Map();
  for (const row of rows_()) {
    const person = row[COLUMNS.person - 1];
    const worked = dayOf(row[COLUMNS.day - 1]) === today ? row[COLUMNS.hours - 1] : 0;
    people.set(person, (people.get(person) ?? 0) + worked);
  }
  for (const [person, hours] of people) {
    if (hours < HOURS_IN_A_DAY) MailApp.sendEmail(person, 'Your hours', `${hours} of ${HOURS_IN_A_DAY} hours today.`);
  }
}
