import type { Setting } from './field';
import type { FieldTypeName } from './fieldTypes';

/** A column that comes with a list, read by an SQL expression over the list's table. */
export interface StandardField {
  readonly id: string;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldTypeName;
  readonly expression: string;
  readonly properties: Readonly<Record<string, Setting>>;
}

const readOnly = { ReadOnlyField: true, CanBeDeleted: false, FromBaseType: true };
const hidden = { ...readOnly, Hidden: true };

/** The columns every list has from the start, with the ids they have on every SharePoint site. */
export const standardFields: readonly StandardField[] = [
  {
    id: '1d22ea11-1e32-424e-89ab-9fedbadb6ce1',
    internalName: 'ID',
    title: 'ID',
    type: 'Counter',
    expression: 'id',
    properties: readOnly,
  },
  {
    id: '03e45e84-1992-4d42-9116-26f756012634',
    internalName: 'ContentTypeId',
    title: 'Content Type ID',
    type: 'ContentTypeId',
    expression: "'0x0100'",
    properties: hidden,
  },
  {
    id: 'fa564e0f-0c70-4ab9-b863-0177e6ddd247',
    internalName: 'Title',
    title: 'Title',
    type: 'Text',
    expression: '"c_Title"',
    properties: { Required: true, MaxLength: 255, CanBeDeleted: false, FromBaseType: true },
  },
  {
    id: '28cf69c5-fa48-462a-b5cd-27b6f9d2bd5f',
    internalName: 'Modified',
    title: 'Modified',
    type: 'DateTime',
    expression: 'modified',
    properties: readOnly,
  },
  {
    id: '8c06beca-0777-48f7-91c7-6da68bc07b69',
    internalName: 'Created',
    title: 'Created',
    type: 'DateTime',
    expression: 'created',
    properties: readOnly,
  },
  {
    id: '1df5e554-ec7e-46a6-901d-d85a3881cb18',
    internalName: 'Author',
    title: 'Created By',
    type: 'User',
    expression: 'author',
    properties: readOnly,
  },
  {
    id: 'd31655d1-1d5b-4511-95a1-7a09e9b75bf2',
    internalName: 'Editor',
    title: 'Modified By',
    type: 'User',
    expression: 'editor',
    properties: readOnly,
  },
  {
    id: 'd4e44a66-ee3a-4d02-88c9-4ec5ff3f4cd5',
    internalName: 'owshiddenversion',
    title: 'owshiddenversion',
    type: 'Integer',
    expression: 'version',
    properties: hidden,
  },
  {
    id: 'dce8262a-3ae9-45aa-aab4-83bd75fb738a',
    internalName: '_UIVersionString',
    title: 'Version',
    type: 'Text',
    expression: "((ui_version / 512) || '.' || (ui_version % 512))",
    properties: readOnly,
  },
  {
    id: '67df98f4-9dec-48ff-a553-29bece9c5bf4',
    internalName: 'Attachments',
    title: 'Attachments',
    type: 'Attachments',
    expression: '(attachments > 0)',
    properties: { CanBeDeleted: false, FromBaseType: true, ReadOnlyField: true },
  },
  {
    id: 'ae069f25-3ac2-4256-b9c3-15dbc15da0e0',
    internalName: 'GUID',
    title: 'GUID',
    type: 'Guid',
    expression: 'guid',
    properties: hidden,
  },
  {
    id: '30bb605f-5bae-48fe-b4e3-1f81d9772af9',
    internalName: 'FSObjType',
    title: 'Item Type',
    type: 'Integer',
    expression: 'kind',
    properties: hidden,
  },
  {
    id: 'c042a256-787d-4a6f-8a8a-cf6ab767f12d',
    internalName: 'ContentType',
    title: 'Content Type',
    type: 'Computed',
    expression: "CASE kind WHEN 1 THEN 'Folder' ELSE 'Item' END",
    properties: readOnly,
  },
  {
    id: 'bc91a437-52e7-49e1-8c4e-4698904b2b6d',
    internalName: 'LinkTitleNoMenu',
    title: 'Title',
    type: 'Computed',
    expression: '"c_Title"',
    properties: readOnly,
  },
  {
    id: '82642ec8-ef9b-478f-acf9-31f7d45fbc31',
    internalName: 'LinkTitle',
    title: 'Title',
    type: 'Computed',
    expression: '"c_Title"',
    properties: readOnly,
  },
];

/** The SQL columns behind the standard columns. `AUTOINCREMENT`: an id is never given twice. */
export const standardColumns = `
  id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  attachments INTEGER NOT NULL DEFAULT 0, "c_Title" TEXT`;
