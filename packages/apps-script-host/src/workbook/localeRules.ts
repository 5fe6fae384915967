/** What a spreadsheet's locale decides about text. */
export interface LocaleRules {
  /** Its language as a BCP 47 tag. */
  readonly tag: 'ru' | 'en';
  readonly decimal: ',' | '.';
  readonly group: string;
  /** Whether a typed date is day.month.year (else month/day/year). */
  readonly dayFirst: boolean;
  readonly date: string;
  readonly dateTime: string;
  readonly time: string;
  readonly months: readonly string[];
  /** As they stand beside a day: «30 июня». */
  readonly monthsWithDay: readonly string[];
  readonly shortMonths: readonly string[];
  /** Sunday first. */
  readonly weekdays: readonly string[];
  readonly shortWeekdays: readonly string[];
  readonly yes: string;
  readonly no: string;
}

const ru: LocaleRules = {
  tag: 'ru',
  decimal: ',',
  group: '\u00a0',
  dayFirst: true,
  date: 'dd.MM.yyyy',
  dateTime: 'dd.MM.yyyy H:mm:ss',
  time: 'H:mm:ss',
  months: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
  monthsWithDay: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  shortMonths: words('янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'),
  weekdays: words('воскресенье понедельник вторник среда четверг пятница суббота'),
  shortWeekdays: words('вс пн вт ср чт пт сб'),
  yes: 'ИСТИНА',
  no: 'ЛОЖЬ',
};

const enMonths = words('January February March April May June July August September October November December');

const en: LocaleRules = {
  tag: 'en',
  decimal: '.',
  group: ',',
  dayFirst: false,
  date: 'M/d/yyyy',
  dateTime: 'M/d/yyyy H:mm:ss',
  time: 'H:mm:ss',
  months: enMonths,
  monthsWithDay: enMonths,
  shortMonths: words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'),
  weekdays: words('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
  shortWeekdays: words('Sun Mon Tue Wed Thu Fri Sat'),
  yes: 'TRUE',
  no: 'FALSE',
};

/** The rules of `ru_RU`, `ru`; any other locale follows `en_US`. */
export function rulesOf(locale: string): LocaleRules {
  return locale.toLowerCase().startsWith('ru') ? ru : en;
}

function words(text: string): readonly string[] {
  return text.split(' ');
}
