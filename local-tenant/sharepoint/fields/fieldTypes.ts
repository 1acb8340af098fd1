import type { FieldType } from './fieldType';
import { choiceSettings, moreFieldTypes, numberSettings } from './moreFieldTypes';
import {
  text,
  shortText,
  choice,
  decimal,
  wholeNumber,
  reference,
  dateTime,
  yesNo,
  type Stored,
} from './parseValue';

export type { FieldType } from './fieldType';
export type { Stored } from './parseValue';

const asIs = (stored: Stored): Stored => stored;

const toBoolean = (stored: Stored): boolean | null => (stored === null ? null : stored === 1);

const textual = { sqlType: 'TEXT', isText: true, canBeIndexed: true, toJson: asIs } as const;
const numeric = { isText: false, canBeIndexed: true, toJson: asIs } as const;

const types = {
  Text: {
    ...textual,
    kind: 2,
    odataType: 'SP.FieldText',
    displayName: 'Single line of text',
    settings: { MaxLength: 255 },
    parse: shortText,
  },
  Note: {
    ...textual,
    kind: 3,
    odataType: 'SP.FieldMultiLineText',
    displayName: 'Multiple lines of text',
    canBeIndexed: false,
    canBeFiltered: false,
    parse: text,
    settings: {
      AllowHyperlink: false,
      AppendOnly: false,
      NumberOfLines: 6,
      RestrictedMode: false,
      RichText: false,
      UnlimitedLengthInDocumentLibrary: false,
      WikiLinking: false,
    },
  },
  DateTime: {
    ...textual,
    kind: 4,
    odataType: 'SP.FieldDateTime',
    displayName: 'Date and Time',
    isText: false,
    settings: {
      DateTimeCalendarType: 0,
      DisplayFormat: 1,
      FriendlyDisplayFormat: 0,
      DateFormat: null,
    },
    parse: dateTime,
  },
  Choice: {
    ...textual,
    kind: 6,
    odataType: 'SP.FieldChoice',
    displayName: 'Choice',
    settings: { ...choiceSettings, EditFormat: 0 },
    parse: choice,
  },
  Boolean: {
    ...numeric,
    kind: 8,
    odataType: 'SP.Field',
    displayName: 'Yes/No',
    sqlType: 'INTEGER',
    settings: {},
    parse: yesNo,
    toJson: toBoolean,
  },
  Number: {
    ...numeric,
    kind: 9,
    odataType: 'SP.FieldNumber',
    displayName: 'Number',
    sqlType: 'REAL',
    settings: numberSettings,
    parse: decimal,
  },
  User: {
    ...numeric,
    kind: 20,
    odataType: 'SP.FieldUser',
    displayName: 'Person or Group',
    sqlType: 'INTEGER',
    refersTo: 'user',
    parse: reference,
    settings: {
      AllowDisplay: true,
      AllowMultipleValues: false,
      DependentLookupInternalNames: [],
      IsDependentLookup: false,
      IsRelationship: true,
      LookupField: '',
      LookupList: '',
      Presence: true,
      PrimaryFieldId: null,
      SelectionGroup: 0,
      SelectionMode: 1,
      UnlimitedLengthInDocumentLibrary: false,
    },
  },
  Lookup: {
    ...numeric,
    kind: 7,
    odataType: 'SP.FieldLookup',
    displayName: 'Lookup',
    sqlType: 'INTEGER',
    refersTo: 'listItem',
    parse: reference,
    settings: {
      AllowMultipleValues: false,
      DependentLookupInternalNames: [],
      IsDependentLookup: false,
      IsRelationship: true,
      LookupField: 'Title',
      LookupList: '',
      PrimaryFieldId: null,
      RelationshipDeleteBehavior: 0,
      UnlimitedLengthInDocumentLibrary: false,
    },
  },
  Integer: {
    ...numeric,
    kind: 1,
    odataType: 'SP.FieldNumber',
    displayName: 'Integer',
    sqlType: 'INTEGER',
    settings: {},
    parse: wholeNumber,
  },
  Counter: {
    ...numeric,
    kind: 5,
    odataType: 'SP.Field',
    displayName: 'Counter',
    sqlType: 'INTEGER',
    settings: {},
    parse: wholeNumber,
  },
  Guid: {
    ...textual,
    kind: 14,
    odataType: 'SP.FieldGuid',
    displayName: 'Guid',
    settings: {},
    parse: text,
    isText: false,
    canBeIndexed: false,
  },
  Attachments: {
    ...numeric,
    kind: 19,
    odataType: 'SP.Field',
    displayName: 'Attachments',
    sqlType: 'INTEGER',
    settings: {},
    parse: yesNo,
    canBeIndexed: false,
    toJson: (stored) => stored !== null && stored !== 0,
  },
  File: {
    ...textual,
    kind: 18,
    odataType: 'SP.Field',
    displayName: 'Name',
    settings: {},
    parse: text,
    canBeIndexed: false,
  },
  // What SharePoint calls a lookup into the file itself; it reads as text.
  Computed: {
    ...textual,
    kind: 12,
    odataType: 'SP.FieldComputed',
    displayName: 'Computed',
    settings: {},
    parse: text,
    canBeIndexed: false,
  },
  ContentTypeId: {
    ...textual,
    kind: 25,
    odataType: 'SP.Field',
    displayName: 'Content Type Id',
    settings: {},
    parse: text,
    canBeIndexed: false,
  },
  ...moreFieldTypes,
} satisfies Record<string, FieldType>;

export type FieldTypeName = keyof typeof types;

/** Every kind of column that is built, by the name the service gives it (`TypeAsString`). */
export const fieldTypes: Readonly<Record<FieldTypeName, FieldType>> = types;

/** The kind of column that a request names by number, by type or by its XML name. */
export function fieldTypeNamed(given: {
  readonly kind?: unknown;
  readonly odataType?: unknown;
}): FieldTypeName | undefined {
  const names = Object.keys(fieldTypes) as FieldTypeName[];
  if (given.kind !== undefined) return names.find((name) => fieldTypes[name].kind === given.kind);
  return names.find((name) => fieldTypes[name].odataType === given.odataType);
}
