import type { Role } from '../../domain/role';
import { addonMessages } from '../../i18n/addon';
import { demandRole } from '../book/access';
import type { Access } from '../book/access';
import { accessTo, openBook } from '../book/openedBook';
import type { OpenedBook, Opening } from '../book/openedBook';
import { demandSetUp } from '../book/sheetVersion';
import { guarded, personsLanguage } from './guard';
import { withDocumentLock } from './lock';
import { Refusal } from './refusal';
import { repeated } from './repeated';
import { argumentsIn } from './shape';
import type { ShapesOf } from './shape';

/**
 * What a door demands of whoever calls it. A door is a top-level name of the script: any editor's page can call it with
 * any arguments, so who may, and whether it holds the document's lock, is declared and not left to each body.
 */
export interface DoorTraits {
  /**
   * Whoever stands below is refused. `anyone`: it tells nothing that its caller does not see anyway. `platform`: Google
   * starts it; called by hand it changes nothing.
   */
  readonly lowest: Role | 'anyone' | 'platform';
  /** `once-answered`: it asks its person something first, and takes the lock itself after that. */
  readonly locks: boolean | 'once-answered';
}

export type Door<Args extends readonly unknown[] = [], Result = void> = ((...args: Args) => Result) & DoorTraits;

/** What only the team may call. */
export interface TeamTraits<Args extends readonly unknown[]> extends DoorTraits {
  readonly lowest: Role;
  /** What is taken for the arguments: a call with others is refused before anything is read. */
  readonly takes?: ShapesOf<Args>;
}

export interface BookTraits<Args extends readonly unknown[], Result> extends TeamTraits<Args> {
  /** Refuses a workbook that is not set up. */
  readonly needsSetUp?: boolean;
  /** How the workbook is looked at where that is not as usual. */
  readonly opening?: (...args: Args) => Opening;
  /** What is answered to somebody whom `team` does not name; without it that is thrown. */
  readonly refused?: (opened: OpenedBook, reason: string) => Result;
}

/** A workbook as it was opened for somebody. */
export interface Visit extends OpenedBook {
  readonly access: Access;
}

/** Gives a function its traits, which the tests and docs/roles.md read. */
export function declared<Call extends (...args: never[]) => unknown>(
  call: Call,
  traits: DoorTraits,
): Call & DoorTraits {
  const { lowest, locks } = traits;
  return Object.assign(call, { lowest, locks });
}

/** A door for the team: the workbook is read, under the lock where the door locks, and the person's role is known. */
export function door<Args extends readonly unknown[] = [], Result = void>(
  name: string,
  traits: BookTraits<Args, Result>,
  body: (visit: Visit, ...args: Args) => Result,
): Door<Args, Result> {
  return declared(
    (...given: Args) =>
      guarded(name, () => {
        const args = demandArguments(given, traits.takes);
        return held(traits, () => visited(traits, args, (visit) => body(visit, ...args)));
      }),
    traits,
  );
}

/** The same for the menu, which shows the sentence that comes back, after the lock is let go. */
export function menuDoor(name: string, traits: BookTraits<[], never>, body: (visit: Visit) => string): Door {
  return declared(() => {
    guarded(name, () => {
      const { spreadsheet, say, said } = held(traits, () =>
        visited<[], Visit & { readonly said: string }>(traits, [], (visit) => ({ ...visit, said: body(visit) })),
      );
      spreadsheet.toast(said, say.title);
    });
  }, traits);
}

/** A door for anyone: nothing is read beforehand, and nobody is asked who they are. */
export function openDoor<Args extends readonly unknown[] = [], Result = void>(
  name: string,
  takes: ShapesOf<Args>,
  body: (...args: Args) => Result,
): Door<Args, Result> {
  return declared((...given: Args) => guarded(name, () => body(...demandArguments(given, takes))), {
    lowest: 'anyone',
    locks: false,
  });
}

/** A trigger that Google runs without consent, as the person at the keyboard: it must see by the event that it is one. */
export function simpleTrigger<Event>(name: string, body: (event?: Event) => void): Door<[event?: Event]> {
  const call = (event?: Event): void => {
    guarded(name, () => {
      body(event);
    });
  };
  return declared(call, { lowest: 'platform', locks: false });
}

/** The arguments as the shapes make them of what was given. */
export function demandArguments<Args extends readonly unknown[]>(given: Args, shapes?: ShapesOf<Args>): Args {
  const args = argumentsIn<Args>(given, shapes ?? ([] as readonly unknown[] as ShapesOf<Args>));
  if (args === null) throw new Refusal(addonMessages(personsLanguage()).badCall);
  return args;
}

/** Does `body` under the document's lock, once more when a service failed for the moment; or just does it. */
export function held<Result>({ locks }: DoorTraits, body: () => Result): Result {
  return locks === true ? repeated(() => withDocumentLock(body)) : body();
}

function visited<Args extends readonly unknown[], Result>(
  { lowest, needsSetUp, opening, refused }: BookTraits<Args, Result>,
  args: Args,
  body: (visit: Visit) => Result,
): Result {
  const opened = openBook(opening?.(...args));
  let access: Access;
  try {
    access = accessTo(opened);
  } catch (error) {
    if (refused === undefined || !(error instanceof Refusal)) throw error;
    return refused(opened, error.message);
  }
  demandRole(access, lowest, opened.say);
  if (needsSetUp === true) demandSetUp(opened.book.deals, opened.properties);
  return body({ ...opened, access });
}
