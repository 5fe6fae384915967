import type { ProblemMessages } from './messages';

const quoted = (texts: readonly string[], between = ' and '): string => texts.map((text) => `"${text}"`).join(between);

export const en = (): ProblemMessages => ({
  headerDoubled: (column, headers) => `"${column}": ${quoted(headers)} fit equally well, so none is taken: rename one`,
  noDeals: (tab, missing) =>
    `"${tab}": the rows do not look like deals: ` +
    (missing.length > 0
      ? `there are no columns ${quoted(missing)}`
      : 'there are only separators, totals and rows without client, item, price, manager, stage and number'),
  headerDoubtful: (header, columns) =>
    `"${header}" may be the column ${quoted(columns, ' or ')}: not taken until set-up is told so`,
  headerSpans: (header, below) =>
    `"${header}" stands over the columns ${quoted(below, ', ')}: none of them is taken. Name each in the row of headers`,
  unitDiffers: (header, counted) =>
    `"${header}" and "${counted}" are in different units, and a figure of both would be false: bring them to one`,
  discountBeside: (header, price) =>
    `"${header}" is not counted: "${price}" is taken for the price after it. If it is the list price, call the column "List price" and put the selling price beside it`,
  headerGone: (column, header) =>
    `"${column}": the header "${header}", chosen in set-up, is gone, and nothing is taken instead of it`,
  ownAstray: (column, verdict) =>
    `"${column}" is not filled: it stands away from our columns. Move it back beside "${verdict}"; if it is yours, rename it`,
  headerMissing: (column, checks) => `No "${column}" column, so these are not checked: ${checks.join(', ')}`,
  tabMissing: {
    ladder: (tab) => `No "${tab}" tab: the limits are those of the example`,
    team: (tab) => `No "${tab}" tab: everyone counts as a manager and nobody can sign`,
    clients: (tab) => `No "${tab}" tab: nobody may buy on deferral`,
  },
  stageWords: (words) => `Stage words that no rule knows: ${quoted(words, ', ')}`,
  withoutNumber: (rows, more) =>
    `Rows ${rows.join(', ')}${more > 0 ? ` and ${more} more` : ''} without number, client and stage are part of no deal: type the number in each, under a merged cell too`,
  teamEmpty: (tab) => `Nobody is on the "${tab}" tab: everyone counts as a manager and nobody can sign`,
  tabWithoutHeader: (tab) => `The "${tab}" tab has no header row: defaults are used`,
  settingUnreadable: (cell, value, name, taken) => `${cell}: "${value}" cannot be read (${name}), ${taken} is used`,
  settingUnknown: (cell, value) => `${cell}: there is no rule "${value}"`,
  settingRepeated: (cell, name) => `${cell}: the rule ${name} stands above already, the upper one is used`,
  ruleUnreadable: (cell, value) => `${cell}: "${value}" cannot be read and counts as blank`,
  rungDropped: (cell, value) => `${cell}: "${value}" cannot be read, so this rung does not count`,
  limitDoubtful: (cell, value) =>
    `${cell}: the limit ${value} is 100% or more; if that is not meant, type it with a % sign`,
  limitNegative: (cell, value) => `${cell}: the limit ${value} is below zero, and taken as it stands`,
  rule: {
    'role-unknown': (cell, value) => `${cell}: there is no role "${value}"`,
    'rung-repeated': (cell, value) => `${cell}: the rung "${value}" stands above already, the upper one is used`,
    'rung-missing': (cell, value) => `${cell}: the rung below "${value}" is missing, and nobody signs in its place`,
    'rung-out-of-order': (cell, value) => `${cell}: "${value}" may sign less than the rung below`,
    'stage-kind-unknown': (cell, value) => `${cell}: there is no stage kind "${value}", so the stage does not count`,
    'required-field-unknown': (cell, value) => `${cell}: deals have no "${value}" column`,
    'inn-wrong': (cell, value) => `${cell}: the INN "${value}" is wrong and counts as blank`,
    'inn-shared': (cell, value) => `${cell}: several clients bear the INN "${value}", it counts as blank`,
    'name-repeated': (cell, value) => `${cell}: "${value}" stands above already, the upper row is used`,
  },
});
