import { NotBuilt } from '../../refusal';
import { columnSettingRefused } from '../../refusals';
import type { List } from '../../storage/catalog';
import type { Field } from '../field';
import { outputTypes } from '../outputTypes';
import {
  addedDays,
  asDate,
  formulaFunctions,
  numberOf,
  textOf,
  truthOf,
  type Part,
} from './formulaFunctions';
import { FormulaFault, parseFormula, type Formula } from './parseFormula';

const volatileFormula = (): Error =>
  columnSettingRefused('Calculated columns cannot contain volatile functions like Today and Me.');

const syntaxRefused = (): Error =>
  columnSettingRefused('The formula contains a syntax error or is not supported.');

const unknownColumn = (): Error =>
  columnSettingRefused(
    'The formula refers to a column that does not exist.  Check the formula for spelling mistakes or change the non-existing column to an existing column.',
  );

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

interface FormulaOptions {
  /** Whether the formula is worked out at the moment of a write, so that today may stand in it. */
  readonly isVolatile?: boolean;
}

function columnPart(field: Field): Part {
  const { type, typeName, expression, properties } = field;
  if (typeName === 'Calculated') {
    const output = properties['OutputType'];
    if (output === outputTypes['DateTime']) return { type: 'date', sql: expression };
    if (output === outputTypes['Boolean'])
      return { type: 'yesNo', sql: `ifnull(${expression}, 0)` };
  }
  if (typeName === 'DateTime') return { type: 'date', sql: expression };
  if (typeName === 'Boolean') return { type: 'yesNo', sql: `ifnull(${expression}, 0)` };
  const isRefused = type.many !== undefined || type.refersTo !== undefined || typeName === 'Note';
  if (isRefused || typeName === 'URL') {
    throw columnSettingRefused(
      'One or more column references are not allowed, because the columns are defined as a data type that is not supported in formulas.',
    );
  }
  return type.isText
    ? { type: 'text', sql: `ifnull(${expression}, '')` }
    : { type: 'number', sql: `ifnull(${expression}, 0)` };
}

const comparisons: Readonly<Record<string, string>> = {
  '=': '=',
  '<>': '<>',
  '<': '<',
  '>': '>',
  '<=': '<=',
  '>=': '>=',
};

function binary(operator: string, left: Part, right: Part): Part {
  const comparison = comparisons[operator];
  if (comparison !== undefined) {
    const bothText = left.type === 'text' && right.type === 'text';
    const [one, other] = bothText
      ? [`sp_fold(${left.sql})`, `sp_fold(${right.sql})`]
      : left.type === 'date' && right.type === 'date'
        ? [left.sql, right.sql]
        : [numberOf(left), numberOf(right)];
    return { type: 'yesNo', sql: `ifnull(${one} ${comparison} ${other}, 0)` };
  }
  if (operator === '&') return { type: 'text', sql: `(${textOf(left)} || ${textOf(right)})` };
  const [one, other] = [numberOf(left), numberOf(right)];
  if (operator === '+' || operator === '-') {
    if (left.type === 'date' && right.type !== 'date') {
      return addedDays(left, operator === '-' ? `-(${other})` : other);
    }
    return { type: 'number', sql: `(${one} ${operator} ${other})` };
  }
  if (operator === '*') return { type: 'number', sql: `(${one} * ${other})` };
  if (operator === '/') return { type: 'number', sql: `(${one} * 1.0 / nullif(${other}, 0))` };
  return { type: 'number', sql: `power(${one}, ${other})` };
}

const today: Part = { type: 'date', sql: "strftime('%Y-%m-%dT00:00:00Z', 'now')" };
const moment: Part = { type: 'date', sql: "strftime('%Y-%m-%dT%H:%M:%SZ', 'now')" };

function compiled(list: List | undefined, formula: Formula, options: FormulaOptions): Part {
  const inner = (part: Formula): Part => compiled(list, part, options);
  switch (formula.kind) {
    case 'number':
      return { type: 'number', sql: String(formula.value) };
    case 'text':
      return { type: 'text', sql: sqlText(formula.value) };
    case 'minus':
      return { type: 'number', sql: `(-${numberOf(inner(formula.of))})` };
    case 'percent':
      return { type: 'number', sql: `(${numberOf(inner(formula.of))} / 100.0)` };
    case 'binary':
      return binary(formula.operator, inner(formula.left), inner(formula.right));
    case 'column': {
      if (/^(today|me)$/i.test(formula.name)) {
        if (options.isVolatile === true && /^today$/i.test(formula.name)) return today;
        throw volatileFormula();
      }
      const field =
        list?.fields.find(({ title }) => title === formula.name) ??
        list?.fields.find(({ internalName }) => internalName === formula.name);
      if (field === undefined) throw unknownColumn();
      return columnPart(field);
    }
    case 'call': {
      if (/^(today|now|me)$/i.test(formula.name)) {
        if (options.isVolatile !== true || /^me$/i.test(formula.name)) throw volatileFormula();
        return /^now$/i.test(formula.name) ? moment : today;
      }
      const make = Object.hasOwn(formulaFunctions, formula.name)
        ? formulaFunctions[formula.name]
        : undefined;
      if (make === undefined) throw new NotBuilt(`the function ${formula.name} in a formula`);
      const made = make(formula.given.map(inner));
      if (made === undefined) throw new NotBuilt(`this use of ${formula.name} in a formula`);
      return made;
    }
  }
}

/**
 * Turns the formula of a calculated column into SQL on the list's table. A formula with `TODAY` or of unknown columns is
 * refused as SharePoint does; a function that is not understood is not built.
 */
export function formulaSql(
  list: List | undefined,
  formula: string,
  outputType: unknown,
  options: FormulaOptions = {},
): string {
  let parsed: Formula;
  try {
    parsed = parseFormula(formula);
  } catch (fault) {
    if (fault instanceof FormulaFault) throw syntaxRefused();
    throw fault;
  }
  const part = compiled(list, parsed, options);
  const isEmptyDate = part.type === 'date' ? 'NULL' : "'#DIV/0!'";
  if (outputType === outputTypes['Number'] || outputType === outputTypes['Currency']) {
    return `(ifnull(CAST(${numberOf(part)} AS REAL), '#DIV/0!'))`;
  }
  if (outputType === outputTypes['DateTime']) return `(${asDate(part)})`;
  if (outputType === outputTypes['Boolean']) return `(${truthOf(part)})`;
  if (outputType === undefined) return `(${part.sql})`;
  return `(ifnull(${textOf(part)}, ${isEmptyDate}))`;
}
