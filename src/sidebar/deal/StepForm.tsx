import type { StandingStep } from '../../addon/server/dealCard';
import type { PlannedWords } from '../../i18n/sidebar/messages';
import { PlanForm } from '../today/PlanForm';
import type { SectionProps } from '../shared/section';
import { callServer } from '../shared/server';

interface StepFormProps extends Pick<SectionProps, 'say' | 'onStale'> {
  readonly deal: { readonly key: string; readonly row: number };
  readonly next: StandingStep;
  readonly today: string;
  /** Where another step than usual is meant. */
  readonly words?: PlannedWords;
  readonly onOpen?: (isOpen: boolean) => void;
}

/** Sets a deal's next step; it goes to the deal's row. */
export function StepForm({ deal: { key, row }, next: { step, day, seen }, say, words, ...props }: StepFormProps) {
  return (
    <PlanForm
      {...props}
      say={say}
      words={words ?? say.steps}
      standing={{ text: step, day, by: '' }}
      asksWho={false}
      save={(plan) => callServer('setNextStep', { key, row, step: plan.text, day: plan.day, seen })}
    />
  );
}
