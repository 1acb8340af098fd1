/** A column of a content type, by the id it has in the site. */
export interface FieldLink {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly hidden: boolean;
}

export type TypeSettings = Readonly<Record<string, string | boolean | null>>;

/** A kind of item, on a site or on a list. */
export interface ContentType {
  readonly id: string;
  readonly name: string;
  readonly links: readonly FieldLink[];
  readonly settings: TypeSettings;
}

/** Settings of a content type that can be written, with what they are when nobody says. */
export const usualTypeSettings: TypeSettings = {
  ClientFormCustomFormatter: '',
  Description: '',
  DisplayFormClientSideComponentId: '',
  DisplayFormClientSideComponentProperties: '',
  DisplayFormTemplateName: 'ListForm',
  DisplayFormUrl: '',
  DocumentTemplate: '',
  EditFormClientSideComponentId: '',
  EditFormClientSideComponentProperties: '',
  EditFormTemplateName: 'ListForm',
  EditFormUrl: '',
  Group: 'Custom Content Types',
  Hidden: false,
  JSLink: '',
  MobileDisplayFormUrl: '',
  MobileEditFormUrl: '',
  MobileNewFormUrl: '',
  NewFormClientSideComponentId: null,
  NewFormClientSideComponentProperties: '',
  NewFormTemplateName: 'ListForm',
  NewFormUrl: '',
  ReadOnly: false,
  Sealed: false,
};

const listPart = /00[0-9A-F]{32}$/i;

/** The id of the type that a type is made from: shorter by two digits, or by `00` and a guid. */
export function parentIdOf(id: string): string | undefined {
  const body = id.slice(2);
  if (body === '') return undefined;
  return listPart.test(body) ? id.slice(0, -34) : id.slice(0, -2) || undefined;
}

/** Whether a text has the form of a content type's id. */
export const isTypeId = (id: string): boolean =>
  /^0x([0-9a-f]{2})*$/i.test(id) && id.length <= 1026;
