import type { Action, PageState } from '../../protocol';
import { element } from '../element';
import { popoverButton } from '../popover';
import type { Texts } from '../texts';

/** The day after `clock` at ten past eight: when the morning's triggers have run. */
function tomorrowMorning(clock: string): string {
  const day = new Date(`${clock.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T08:10`;
}

/** `17 июн. 2026 г., 09:40`, as the person's language has it. */
export function shownClock(clock: string, language: PageState['language']): string {
  return new Date(`${clock}:00Z`).toLocaleString(language === 'ru' ? 'ru-RU' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}

/** The spreadsheet's clock; moving it forward fires the triggers on the way. It never goes back. */
export function clockControl({ clock, language }: PageState, texts: Texts, act: (action: Action) => void): HTMLElement {
  const chooser = (): Node[] => {
    const input = element('input', {
      ...{ type: 'datetime-local', value: clock, min: clock },
      ariaLabel: texts.setClock,
      testId: 'clock-input',
    });
    const set = element('button', { type: 'button', textContent: texts.setClock, testId: 'clock-set' });
    set.addEventListener('click', () => {
      if (input.value > clock) act({ kind: 'clock', to: input.value });
    });
    return [input, set];
  };
  const tomorrow = element('button', { type: 'button', textContent: texts.tomorrow, testId: 'tomorrow' });
  tomorrow.addEventListener('click', () => {
    act({ kind: 'clock', to: tomorrowMorning(clock) });
  });
  return element(
    'span',
    { className: 'group' },
    popoverButton('clock', shownClock(clock, language), chooser),
    tomorrow,
  );
}
