import { formulaSql } from '../fields/formula/formulaSql';
import type { Field } from '../fields/field';
import { outputTypes } from '../fields/outputTypes';
import { SharePointRefusal } from '../refusal';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { keptOn, statementOn } from '../storage/statement';
import { itemTable } from '../storage/tables';

interface Rule {
  readonly column?: Field;
  readonly sql: string;
  readonly code: string;
  readonly message: string;
}

const exception = 'Microsoft.SharePoint.SPListDataValidationException';
const codes = { list: -2130575162, column: -2130575163 } as const;
const usualMessage = 'List data validation failed.';

/** A formula that does not hold, and the column whose it is when it is not the list's own. */
export class RuleBroken extends SharePointRefusal {
  constructor(
    { code, message }: Rule,
    readonly column: Field | undefined,
  ) {
    super(400, code, message);
  }
}

/** The SQL of a formula that has to hold; refuses one that SharePoint refuses. */
export const ruleSql = (list: List, formula: string): string =>
  formulaSql(list, formula, outputTypes['Boolean'], { isVolatile: true });

const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What has to hold for every item of a list: its own formula and those of its columns. */
const rulesOf = (list: List): readonly Rule[] =>
  keptOn(list, 'validation', () =>
    [
      ...list.fields.map((column) => ({ properties: column.properties, column })),
      { properties: list.properties, column: undefined },
    ].flatMap(({ properties, column }): Rule[] => {
      const formula = textIn(properties['ValidationFormula']);
      if (formula === undefined) return [];
      return [
        {
          sql: ruleSql(list, formula),
          code: `${column === undefined ? codes.list : codes.column}, ${exception}`,
          message: textIn(properties['ValidationMessage']) ?? usualMessage,
          ...(column === undefined ? {} : { column }),
        },
      ];
    }),
  );

/** Refuses an item just written for which a formula of the list or of a column does not hold. */
export function checkValidation(site: Site, list: List, id: number): void {
  const rules = rulesOf(list);
  if (rules.length === 0) return;
  for (const rule of rules) {
    const statement = `SELECT ${rule.sql} FROM ${itemTable(list.key)} WHERE id = ?`;
    const holds = statementOn(site.database, list, statement).pluck().get(id);
    if (holds !== 1) throw new RuleBroken(rule, rule.column);
  }
}
