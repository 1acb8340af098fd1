import type { Field } from '../fields/field';
import { listPath } from '../lists/listEntity';
import type { Json } from '../odata/entity';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { defaultViewOf } from '../views/viewStore';

type Schema = { readonly [name: string]: Json };

const yes = (value: unknown): string => (value === true ? 'TRUE' : 'FALSE');

const fieldSchema = (field: Field): Schema => ({
  Name: field.internalName,
  FieldType: field.typeName,
  RealFieldName: field.internalName,
  DisplayName: field.title,
  ID: field.id,
  StaticName: field.internalName,
  Type: field.typeName,
  role: field.typeName,
  ReadOnly: yes(field.properties['ReadOnlyField']),
  Required: yes(field.properties['Required']),
  Hidden: yes(field.properties['Hidden']),
  Sortable: yes(field.type.canBeFiltered !== false),
  Filterable: yes(field.type.canBeFiltered !== false),
  AllowGridEditing: yes(field.properties['ReadOnlyField'] !== true),
  ...(Array.isArray(field.properties['Choices']) ? { Choices: field.properties['Choices'] } : {}),
});

/** The `ListSchema` of an answer: the list and the columns it shows. */
export const listSchema = (site: Site, list: List, fields: readonly Field[]): Schema => ({
  LCID: String(site.web.language),
  LocaleName: 'en-US',
  SiteUrl: site.webUrl,
  HttpRoot: site.webUrl,
  View: `{${defaultViewOf(site, list).id.toUpperCase()}}`,
  ListTitle: list.title,
  EffectivePresenceEnabled: '1',
  Field: fields.map(fieldSchema),
});

/** What `ContextInfo` adds to an answer about the list. */
export const listContext = (site: Site, list: List, userId: number): Schema => ({
  listBaseType: list.properties['BaseTemplate'] === 101 ? 1 : 0,
  listTemplate: Number(list.properties['BaseTemplate'] ?? 100),
  listName: `{${list.id.toUpperCase()}}`,
  listUrlDir: listPath(site, list),
  listTitle: list.title,
  HttpPath: `${site.webUrl}/_vti_bin/owssvr.dll?CS=65001`,
  HttpRoot: site.webUrl,
  serverUrl: site.origin,
  CurrentUserId: userId,
  EnableMinorVersions: list.properties['EnableMinorVersions'] === true,
  ContentTypesEnabled: list.properties['ContentTypesEnabled'] === true,
  verEnabled: list.properties['EnableVersioning'] === true ? 1 : 0,
  WorkflowsAssociated: false,
  CurrentLanguage: site.web.language,
  CurrentCultureName: 'en-US',
  BaseViewID: '1',
});
