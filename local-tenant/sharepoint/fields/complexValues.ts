import type { Json } from '../odata/entity';
import { invalidFieldValue, wrongPrimitive } from '../refusals';
import { text, type Column, type Stored } from './parseValue';

const recordIn = (value: unknown, edmType: string): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrongPrimitive(edmType);
  }
  return value as Readonly<Record<string, unknown>>;
};

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Most characters of an address in a hyperlink. */
const longestAddress = 2083;

/** A link as `{Url, Description}`, kept as SharePoint keeps it: address, comma, description. */
export const link = (value: unknown, column: Column): Stored => {
  if (value === null || value === undefined || value === '') return null;
  const { Url, Description } = recordIn(value, 'SP.FieldUrlValue');
  const address = asText(Url).trim();
  if (address === '') return null;
  if (
    address.length > longestAddress ||
    !/^(https?:\/\/|mailto:|ftp:\/\/|file:\/\/|\/|#)/i.test(address)
  ) {
    throw invalidFieldValue('URL', column.title);
  }
  return `${address.replaceAll(',', ',,')}, ${asText(Description) || address}`;
};

/** The address and the description in a stored link. */
export const linkIn = (
  stored: Stored,
): { readonly Description: string; readonly Url: string } | null => {
  const [, address, description] = /^((?:[^,]|,,)*), (.*)$/s.exec(String(stored ?? '')) ?? [];
  if (address === undefined || description === undefined) return null;
  return { Description: description, Url: address.replaceAll(',,', ',') };
};

/** A place on earth as `{Latitude, Longitude}`. */
export const geolocation = (value: unknown, column: Column): Stored => {
  if (value === null || value === undefined || value === '') return null;
  const { Latitude, Longitude } = recordIn(value, 'SP.FieldGeolocationValue');
  const isPlace =
    typeof Latitude === 'number' &&
    typeof Longitude === 'number' &&
    Math.abs(Latitude) <= 90 &&
    Math.abs(Longitude) <= 180;
  if (!isPlace) throw invalidFieldValue('geolocation', column.title);
  return `POINT (${String(Longitude)} ${String(Latitude)})`;
};

export const geolocationJson = (stored: Stored): Json => {
  const [, longitude, latitude] = /^POINT \((\S+) (\S+)\)$/.exec(String(stored ?? '')) ?? [];
  if (longitude === undefined || latitude === undefined) return null;
  return { Altitude: 0, Latitude: Number(latitude), Longitude: Number(longitude), Measure: 0 };
};

/** A document such as an image or an address, as an object or as its JSON. */
export const document = (value: unknown): Stored => {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return text(value);
};
