import { describe, expect, test } from '@jest/globals';
import type { SidebarReady } from '../../../src/addon/server/state';
import type { Host, StoredState } from 'apps-script-host';
import { as, desk, reportOf } from '../approvals/desk';
import { hostOf, OWNER } from '../../support/salesHost';

/** A workbook at work, copied by its owner; what comes along beside the cells is unproven on Google. */
function copied(keep: (properties: Required<StoredState>) => StoredState): Host {
  const host = desk();
  as(host, OWNER, () => host.run('installTriggers'));
  const copy = hostOf(host.toBookData(), { now: host.now(), user: OWNER, properties: keep(host.properties), seed: 5 });
  copy.user = OWNER;
  return copy;
}

const lost = (): StoredState => ({});
const kept = ({ stores }: Required<StoredState>): StoredState => ({ spreadsheetId: 'copy', stores, triggers: [] });

const problemsOf = (host: Host): readonly string[] => reportOf(host).problems.map(({ code }) => code);

describe('a copied workbook without approvals', () => {
  test('that lost its properties says that it is a copy, until it is set up', () => {
    const host = copied(lost);
    expect(problemsOf(host)).toContain('copied-workbook');
    const { problems } = host.callServer('sidebarState') as SidebarReady;
    expect(problems.join()).toContain('Это копия настроенной таблицы');
    host.run('setUp');
    expect(problemsOf(host)).not.toContain('copied-workbook');
  });

  test.each([
    ['lost its properties', lost],
    ['kept them', kept],
  ])('that %s starts afresh: a key of its own, its own triggers, its own first report', (_, keep) => {
    const original = desk().properties.stores['document']?.['approvals'];
    const host = copied(keep);
    host.run('setUp');
    host.run('installTriggers');
    host.advanceTo(host.now() + 2 * 3_600_000);
    expect(host.log.filter((line) => line.includes('\n'))).toEqual([]);
    const claim = host.callServer('sidebarState') as SidebarReady;
    const [first] = claim.approvals.filter(({ canApprove }) => canApprove);
    host.callServer('decide', [{ ...first, decision: 'approved', comment: '' }]);
    expect(problemsOf(host).filter((code) => code.startsWith('approvals'))).toEqual([]);
    expect(host.properties.stores['document']?.['approvals']).not.toBe(original);
    expect(JSON.parse(host.properties.stores['document']?.['approvals'] ?? '{}')).toMatchObject({
      spreadsheetId: host.properties.spreadsheetId,
    });
  });

  test('that was never set up is no copy', () => {
    const [deals] = desk().toBookData().sheets;
    const plain = {
      ...desk().toBookData(),
      sheets: deals === undefined ? [] : [{ ...deals, rows: deals.rows.map((row) => row.slice(0, 14)) }],
    };
    expect(problemsOf(hostOf(plain, { user: OWNER }))).not.toContain('copied-workbook');
  });
});
