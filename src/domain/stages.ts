import { firstByKey } from './groups';
import type { DealColumn, Stage } from './deal';
import type { RuleProblem } from './issue';
import { nameKey } from './name';
import { lazy } from './lazy';
import { STAGE_KINDS, STAGE_TITLES } from './pipeline/stageNames';
import type { StageKind } from './pipeline/stageNames';
import { stageKindOf, withoutNumber } from './pipeline/stageWords';
import { tradeOf } from './trades';
import type { TradeId } from './trades';

export { STAGE_KINDS };
export type { Stage, StageKind };

/** Open: neither paid nor lost. */
export const OPEN_KINDS: readonly StageKind[] = ['lead', 'contact', 'quote', 'deal', 'shipped'];

/** The kind of a deal's stage, '' for none: comparing texts with texts alone keeps the loops over all deals fast. */
export function kindOf(stage: Stage | null): StageKind | '' {
  return stage === null ? '' : stage.kind;
}

/** The stages of a workbook: lookup by what a cell says, synonyms included. */
export interface Stages {
  readonly list: readonly Stage[];
  /**
   * The stage that `text` names, or null. Equal as names are, a date or number behind it left out; usual words map to the
   * first stage of their kind.
   */
  readonly named: (text: string) => Stage | null;
  readonly problems: readonly RuleProblem[];
}

/** A row of the stages tab; a blank probability or threshold is its kind's default. */
export interface StageRow {
  readonly row: number;
  readonly name: string;
  /** A kind's id or usual name; blank goes by the stage's own name. */
  readonly kind: string;
  readonly probability: number | null;
  readonly stuckAfterDays: number | null;
  /** Column titles or ids, apart by commas or semicolons; with `!` after it one without which no deal moves here. */
  readonly requiredFields: string;
  readonly stepAfterDays: number | null;
}

interface KindDefaults {
  readonly probability: number;
  readonly stuckAfterDays: number;
  readonly requiredFields: readonly DealColumn[];
  /** Working days to the next step. */
  readonly stepAfterDays: number | null;
}

/** The table of spec §2 "stages" and heading 9. The evidence of a stage is no required field: it has a check of its own. */
export const STAGE_DEFAULTS: Readonly<Record<StageKind, KindDefaults>> = {
  lead: { probability: 0.1, stuckAfterDays: 1, requiredFields: ['client', 'manager', 'requestedAt'], stepAfterDays: 1 },
  contact: { probability: 0.2, stuckAfterDays: 5, requiredFields: ['respondedAt'], stepAfterDays: 2 },
  quote: {
    probability: 0.5,
    stuckAfterDays: 5,
    requiredFields: ['quantity', 'listPrice', 'price', 'quotedAt'],
    stepAfterDays: 2,
  },
  deal: { probability: 0.8, stuckAfterDays: 10, requiredFields: [], stepAfterDays: 3 },
  shipped: { probability: 0.9, stuckAfterDays: 0, requiredFields: [], stepAfterDays: null },
  paid: { probability: 1, stuckAfterDays: 0, requiredFields: [], stepAfterDays: null },
  lost: { probability: 0, stuckAfterDays: 0, requiredFields: ['closedAt'], stepAfterDays: null },
};

/** What a stage of the kind begins with in that trade. */
export function usualStage(kind: StageKind, trade: TradeId | null): KindDefaults {
  const { stuckAfterDays, requiredFields } = tradeOf(trade) ?? { stuckAfterDays: {} };
  const usual = STAGE_DEFAULTS[kind];
  return {
    ...usual,
    stuckAfterDays: stuckAfterDays[kind] ?? usual.stuckAfterDays,
    requiredFields: requiredFields?.[kind] ?? usual.requiredFields,
  };
}

type OwnStage = Omit<Stage, 'allRequiredFields' | 'allBlockingFields'>;

function rankOf(kind: StageKind): number {
  return kind === 'lost' ? -1 : STAGE_KINDS.indexOf(kind);
}

/** Whether `earlier` comes before `stage`: by kind, within one kind by the tab's order. */
export function isBefore(earlier: OwnStage, stage: OwnStage): boolean {
  return earlier.rank === stage.rank ? earlier.order < stage.order : earlier.rank < stage.rank;
}

function withEarlierFields(stage: OwnStage, all: readonly OwnStage[]): Stage {
  const earlier = all.filter((other) => stage.kind !== 'lost' && other.kind !== 'lost' && isBefore(other, stage));
  earlier.sort((a, b) => a.rank - b.rank || a.order - b.order);
  const path = [...earlier, stage];
  return {
    ...stage,
    allRequiredFields: [...new Set(path.flatMap(({ requiredFields }) => requiredFields))],
    allBlockingFields: [...new Set(path.flatMap(({ blockingFields }) => blockingFields))],
  };
}

function compile(own: readonly OwnStage[], problems: readonly RuleProblem[]): Stages {
  const list = own.map((stage) => withEarlierFields(stage, own));
  const byName = firstByKey(list, ({ name }) => nameKey(name));
  const byKind = (kind: StageKind | null): Stage | null => list.find((stage) => stage.kind === kind) ?? null;
  const named = (text: string): Stage | null =>
    nameKey(text) === ''
      ? null
      : (byName.get(nameKey(text)) ?? byName.get(nameKey(withoutNumber(text))) ?? byKind(stageKindOf(text)));
  return { list, named, problems };
}

/** The stages of a book without a stages tab. */
export const defaultStages = lazy(() =>
  compile(
    STAGE_KINDS.map((kind, order) => ({
      name: STAGE_TITLES[kind].ru,
      kind,
      rank: rankOf(kind),
      order,
      ...STAGE_DEFAULTS[kind],
      blockingFields: [],
    })),
    [],
  ),
);

/** Splits a cell of column titles; what stands in brackets (an evidence note) is no field. */
function fieldTexts(cell: string): readonly string[] {
  const texts = cell.replace(/\([^)]*\)/g, '').split(/[,;+\n]/);
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

/**
 * The stages tab, compiled; without a usable row the default stages. `columnNamed` tells the column of a title or id.
 * A row whose kind is unknown and a field that is no column are passed over and told.
 */
export function stagesFrom(rows: readonly StageRow[], columnNamed: (text: string) => DealColumn | null): Stages {
  const problems: RuleProblem[] = [];
  const own: OwnStage[] = [];
  for (const { row, name, kind: kindText, probability, stuckAfterDays, requiredFields, stepAfterDays } of rows) {
    const kind = stageKindOf(kindText.trim() === '' ? name : kindText);
    if (nameKey(name) === '') continue;
    if (kind === null) {
      problems.push({ code: 'stage-kind-unknown', row, value: kindText.trim() === '' ? name : kindText });
      continue;
    }
    const fields = fieldTexts(requiredFields).map((typed) => {
      const text = typed.replace(/\s*!$/, '');
      return { text, column: columnNamed(text), isMarked: text !== typed };
    });
    for (const { text, column } of fields) {
      if (column === null) problems.push({ code: 'required-field-unknown', row, value: text });
    }
    own.push({
      name,
      kind,
      rank: rankOf(kind),
      order: own.length,
      probability: probability ?? STAGE_DEFAULTS[kind].probability,
      stuckAfterDays: stuckAfterDays ?? STAGE_DEFAULTS[kind].stuckAfterDays,
      requiredFields: fields.flatMap(({ column }) => column ?? []),
      blockingFields: fields.flatMap(({ column, isMarked }) => (isMarked ? (column ?? []) : [])),
      stepAfterDays,
    });
  }
  return own.length === 0 ? { ...defaultStages(), problems } : compile(own, problems);
}
