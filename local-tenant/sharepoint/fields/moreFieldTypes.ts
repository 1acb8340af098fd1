import { NotBuilt } from '../refusal';
import { document, geolocation, geolocationJson, link, linkIn } from './complexValues';
import type { Setting } from './field';
import type { FieldType } from './fieldType';
import { choice, decimal, text, yesNo, type Stored } from './parseValue';
import { choices, choicesIn, idsIn, references } from './severalValues';

const asIs = (stored: Stored): Stored => stored;
const toBoolean = (stored: Stored): boolean | null => (stored === null ? null : stored === 1);

const textual = { sqlType: 'TEXT', isText: true, canBeIndexed: false, toJson: asIs } as const;

export const numberSettings: Readonly<Record<string, Setting>> = {
  CommaSeparator: true,
  CustomUnitName: null,
  CustomUnitOnRight: false,
  DisplayFormat: -1,
  MaximumValue: 1.7976931348623157e308,
  MinimumValue: -1.7976931348623157e308,
  ShowAsPercentage: false,
  Unit: null,
};

export const choiceSettings: Readonly<Record<string, Setting>> = {
  Choices: [],
  FillInChoice: false,
  Mappings: null,
};

/** The settings of people and lookups, of which the ones with several values differ in one. */
const userSettings: Readonly<Record<string, Setting>> = {
  AllowDisplay: true,
  AllowMultipleValues: true,
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
};

const lookupSettings: Readonly<Record<string, Setting>> = {
  AllowMultipleValues: true,
  DependentLookupInternalNames: [],
  IsDependentLookup: false,
  IsRelationship: true,
  LookupField: 'Title',
  LookupList: '',
  PrimaryFieldId: null,
  RelationshipDeleteBehavior: 0,
  UnlimitedLengthInDocumentLibrary: false,
};

const several = {
  sqlType: 'TEXT',
  isText: false,
  canBeIndexed: false,
  many: 'Edm.Int32',
  parse: references,
  toJson: (stored: Stored) => (stored === null ? null : idsIn(stored)),
} as const;

const flag = {
  odataType: 'SP.Field',
  sqlType: 'INTEGER',
  isText: false,
  canBeIndexed: false,
  settings: {},
  parse: yesNo,
  toJson: toBoolean,
} as const;

const readOnly = (): never => {
  throw new NotBuilt('writing a calculated column');
};

/** The kinds of column beyond the plain ones: several values, links, money, formulas, places and images. */
export const moreFieldTypes = {
  MultiChoice: {
    ...textual,
    kind: 15,
    odataType: 'SP.FieldMultiChoice',
    displayName: 'Choice',
    many: 'Edm.String',
    settings: choiceSettings,
    parse: choices,
    toJson: (stored: Stored) => (stored === null ? null : choicesIn(stored)),
  },
  OutcomeChoice: {
    ...textual,
    kind: 0,
    odataType: 'SP.FieldChoice',
    displayName: 'Task Outcome',
    canBeIndexed: true,
    settings: { ...choiceSettings, EditFormat: 0 },
    parse: choice,
  },
  UserMulti: {
    ...several,
    kind: 20,
    odataType: 'SP.FieldUser',
    displayName: 'Person or Group',
    refersTo: 'user',
    settings: userSettings,
  },
  LookupMulti: {
    ...several,
    kind: 7,
    odataType: 'SP.FieldLookup',
    displayName: 'Lookup',
    refersTo: 'listItem',
    settings: lookupSettings,
  },
  URL: {
    ...textual,
    kind: 11,
    odataType: 'SP.FieldUrl',
    displayName: 'Hyperlink or Picture',
    canBeFiltered: false,
    settings: { DisplayFormat: 0 },
    parse: link,
    toJson: linkIn,
  },
  Currency: {
    kind: 10,
    odataType: 'SP.FieldCurrency',
    displayName: 'Currency',
    sqlType: 'REAL',
    isText: false,
    canBeIndexed: true,
    settings: { ...numberSettings, CurrencyLocaleId: 1033 },
    parse: decimal,
    toJson: asIs,
  },
  // Which of SQLite's types it reads as depends on `OutputType`; see `calculatedType`.
  Calculated: {
    ...textual,
    kind: 17,
    odataType: 'SP.FieldCalculated',
    displayName: 'Calculated',
    canBeFiltered: false,
    settings: {
      CurrencyLocaleId: 1033,
      DateFormat: 0,
      DisplayFormat: -1,
      Formula: '',
      OutputType: 2,
      ShowAsPercentage: false,
    },
    parse: readOnly,
  },
  Geolocation: {
    ...textual,
    kind: 31,
    odataType: 'SP.FieldGeolocation',
    displayName: 'Geolocation',
    isText: false,
    canBeFiltered: false,
    settings: {},
    parse: geolocation,
    toJson: geolocationJson,
  },
  Location: {
    ...textual,
    kind: 33,
    odataType: 'SP.FieldLocation',
    displayName: 'Location',
    canBeFiltered: false,
    settings: {},
    parse: document,
  },
  Thumbnail: {
    ...textual,
    kind: 34,
    odataType: 'SP.FieldMultiLineText',
    displayName: 'Image',
    canBeFiltered: false,
    settings: {},
    parse: document,
  },
  AllDayEvent: { ...flag, kind: 29, displayName: 'All Day Event' },
  Recurrence: { ...flag, kind: 21, displayName: 'Recurrence' },
  PublishingHTML: {
    ...textual,
    kind: 0,
    odataType: 'SP.FieldMultiLineText',
    displayName: 'Full HTML content with formatting and constraints for publishing',
    canBeFiltered: false,
    settings: {},
    parse: text,
  },
} satisfies Record<string, FieldType>;

const calculatedKinds = { number: 9, currency: 10, date: 4, yesNo: 8 } as const;

/** A number as a calculated column shows it: fifteen digits that count. */
const fifteenDigits = (stored: Stored): Stored => {
  if (typeof stored !== 'number') return stored;
  return stored === 0 ? '0' : stored.toPrecision(15);
};

/** The kind of a calculated column whose formula gives numbers, dates or answers instead of text. */
export function calculatedType(outputType: unknown): FieldType {
  const base: FieldType = moreFieldTypes.Calculated;
  if (outputType === calculatedKinds.number || outputType === calculatedKinds.currency) {
    return { ...base, sqlType: 'REAL', isText: false, toJson: fifteenDigits };
  }
  if (outputType === calculatedKinds.date) return { ...base, isText: false };
  if (outputType === calculatedKinds.yesNo) {
    const toJson = (stored: Stored): Stored => (stored === null ? null : String(stored));
    return { ...base, sqlType: 'INTEGER', isText: false, toJson };
  }
  return base;
}
