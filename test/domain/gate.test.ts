import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/domain/checks/check';
import type { Deal, DealColumn } from '../../src/domain/deal';
import { factsOf } from '../../src/domain/facts';
import { gateRulingOf } from '../../src/domain/gate';
import { DEFAULT_SETTINGS } from '../../src/domain/settings';
import type { Settings } from '../../src/domain/settings';
import { defaultStages, stagesFrom } from '../../src/domain/stages';
import type { StageKind } from '../../src/domain/stages';
import { makeDeal, reviewOf, stage } from '../support/dealBuilder';

const red = (check: string): Finding => ({ check, severity: 'red', fault: [], text: () => '' });
const amber: Finding = { check: 'stuck', severity: 'amber', fault: [], text: () => '' };
const MARGIN = red('margin-below-floor');
const EVIDENCE = 'stage-without-evidence';
const UNKNOWN: Finding = { ...amber, check: 'stage-unknown' };

function rulingOf(
  acceptedStage: string,
  kind: StageKind | null,
  findings: readonly Finding[],
  changes: Partial<Settings> = {},
  typed: Partial<Deal> = {},
) {
  const deal: Deal = makeDeal({ acceptedStage, stage: kind === null ? null : stage(kind), ...typed });
  const facts = factsOf(deal, reviewOf([deal]).context);
  return gateRulingOf(
    { deal, facts, findings },
    { stages: defaultStages(), settings: { ...DEFAULT_SETTINGS, ...changes } },
  );
}

describe('the gate', () => {
  test.each<[string, string, StageKind, Finding[], string]>([
    ['a clean deal moves on', 'КП', 'deal', [], 'accepted'],
    ['an amber finding keeps nobody back', 'КП', 'deal', [amber], 'accepted'],
    ['an overdue payment is no fault of the move', 'Сделка', 'shipped', [red('payment-overdue')], 'accepted'],
    ['nor is a promise that is broken', 'КП', 'deal', [red('promise-broken')], 'accepted'],
    ['what nobody confirmed keeps an order back', 'КП', 'deal', [red('promise-unconfirmed')], 'refused'],
    ['and no shipment', 'Сделка', 'shipped', [red('promise-unconfirmed'), red('promise-broken')], 'accepted'],
    ['a red one sends the deal back', 'КП', 'deal', [MARGIN], 'refused'],
    ['a jump over a stage is judged too', 'Лид', 'shipped', [MARGIN], 'refused'],
    ['a move to a quote is never refused', 'Лид', 'quote', [MARGIN], 'accepted'],
    ['staying where one was accepted is no move', 'Сделка', 'deal', [MARGIN], 'accepted'],
    ['a move back is no move on', 'Отгрузка', 'deal', [MARGIN], 'accepted'],
    ['a lost deal that comes back is judged', 'Проиграна', 'deal', [MARGIN], 'refused'],
    ['a row that was never accepted is only warned', '', 'deal', [MARGIN], 'warned'],
    ['an accepted stage that the team has renamed is no stage', 'Старый', 'deal', [MARGIN], 'warned'],
    ['paid is never refused, and never accepted', 'КП', 'paid', [MARGIN], 'unjudged'],
    ['from paid to shipped is judged by what was accepted before', 'КП', 'shipped', [MARGIN], 'refused'],
  ])('%s', (_, accepted, kind, findings, ruling) => {
    expect(rulingOf(accepted, kind, findings).kind).toBe(ruling);
  });

  test('a refusal names the stage to go back to and the reasons', () => {
    const findings = [red('payment-overdue'), MARGIN, amber];
    expect(rulingOf('КП', 'deal', findings)).toEqual({ kind: 'refused', backTo: 'КП', because: [MARGIN] });
  });

  test.each([
    ['the team’s own word is kept', 'кп отправили', 'кп отправили'],
    ['a word of another stage, beside an outcome that tells it, is not', 'Сделка', 'КП'],
    ['nor is a blank one', '', 'КП'],
  ])('of the stage that it accepts %s', (_, stageText, kept) => {
    expect(rulingOf('КП', 'quote', [], {}, { stageText })).toEqual({ kind: 'accepted', stage: kept });
  });

  test('set to warn, it tells and lets pass', () => {
    expect(rulingOf('КП', 'deal', [MARGIN], { gate: 'warn' })).toMatchObject({ kind: 'warned', stage: 'Сделка' });
  });

  test('within one kind later is by the order of the tab', () => {
    const custom = (name: string, kind: StageKind) =>
      ({
        row: 2,
        name,
        kind,
        probability: null,
        stuckAfterDays: null,
        requiredFields: '',
        stepAfterDays: null,
      }) as const;
    const rows = [custom('Отгружаем', 'shipped'), custom('Договор', 'deal'), custom('Счёт', 'deal')];
    const stages = stagesFrom(rows, () => null);
    const moved = (acceptedStage: string, to: string) => {
      const deal = makeDeal({ acceptedStage, stage: stages.named(to) });
      const facts = factsOf(deal, reviewOf([deal]).context);
      return gateRulingOf({ deal, facts, findings: [MARGIN] }, { stages, settings: DEFAULT_SETTINGS }).kind;
    };
    expect(moved('Договор', 'Счёт')).toBe('refused');
    expect(moved('Счёт', 'Договор')).toBe('accepted');
    expect(moved('Счёт', 'Отгружаем')).toBe('refused');
    expect(moved('Отгружаем', 'Счёт')).toBe('accepted');
  });

  test.each<[string, string, StageKind, string, Partial<Settings>, string]>([
    [
      'from the quote on, if the team says so',
      'Контакт',
      'quote',
      'margin-below-floor',
      { gateFrom: 'quote' },
      'refused',
    ],
    ['and no earlier', 'Лид', 'contact', 'margin-below-floor', { gateFrom: 'quote' }, 'accepted'],
    ['a stage without evidence is told of', 'КП', 'deal', EVIDENCE, {}, 'accepted'],
    ['or keeps back', 'КП', 'deal', EVIDENCE, { evidence: 'block' }, 'refused'],
    ['a shipment too', 'Сделка', 'shipped', EVIDENCE, { evidence: 'block' }, 'refused'],
    ['where only told of', 'КП', 'deal', EVIDENCE, { evidence: 'block', gate: 'warn' }, 'warned'],
    ['a payment never', 'КП', 'paid', EVIDENCE, { evidence: 'block' }, 'unjudged'],
  ])('%s', (_, accepted, kind, check, settings, ruling) => {
    const severity = check === EVIDENCE ? 'amber' : 'red';
    expect(rulingOf(accepted, kind, [{ ...MARGIN, check, severity }], settings).kind).toBe(ruling);
  });

  test('a blank stage is not judged', () => {
    expect(rulingOf('КП', null, [MARGIN, UNKNOWN], {}, { stageText: '' })).toEqual({ kind: 'unjudged' });
  });

  test.each<[string, string, Partial<Settings>, string]>([
    ['goes back to the stage that was accepted', 'КП', {}, 'refused'],
    ['stays where nothing is refused', 'КП', { gate: 'warn' }, 'unjudged'],
    ['stays in a row that was never accepted', '', {}, 'unjudged'],
    ['stays where the accepted stage is none any more', 'Старый', {}, 'unjudged'],
  ])('a word that is no stage %s', (_, accepted, settings, ruling) => {
    const findings = [MARGIN, UNKNOWN];
    expect(rulingOf(accepted, null, findings, settings, { stageText: 'Думает' })).toEqual(
      ruling === 'refused' ? { kind: 'refused', backTo: 'КП', because: [UNKNOWN] } : { kind: ruling },
    );
  });

  test('a field that is marked keeps a deal from its stage and from those after it, whatever the gate judges', () => {
    const row = (name: string, requiredFields: string) => ({
      ...{ row: 2, name, kind: '', probability: null, stuckAfterDays: null, stepAfterDays: null, requiredFields },
    });
    const marked = [row('Лид', ''), row('Контакт', 'Клиент'), row('КП', 'Цена!'), row('Сделка', 'Товар')];
    const lost = [row('Проиграна', 'Возражение!'), row('Оплата', 'Возражение!')];
    const columns: Readonly<Record<string, DealColumn>> = { Клиент: 'client', Цена: 'price', Товар: 'item' };
    const stages = stagesFrom([...marked, ...lost], (title) => columns[title] ?? 'objection');
    const moved = (acceptedStage: string, to: string, cells: Partial<Deal>) => {
      const deal = makeDeal({ acceptedStage, stage: stages.named(to), stageText: to, ...cells });
      const rules = { stages, settings: DEFAULT_SETTINGS };
      const [reviewed] = reviewOf([deal], { rules }).deals;
      return reviewed && gateRulingOf(reviewed, rules).kind;
    };
    const blank = { price: null, listPrice: null, cost: null, client: '', item: '', objection: '' };
    expect(moved('Лид', 'Контакт', blank)).toBe('accepted');
    expect(moved('Контакт', 'КП', blank)).toBe('refused');
    expect(moved('', 'КП', blank)).toBe('warned');
    expect(moved('Контакт', 'КП', { client: '', item: '' })).toBe('accepted');
    expect(moved('Контакт', 'Сделка', { ...blank, cost: 1 })).toBe('refused');
    expect(moved('КП', 'Сделка', { item: '' })).toBe('accepted');
    expect(moved('Сделка', 'КП', blank)).toBe('accepted');
    expect(moved('КП', 'Проиграна', blank)).toBe('refused');
    expect(moved('КП', 'Проиграна', { objection: 'дорого' })).toBe('accepted');
    expect(moved('КП', 'Оплата', blank)).toBe('unjudged');
  });
});
