import type { CallsView } from '../../protocol';
import { element } from '../element';
import { popoverButton } from '../popover';
import type { Texts } from '../texts';

function run({ title, total, cellsRead, cellsWritten, calls, log }: CallsView, texts: Texts): HTMLElement {
  const rows = Object.entries(calls)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => element('tr', {}, element('td', {}, name), element('td', {}, String(count))));
  return element(
    'details',
    { className: 'run' },
    element('summary', {}, `${title}: ${texts.callsOf(total, cellsRead, cellsWritten)}`),
    element('table', {}, ...rows),
    element('pre', {}, log.join('\n')),
  );
}

/** «Вызовы N»: what the last run asked of Google's services, run by run; newest first. */
export function callsButton(calls: readonly CallsView[], texts: Texts): HTMLElement {
  const last = calls[calls.length - 1];
  return popoverButton('calls', `${texts.calls} ${last?.total ?? 0}`, () =>
    last ? [...calls].reverse().map((one) => run(one, texts)) : [element('p', { className: 'quiet' }, texts.noCalls)],
  );
}
