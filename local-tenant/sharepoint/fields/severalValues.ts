import { arrayExpected } from '../odata/queryRefusals';
import { invalidFieldValue, wrongPrimitive } from '../refusals';
import { wholeNumber, type Column, type Stored } from './parseValue';

const between = ';#';

/** The choices in a stored value, or the ids in one. */
export const choicesIn = (stored: Stored): readonly string[] =>
  typeof stored === 'string' ? stored.split(between).filter((part) => part !== '') : [];

export const idsIn = (stored: Stored): readonly number[] =>
  typeof stored === 'string'
    ? stored
        .split(',')
        .filter((part) => part !== '')
        .map(Number)
    : [];

/** How a choice or an id stands in the stored value, so that one can be found within many. */
export const markedChoice = (choice: string): string => `${between}${choice}${between}`;
export const markedId = (id: number): string => `,${id},`;

export const storedChoices = (choices: readonly string[]): Stored =>
  choices.length === 0 ? null : markedChoice(choices.join(between));

export const storedIds = (ids: readonly number[]): Stored =>
  ids.length === 0 ? null : `,${ids.join(',')},`;

const listIn = (value: unknown): readonly unknown[] => {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) throw arrayExpected('PrimitiveValue');
  return value;
};

/** Several of the column's choices, or others where the column takes any. */
export const choices = (value: unknown, column: Column): Stored => {
  const given = listIn(value);
  const known = column.properties['Choices'];
  const takesAny = column.properties['FillInChoice'] === true;
  const chosen = given.map((one) => {
    if (typeof one !== 'string') throw wrongPrimitive('Edm.String');
    const isKnown = Array.isArray(known) && known.includes(one);
    if ((!isKnown && !takesAny) || one.includes(between)) {
      throw invalidFieldValue('choice', column.title);
    }
    return one;
  });
  return storedChoices(chosen.filter((one) => one !== ''));
};

/** The ids of several people or items. */
export const references = (value: unknown): Stored =>
  storedIds(
    listIn(value).flatMap((one) => {
      const id = wholeNumber(one);
      return typeof id === 'number' && id > 0 ? [id] : [];
    }),
  );
