import { NotBuilt } from '../refusal';
import type { Site } from '../site';
import type { FieldType } from './fieldType';
import { fieldTypes } from './fieldTypes';
import type { Setting } from './field';
import { formulaSql } from './formula/formulaSql';
import type { Column, Stored } from './parseValue';
import { choicesIn } from './severalValues';
import { sharePointDate } from './sharePointDate';

const today = /^(?:\[today\]|=\s*(?:today\(\)|\[today\]|now\(\)))$/i;
const me = /^\[me\]$/i;

/** What a default value is worked out from, at the moment of the write. */
export interface DefaultContext {
  readonly now: Date;
  readonly userId: number;
  readonly site: Site;
}

const formulaIn = (properties: Readonly<Record<string, Setting>>): string | undefined => {
  const { DefaultFormula: formula, DefaultValue: value } = properties;
  if (typeof formula === 'string' && formula !== '') return formula;
  return typeof value === 'string' && value.startsWith('=') ? value : undefined;
};

/** What a column holds when a new item does not say. */
export function defaultOf(
  type: FieldType,
  column: Column,
  { now, userId, site }: DefaultContext,
): Stored {
  const formula = formulaIn(column.properties);
  const given = formula ?? column.properties['DefaultValue'];
  if (given === undefined || given === null || given === '') return null;
  if (typeof given === 'string' && today.test(given)) {
    return type.parse(sharePointDate(now), column);
  }
  if (typeof given === 'string' && me.test(given)) {
    return type.refersTo === 'user' ? type.parse(type.many ? [userId] : userId, column) : null;
  }
  const isChoices = type.many === 'Edm.String';
  if (formula === undefined) {
    return type.parse(isChoices && typeof given === 'string' ? choicesIn(given) : given, column);
  }
  const sql = formulaSql(undefined, formula, undefined, { isVolatile: true });
  const value = site.database.prepare(`SELECT ${sql}`).pluck().get() as Stored;
  if (value === '') return null;
  const isYesNo = type.kind === fieldTypes.Boolean.kind && typeof value === 'number';
  return type.parse(isYesNo ? value === 1 : value, column);
}

/** Refuses a default value that its column would not take. */
export function checkedDefault(site: Site, type: FieldType, column: Column): void {
  const value = column.properties['DefaultValue'];
  if (typeof value === 'string' && value.startsWith('[') && !today.test(value) && !me.test(value)) {
    throw new NotBuilt(`the default value '${value}' of a column`);
  }
  defaultOf(type, column, { now: site.now(), userId: 0, site });
}
