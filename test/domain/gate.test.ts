import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../src/domain/checks/check';
import type { Deal } from '../../src/domain/deal';
import { factsOf } from '../../src/domain/facts';
import { gateRulingOf } from '../../src/domain/gate';
import { defaultStages, stagesFrom } from '../../src/domain/stages';
import type { StageKind } from '../../src/domain/stages';
import { makeDeal, reviewOf, stage } from '../support/dealBuilder';

const red = (check: string): Finding => ({ check, severity: 'red', fault: [], text: () => '' });
const amber: Finding = { check: 'stuck', severity: 'amber', fault: [], text: () => '' };
const MARGIN = red('margin-below-floor');

function rulingOf(
  acceptedStage: string,
  kind: StageKind | null,
  findings: readonly Finding[],
  gate: 'block' | 'warn' = 'block',
) {
  const deal: Deal = makeDeal({ acceptedStage, stage: kind === null ? null : stage(kind) });
  const facts = factsOf(deal, reviewOf([deal]).context);
  return gateRulingOf({ deal, facts, findings }, defaultStages(), gate);
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

  test('set to warn, it tells and lets pass', () => {
    expect(rulingOf('КП', 'deal', [MARGIN], 'warn')).toMatchObject({ kind: 'warned', stage: 'Сделка' });
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
      return gateRulingOf({ deal, facts, findings: [MARGIN] }, stages, 'block').kind;
    };
    expect(moved('Договор', 'Счёт')).toBe('refused');
    expect(moved('Счёт', 'Договор')).toBe('accepted');
    expect(moved('Счёт', 'Отгружаем')).toBe('refused');
    expect(moved('Отгружаем', 'Счёт')).toBe('accepted');
  });

  test('a blank or unknown stage is not judged', () => {
    expect(rulingOf('КП', null, [MARGIN])).toEqual({ kind: 'unjudged' });
  });
});
