import { describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, defaultSettings, LOSS_REASONS, usualLossReasons } from '../../src/domain/settings';
import { trades } from '../../src/domain/trades';

describe('what holds where the rules say nothing', () => {
  test('of no trade is the usual, in the book’s language', () => {
    expect(defaultSettings('ru')).toEqual(DEFAULT_SETTINGS);
    expect(defaultSettings('en')).toEqual({
      ...DEFAULT_SETTINGS,
      ...{ language: 'en', lossReasons: LOSS_REASONS.en, unit: 't' },
    });
  });

  test.each([
    ['metal', 'ru', 'т'],
    ['metal', 'en', 't'],
    ['food', 'ru', 'кг'],
    ['parts', 'en', 'pcs'],
    ['services', 'ru', 'усл.'],
  ] as const)('in %s, said in %s, counts in %s', (trade, language, unit) => {
    expect(defaultSettings(language, trade)).toMatchObject({ trade, language, unit });
  });

  test('a trade that names no reasons of its own has the usual ones', () => {
    expect(usualLossReasons('metal', 'ru')).toEqual(LOSS_REASONS.ru);
    expect(usualLossReasons('metal', 'en')).toEqual(LOSS_REASONS.en);
    expect(usualLossReasons(null, 'en')).toEqual(LOSS_REASONS.en);
  });

  test.each(trades.filter((trade) => 'lossReasons' in trade).map(({ id }) => id))('%s has its own', (trade) => {
    for (const language of ['ru', 'en'] as const) {
      const reasons = usualLossReasons(trade, language);
      expect(defaultSettings(language, trade).lossReasons).toEqual(reasons);
      expect(reasons).not.toEqual(LOSS_REASONS[language]);
      // One to a reason, none of them run together or blank.
      expect(reasons.length).toBeGreaterThan(2);
      expect(reasons.filter((reason) => reason.trim() !== reason || reason === '' || reason.includes(';'))).toEqual([]);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });
});
