import { builtScript } from '../../support/builtBundle';

/** A top-level name of what is pushed: any editor's page can call it with any arguments. */
export interface Door {
  readonly name: string;
  readonly parameters: readonly string[];
}

/** Every one, as the pushed script itself declares them. */
export const DOORS: readonly Door[] = [...builtScript().matchAll(/^function (\w+)\((.*?)\)/gm)].map(
  ([, name = '', list = '']) => ({ name, parameters: list.split(', ').filter((parameter) => parameter !== '') }),
);

export const isFormula = ({ name }: Door): boolean => name.startsWith('ROP_');
