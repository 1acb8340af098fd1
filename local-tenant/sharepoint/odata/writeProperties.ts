import type { Entity, Json } from './entity';
import { isOData4, type MetadataLevel } from './metadataLevel';

type Written = { [name: string]: Json };

/** Complex types by the names of what they hold. */
const complexTypes: Readonly<Record<string, string>> = {
  'Description,Url': 'SP.FieldUrlValue',
  'Altitude,Latitude,Longitude,Measure': 'SP.FieldGeolocationValue',
  DecodedUrl: 'SP.ResourcePath',
  StringValue: 'SP.ContentTypeId',
  'High,Low': 'SP.BasePermissions',
};

const complexType = (value: object): string | undefined =>
  'StringValue' in value && /^\d;\d;/.test(String(value.StringValue))
    ? 'SP.ChangeToken'
    : complexTypes[Object.keys(value).sort().join(',')];

const elementType = (value: readonly Json[]): string =>
  value.length > 0 && value.every((one) => typeof one === 'number') ? 'Edm.Int32' : 'Edm.String';

/** A value as the verbose form gives it: collections and complex values say their type. */
export function verboseValue(value: Json, given?: string): Json {
  if (Array.isArray(value)) {
    const values = value as readonly Json[];
    const isSimple = values.every((one) => typeof one !== 'object');
    const type = given ?? (isSimple ? elementType(values) : undefined);
    return {
      ...(type === undefined ? {} : { __metadata: { type: `Collection(${type})` } }),
      results: values.map((one) => verboseValue(one)),
    };
  }
  if (typeof value !== 'object' || value === null || '__metadata' in value) return value;
  const type = complexType(value);
  return type === undefined ? value : { __metadata: { type }, ...value };
}

/** The properties of an entity in the verbose form. */
export const verboseProperties = ({ properties, collections }: Entity): Written =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      verboseValue(value, collections?.[name]),
    ]),
  );

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What the full form says of a value whose type JSON does not show. */
function typeOf(value: Json): string | undefined {
  if (typeof value === 'string') {
    if (moment.test(value)) return 'Edm.DateTime';
    return guid.test(value) ? 'Edm.Guid' : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return complexType(value);
  return `Collection(${elementType(value as readonly Json[])})`;
}

/** The properties with what each collection holds in front of it, and in the full form every type. */
export function annotatedProperties(
  { properties, collections }: Entity,
  level: MetadataLevel,
): Entity['properties'] {
  const isFull = level === 'fullmetadata';
  if (collections === undefined && !isFull) return properties;
  const annotated: Written = {};
  for (const [name, value] of Object.entries(properties)) {
    const held = Array.isArray(value) ? collections?.[name] : undefined;
    const type = held === undefined ? (isFull ? typeOf(value) : undefined) : `Collection(${held})`;
    const shown = isOData4(level) && type !== undefined ? `#${type.replace('Edm.', '')}` : type;
    if (shown !== undefined) annotated[`${name}@odata.type`] = shown;
    annotated[name] = value;
  }
  return annotated;
}
