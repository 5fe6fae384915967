import type { SaidChange } from '../../sheets/setUp/rules/rulePlan';
import { forgetText, keepText, keptText } from '../store/keptText';
import type { SetUpChoice, SetUpGoing, SetUpStep } from './setUpState';
import type { DocumentProperties } from '../book/sheetVersion';
import { storedJson } from '../store/storedJson';

/** A set-up under way, as the document remembers it: any head may go on with one that was left. */
export interface SetUpJob {
  readonly choice: SetUpChoice;
  /** The rules as they were looked at: what has changed since is left alone. */
  readonly rules: readonly SaidChange[];
  readonly steps: readonly SetUpStep[];
  readonly done: number;
  readonly made: {
    readonly columns: number;
    readonly tabs: number;
    readonly rules: number;
    /** Moved from other tabs. */
    readonly rows: number;
    /** Titles of columns that keep a Table's own rule or format. */
    readonly typed?: readonly string[];
  };
}

const NAME = 'setUpJob';

/** The job that the document's properties hold, or null. */
export function jobIn(properties: DocumentProperties): SetUpJob | null {
  return storedJson(keptText(NAME, properties)) as SetUpJob | null;
}

export function keepJob(job: SetUpJob): void {
  keepText(NAME, JSON.stringify(job));
}

export function forgetJob(): void {
  forgetText(NAME);
}

export function goingOf({ steps, done }: SetUpJob): SetUpGoing {
  return { kind: 'going', steps, done };
}
