import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PlannedWords } from '../../i18n/sidebar/messages';
import { CallNotice } from '../shared/CallNotice';
import { saidFailure } from '../shared/saidFailure';
import type { SectionProps } from '../shared/section';
import { useCall } from '../shared/useCall';

/** What is planned: a text, a day (`2026-06-18`) and, where it is asked, by whom. */
export interface Plan {
  readonly text: string;
  readonly day: string;
  readonly by: string;
}

interface PlanFormProps extends Pick<SectionProps, 'say' | 'onStale'> {
  readonly words: PlannedWords;
  readonly standing: Plan;
  /** No plan is made for a day before it. */
  readonly today: string;
  readonly asksWho: boolean;
  readonly save: (plan: Plan) => Promise<string>;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** Plans in place. Refused because somebody changed the row, it keeps what was typed and lets the line be asked anew. */
export function PlanForm({ say, onStale, words, standing, today, asksWho, save, onOpen }: PlanFormProps) {
  const [plan, setPlan] = useState<Plan | null>(null);
  const call = useCall((failure) => void onStale(saidFailure(failure, say)));
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const isOpen = plan !== null;
  // With the form, not after the next picture: the keys that are pressed meanwhile are for it.
  useLayoutEffect(() => {
    if (isOpen) first.current?.focus();
    onOpen?.(isOpen);
  }, [isOpen, onOpen]);

  const close = () => {
    setPlan(null);
    opener.current?.focus();
  };
  const start = () => {
    if (isOpen) close();
    else setPlan({ ...standing, day: standing.day < today ? today : standing.day });
  };
  const submit = (event: Event) => {
    event.preventDefault();
    if (plan === null || call.isBusy) return;
    const refused = (error: Error): never => {
      void onStale();
      throw error;
    };
    call.start(
      () => save(plan).catch(refused),
      (said) => {
        close();
        return onStale(said);
      },
    );
  };
  const field = (part: keyof Plan) => ({
    value: plan?.[part] ?? '',
    disabled: call.isBusy,
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => {
      if (plan !== null) setPlan({ ...plan, [part]: event.currentTarget.value });
    },
  });

  return (
    <>
      <button
        ref={opener}
        class="plan"
        data-key="KeyS"
        title={`${words.set} (S)`}
        aria-label={words.set}
        aria-expanded={isOpen}
        onClick={start}
      >
        {words.short}
      </button>
      {isOpen && (
        <form
          onSubmit={submit}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <input
            ref={first}
            aria-label={words.what}
            placeholder={words.what}
            maxLength={500}
            required
            {...field('text')}
          />
          {asksWho && <input aria-label={say.who} placeholder={say.who} maxLength={100} {...field('by')} />}
          <div class="actions">
            <input type="date" aria-label={say.when} min={today} required {...field('day')} />
            <button disabled={call.isBusy}>{say.save}</button>
          </div>
          <CallNotice call={call} say={say} canRetry={false} />
        </form>
      )}
    </>
  );
}
