import { invalidFieldValue, wrongPrimitive } from '../refusals';
import type { Setting } from './field';
import { toSharePointDate } from './sharePointDate';

/** A value as the store keeps it. */
export type Stored = string | number | null;

/** The column that a value is for. */
export interface Column {
  readonly title: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

/** Text of any length; nothing for an empty one. */
export const text = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') throw wrongPrimitive('Edm.String');
  return value;
};

/** A single line of text within the column’s limit. */
export const shortText = (value: unknown, column: Column): Stored => {
  const given = text(value);
  const most = column.properties['MaxLength'];
  if (given !== null && typeof most === 'number' && given.length > most) {
    throw invalidFieldValue('text', column.title);
  }
  return given;
};

/** One of the column’s choices, or another where the column takes any. */
export const choice = (value: unknown, column: Column): Stored => {
  const given = text(value);
  const choices = column.properties['Choices'];
  const isKnown = given === null || (Array.isArray(choices) && choices.includes(given));
  if (!isKnown && column.properties['FillInChoice'] !== true) {
    throw invalidFieldValue('choice', column.title);
  }
  return given;
};

const limit = (value: Setting | undefined, otherwise: number): number =>
  typeof value === 'number' ? value : otherwise;

/** A number between the column’s limits. */
export const decimal = (value: unknown, column: Column): Stored => {
  if (value === null || value === undefined) return null;
  const isNumeric = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '');
  const number = Number(value);
  if (!isNumeric || !Number.isFinite(number)) throw wrongPrimitive('Edm.Double');
  const lowest = limit(column.properties['MinimumValue'], -Infinity);
  const highest = limit(column.properties['MaximumValue'], Infinity);
  if (number < lowest || number > highest) throw invalidFieldValue('number', column.title);
  return number;
};

/** A whole number. */
export const wholeNumber = (value: unknown): Stored => {
  if (value === null || value === undefined) return null;
  const isGiven = typeof value === 'number' || (typeof value === 'string' && value !== '');
  const number = isGiven ? Number(value) : NaN;
  if (!Number.isSafeInteger(number)) throw wrongPrimitive('Edm.Int32');
  return number;
};

/** The id of a person or of an item in another list; 0 and -1 are nobody. */
export const reference = (value: unknown): Stored => {
  const id = wholeNumber(value);
  return id === 0 || id === -1 ? null : id;
};

/** A moment, or a day for a column of days. */
export const dateTime = (value: unknown, column: Column): Stored => {
  if (value === null || value === undefined) return null;
  const date = typeof value === 'string' ? toSharePointDate(value) : undefined;
  if (date === undefined) throw wrongPrimitive('Edm.DateTime');
  return column.properties['DisplayFormat'] === 0 ? `${date.slice(0, 10)}T00:00:00Z` : date;
};

/** Yes or no, as such or as text; numbers are refused. */
export const yesNo = (value: unknown): Stored => {
  if (value === null || value === undefined) return null;
  if (value === true || value === '1' || value === 'true') return 1;
  if (value === false || value === '0' || value === 'false') return 0;
  throw wrongPrimitive('Edm.Boolean');
};
