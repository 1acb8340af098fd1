import type { Field } from '../fields/field';
import { linkIn } from '../fields/complexValues';
import { choicesIn, idsIn } from '../fields/severalValues';
import { outputTypes } from '../fields/outputTypes';
import type { Stored } from '../fields/fieldTypes';
import type { Json } from '../odata/entity';
import { isGuidField, shownNumber, shownMoment } from './shownValues';

export type Row = Record<string, Json>;

/** What a row's people and lookups show, found as they are met. */
export interface Referred {
  readonly user: (id: number) => Json;
  readonly item: (field: Field, id: number) => Json;
}

export interface RowForm {
  readonly referred: Referred;
  readonly datesInUtc: boolean;
}

const exact = (value: number): string => (value === 0 ? '0' : value.toPrecision(15));

const inAddress = (path: string): string => encodeURIComponent(path).replace(/[!'()*]/g, escape);

function referredIn(field: Field, stored: Stored, { user, item }: Referred): Json {
  const ids = field.type.many === undefined ? [Number(stored)] : idsIn(stored);
  return ids.map((id) => (field.type.refersTo === 'user' ? user(id) : item(field, id)));
}

function numberIn(row: Row, name: string, field: Field, value: number): void {
  row[name] = shownNumber(field, value);
  row[`${name}.`] = exact(value);
}

function momentIn(row: Row, name: string, field: Field, value: string, form: RowForm): void {
  const isDay = field.properties['DisplayFormat'] === 0 && field.typeName === 'DateTime';
  row[name] = form.datesInUtc && !isDay ? value : shownMoment(value, isDay);
  row[`${name}.`] = value;
  row[`${name}.FriendlyDisplay`] = '';
}

const emptied: Readonly<Record<string, readonly string[]>> = {
  Number: ['.'],
  Currency: ['.'],
  DateTime: ['.', '.FriendlyDisplay'],
  Boolean: ['.value'],
  URL: ['.desc'],
};

function pathIn(row: Row, path: string): void {
  row['FileRef'] = path;
  row['FileRef.urlencode'] = inAddress(path);
  row['FileRef.urlencodeasurl'] = encodeURI(path);
  row['FileRef.urlencoding'] = encodeURI(path);
  row['FileRef.scriptencodeasurl'] = path.replaceAll('/', '\\u002f');
}

/** Writes a value of a column into a row as a list view shows it: text, but people, lookups and choices as arrays. */
export function putValue(row: Row, field: Field, stored: Stored, form: RowForm): void {
  const name = field.internalName;
  const { typeName, type } = field;
  if (stored === null) {
    row[name] = '';
    for (const ending of emptied[typeName] ?? []) row[`${name}${ending}`] = '';
    return;
  }
  if (type.refersTo !== undefined) row[name] = referredIn(field, stored, form.referred);
  else if (typeName === 'MultiChoice') row[name] = choicesIn(stored);
  else if (typeName === 'Number' || typeName === 'Currency')
    numberIn(row, name, field, Number(stored));
  else if (typeName === 'DateTime') momentIn(row, name, field, String(stored), form);
  else if (typeName === 'Boolean' || typeName === 'AllDayEvent' || typeName === 'Recurrence') {
    row[name] = stored === 1 ? 'Yes' : 'No';
    row[`${name}.value`] = String(stored);
  } else if (typeName === 'URL') {
    const link = linkIn(stored);
    row[name] = link?.Url ?? '';
    row[`${name}.desc`] = link?.Description ?? '';
  } else if (typeName === 'Calculated') {
    const { OutputType: output } = field.properties;
    if (typeof stored === 'number' && output !== outputTypes['Boolean'])
      numberIn(row, name, field, stored);
    else if (output === outputTypes['DateTime']) momentIn(row, name, field, String(stored), form);
    else if (output === outputTypes['Boolean']) row[name] = stored === 1 ? 'Yes' : 'No';
    else row[name] = String(stored);
  } else if (isGuidField(field)) row[name] = `{${String(stored).toUpperCase()}}`;
  else if (name === 'FileRef') pathIn(row, String(stored));
  else row[name] = String(stored);
}
