import { listTypes } from '../contentTypes/typeStore';
import type { Field } from '../fields/field';
import { choicesIn } from '../fields/severalValues';
import { outputTypes } from '../fields/outputTypes';
import { toSharePointDate } from '../fields/sharePointDate';
import { fold } from '../storage/tables';
import type { Site } from '../site';
import type { List } from '../storage/catalog';

/** A value that a form does not take, in the words the form shows. */
export class FormFault extends Error {}

const parsedJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

function userIds(site: Site, text: string): readonly number[] {
  const given = parsedJson(text);
  const keys = Array.isArray(given)
    ? given.map((one: unknown) =>
        typeof one === 'object' && one !== null ? String((one as { Key?: unknown }).Key ?? '') : '',
      )
    : text.split(/;#?/).filter((part) => part.trim() !== '');
  return keys.map((key) => {
    const byId = /^\d+$/.test(key.trim()) ? site.users.byId(Number(key)) : undefined;
    const user = byId ?? site.users.byLogin(key.trim());
    const id = user?.properties['Id'];
    if (typeof id !== 'number') throw new FormFault('The user does not exist or is not unique.');
    return id;
  });
}

const lookupIds = (text: string): readonly number[] => {
  const parts = text.split(';#');
  const ids = parts.length === 1 ? parts : parts.filter((_part, index) => index % 2 === 0);
  return ids
    .filter((part) => part.trim() !== '')
    .map((part) => {
      if (!/^\d+$/.test(part.trim())) throw new FormFault('The lookup value is not valid.');
      return Number(part);
    });
};

/** A date as an English form takes it: `3/23/2026 2:05 PM`, or in ISO form. */
function dateIn(text: string): string {
  const iso = toSharePointDate(text);
  if (iso !== undefined) return iso;
  const match =
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::\d{2})?\s*(AM|PM)?)?$/i.exec(
      text.trim(),
    );
  const [, month = '', day = '', year = '', hour = '0', minute = '00', half] = match ?? [];
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (/pm/i.test(half) ? 12 : 0);
  const pad = (value: string | number): string => String(value).padStart(2, '0');
  const date = toSharePointDate(`${year}-${pad(month)}-${pad(day)}T${pad(hours)}:${minute}:00Z`);
  if (match === null || date === undefined) {
    throw new FormFault(
      'You must specify a valid date within the range of 1/1/1900 and 12/31/8900.',
    );
  }
  return date;
}

function numberIn(field: Field, text: string): number {
  const isPercentage = field.properties['ShowAsPercentage'] === true && text.includes('%');
  const value = Number(text.replace(/[\s,%$£¥]|kr/g, ''));
  if (!Number.isFinite(value)) throw new FormFault('You can only specify numbers for this column.');
  return isPercentage ? value / 100 : value;
}

const linkIn = (text: string): { readonly Url: string; readonly Description: string } => {
  const [, address = text, description = ''] = /^((?:[^,]|,,)*),\s?(.*)$/s.exec(text) ?? [];
  return { Url: address.replaceAll(',,', ',').trim(), Description: description };
};

function typeNamed(site: Site, list: List, name: string): string {
  const type = listTypes(site, list).find((one) => fold(one.name) === fold(name));
  if (type === undefined) throw new FormFault(`The content type '${name}' does not exist.`);
  return type.id;
}

/**
 * Turns the text that a form gives for a column into the value that an item's body has, under the name it has there.
 */
export function formValue(
  site: Site,
  list: List,
  field: Field,
  text: string,
): readonly [name: string, value: unknown] {
  const { type, typeName, itemName } = field;
  if (field.internalName === 'ContentType') return ['ContentTypeId', typeNamed(site, list, text)];
  if (text === '') return [itemName, null];
  if (type.refersTo !== undefined) {
    const ids = type.refersTo === 'user' ? userIds(site, text) : lookupIds(text);
    return [itemName, type.many === undefined ? (ids[0] ?? null) : ids];
  }
  if (typeName === 'Number' || typeName === 'Currency') return [itemName, numberIn(field, text)];
  if (typeName === 'DateTime') return [itemName, dateIn(text)];
  if (['Boolean', 'AllDayEvent', 'Recurrence'].includes(typeName)) {
    return [itemName, /^(1|true|yes|-1)$/i.test(text.trim())];
  }
  if (typeName === 'MultiChoice') return [itemName, choicesIn(text)];
  if (typeName === 'URL') return [itemName, linkIn(text)];
  if (typeName === 'Geolocation') return [itemName, parsedJson(text)];
  if (field.properties['OutputType'] === outputTypes['Number']) return [itemName, Number(text)];
  return [itemName, text];
}
