import type { Page } from 'playwright-core';
import { hostWithFindings } from './manyFindings';
import { closeBrowser, openSidebar } from './openSidebar';

/** Milliseconds from the server's answer, or from a click, until the lines are on the screen. */
export interface PaintTimes {
  readonly first: number;
  readonly attention: number;
  readonly filter: number;
}

/** Runs before the page's scripts: notes when the answer came and when the frame after it was painted. */
function watchFirstPaint(): void {
  window.addEventListener('message', ({ data }: MessageEvent<{ readonly rop?: string }>) => {
    if (data.rop !== 'outcome') return;
    const came = performance.now();
    requestAnimationFrame(() => {
      setTimeout(() => {
        document.documentElement.dataset['painted'] = String(performance.now() - came);
      });
    });
  });
}

/** From an action of the person until the frame after it. */
function paintAfter(page: Page, selector: string, value: string): Promise<number> {
  return page.evaluate(
    ([place, chosen]) =>
      new Promise<number>((resolve) => {
        const element = document.querySelector<HTMLElement>(place);
        const began = performance.now();
        if (element instanceof HTMLSelectElement) {
          element.value = chosen;
          element.dispatchEvent(new Event('change', { bubbles: true }));
        } else element?.click();
        requestAnimationFrame(() => {
          setTimeout(() => {
            resolve(performance.now() - began);
          });
        });
      }),
    [selector, value] as const,
  );
}

/** Paints the sidebar of a workbook with `findings` findings `samples` times, each in a fresh page. */
export async function measurePaint(findings: number, samples: number): Promise<readonly PaintTimes[]> {
  const host = hostWithFindings(findings);
  const times: PaintTimes[] = [];
  for (let sample = 0; sample < samples; sample += 1) {
    const { page, close } = await openSidebar(host, { script: watchFirstPaint });
    await page.locator('[data-panel=steps] li').nth(9).waitFor();
    const first = Number(await page.locator('html').getAttribute('data-painted'));
    const attention = await paintAfter(page, '#tab-attention', '');
    const filter = await paintAfter(page, '#panel-attention select', 'next-step-missing');
    times.push({ first, attention, filter });
    await close();
  }
  await closeBrowser();
  return times;
}
