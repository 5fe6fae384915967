/**
 * Google's enumerations. A member is its own name as text: it compares by `===`, prints and serialises as the name.
 * A member that is not listed throws by name.
 */
function members(name: string, text: string): Readonly<Record<string, string>> {
  const known = new Map(text.split(' ').map((member) => [member, member]));
  const listed = Object.assign(Object.create(null) as Record<string, string>, Object.fromEntries(known));
  return new Proxy(Object.freeze(listed), {
    get(_, key) {
      if (typeof key === 'symbol') return undefined;
      const member = known.get(key);
      if (member === undefined && key !== 'then' && key !== 'toJSON') throw new Error(`${name}.${key} is not emulated`);
      return member;
    },
  });
}

/** Lets a script read the enumerations on the service itself: `SpreadsheetApp.WrapStrategy`. */
export function showEnums(service: { readonly prototype: object }, enums: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(enums)) {
    Object.defineProperty(service.prototype, name, { get: () => value });
  }
}

const COMPARISONS =
  'NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN ' +
  'NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN ' +
  'TEXT_EQUAL_TO CUSTOM_FORMULA DATE_AFTER DATE_BEFORE DATE_EQUAL_TO ' +
  'DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE';

export const spreadsheetEnums = {
  BooleanCriteria: members(
    'BooleanCriteria',
    `${COMPARISONS} CELL_EMPTY CELL_NOT_EMPTY TEXT_STARTS_WITH TEXT_ENDS_WITH`,
  ),
  DataValidationCriteria: members(
    'DataValidationCriteria',
    `${COMPARISONS} CHECKBOX DATE_BETWEEN DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE ` +
      'TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE',
  ),
  ProtectionType: members('ProtectionType', 'RANGE SHEET'),
  BorderStyle: members('BorderStyle', 'DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE'),
  WrapStrategy: members('WrapStrategy', 'WRAP OVERFLOW CLIP'),
  CopyPasteType: members(
    'CopyPasteType',
    'PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES ' +
      'PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS',
  ),
  Dimension: members('Dimension', 'COLUMNS ROWS'),
  Direction: members('Direction', 'UP DOWN PREVIOUS NEXT'),
  RelativeDate: members('RelativeDate', 'TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR'),
  InterpolationType: members('InterpolationType', 'NUMBER PERCENT PERCENTILE MIN MAX'),
  ColorType: members('ColorType', 'UNSUPPORTED RGB THEME'),
  TextDirection: members('TextDirection', 'LEFT_TO_RIGHT RIGHT_TO_LEFT'),
  TextToColumnsDelimiter: members('TextToColumnsDelimiter', 'COMMA SEMICOLON PERIOD SPACE'),
  AutoFillSeries: members('AutoFillSeries', 'DEFAULT_SERIES ALTERNATE_SERIES'),
  SortOrder: members('SortOrder', 'ASCENDING DESCENDING'),
  SheetType: members('SheetType', 'GRID OBJECT DATASOURCE'),
  DeveloperMetadataVisibility: members('DeveloperMetadataVisibility', 'DOCUMENT PROJECT'),
};

export const scriptEnums = {
  AuthMode: members('AuthMode', 'NONE CUSTOM_FUNCTION LIMITED FULL'),
  AuthorizationStatus: members('AuthorizationStatus', 'REQUIRED NOT_REQUIRED'),
  EventType: members('EventType', 'CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE'),
  TriggerSource: members('TriggerSource', 'SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR'),
  WeekDay: members('WeekDay', 'SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY'),
};

export const utilitiesEnums = {
  DigestAlgorithm: members('DigestAlgorithm', 'MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512'),
  MacAlgorithm: members('MacAlgorithm', 'HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512'),
  RsaAlgorithm: members('RsaAlgorithm', 'RSA_SHA_1 RSA_SHA_256'),
  Charset: members('Charset', 'US_ASCII UTF_8'),
};

export const uiEnums = {
  Button: members('Button', 'CLOSE OK CANCEL YES NO'),
  ButtonSet: members('ButtonSet', 'OK OK_CANCEL YES_NO YES_NO_CANCEL'),
};

export const htmlEnums = {
  XFrameOptionsMode: members('XFrameOptionsMode', 'ALLOWALL DEFAULT'),
  SandboxMode: members('SandboxMode', 'EMULATED IFRAME NATIVE'),
};

export const chartEnums = {
  ChartType: members(
    'ChartType',
    'AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE HISTOGRAM LINE PIE SCATTER TABLE TIMELINE',
  ),
  ChartMergeStrategy: members('ChartMergeStrategy', 'MERGE_COLUMNS MERGE_ROWS'),
  ChartHiddenDimensionStrategy: members(
    'ChartHiddenDimensionStrategy',
    'IGNORE_BOTH IGNORE_COLUMNS IGNORE_ROWS SHOW_BOTH',
  ),
  CurveStyle: members('CurveStyle', 'NORMAL SMOOTH'),
  Position: members('Position', 'TOP RIGHT BOTTOM NONE'),
};
