import { quietFields } from '../fields/quietFields';
import type { StandardField } from '../fields/standardFields';
import { itemTable } from '../storage/tables';

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const readOnly = { CanBeDeleted: false, FromBaseType: true, ReadOnlyField: true };
const hidden = { ...readOnly, Hidden: true };

const computedIds: Readonly<Record<string, string>> = {
  LinkFilename: '5cc6dc79-3710-4374-b433-61cb4a686c12',
  LinkFilenameNoMenu: '9d30f126-ba48-446b-b8f9-83745f322ebe',
  DocIcon: '081c6e4c-5c14-4f20-b23e-1a71ceb6a67c',
};

/** The columns of every list that say where an item lies, which version it is and what a folder holds. */
export function placeFields(
  listKey: number,
  rootPath: string,
  hasFiles: boolean,
): readonly StandardField[] {
  const table = itemTable(listKey);
  const name = `ifnull(${table}.leaf, ${table}.id || '_.000')`;
  const folder = `(${sqlText(rootPath)} || ifnull('/' || ${table}.dir, ''))`;
  const childCount = (kind: 0 | 1): string => `(SELECT CAST(COUNT(*) AS TEXT) FROM ${table} AS child
    WHERE child.dir IS NOT NULL AND child.kind = ${kind} AND ${table}.kind = 1
    AND sp_fold(child.dir) = sp_fold(ifnull(${table}.dir || '/', '') || ${table}.leaf))`;
  return [
    {
      id: '8553196d-ec8d-4564-9861-3dbe931050c8',
      internalName: 'FileLeafRef',
      title: 'Name',
      type: 'File',
      expression: name,
      properties: { CanBeDeleted: false, FromBaseType: true, Required: true, Hidden: !hasFiles },
    },
    {
      id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
      internalName: 'FileRef',
      title: 'URL Path',
      type: 'Computed',
      expression: `(${folder} || '/' || ${name})`,
      properties: hidden,
    },
    {
      id: '56605df6-8fa1-47e4-a04c-5b384d59609f',
      internalName: 'FileDirRef',
      title: 'Path',
      type: 'Computed',
      expression: folder,
      properties: hidden,
    },
    {
      id: 'b824e17e-a1b3-426e-aecf-f0184d900485',
      internalName: 'ItemChildCount',
      title: 'Item Child Count',
      type: 'Computed',
      expression: childCount(0),
      properties: hidden,
    },
    {
      id: '960ff01f-2b6d-4f1b-9c3f-e19ad8927341',
      internalName: 'FolderChildCount',
      title: 'Folder Child Count',
      type: 'Computed',
      expression: childCount(1),
      properties: hidden,
    },
    {
      id: '4b7403de-8d94-43e8-9f0f-137a3e298126',
      internalName: 'UniqueId',
      title: 'Unique Id',
      type: 'Guid',
      expression: `ifnull((SELECT d.unique_id FROM sp_documents AS d
        WHERE d.list = ${listKey} AND d.item = ${table}.id), ${table}.guid)`,
      properties: hidden,
    },
    {
      id: '7841bf41-43d0-4434-9f50-a673baef7631',
      internalName: '_UIVersion',
      title: 'UI Version',
      type: 'Integer',
      expression: 'ui_version',
      properties: hidden,
    },
    {
      id: '43bdd51b-3c5b-4e78-90a8-fb2087f71e70',
      internalName: '_Level',
      title: 'Level',
      type: 'Integer',
      expression: 'level',
      properties: hidden,
    },
    {
      id: 'fdc3b2ed-5bf2-4835-a4bc-b885f3396a61',
      internalName: '_ModerationStatus',
      title: 'Approval Status',
      type: 'Integer',
      expression: 'moderation',
      properties: readOnly,
    },
    {
      id: '34ad21eb-75bd-4544-8c73-0e08330291fe',
      internalName: '_ModerationComments',
      title: 'Approver Comments',
      type: 'Note',
      expression: 'moderation_comments',
      properties: hidden,
    },
    {
      id: '998b5cff-4a35-47a7-92f3-3914aa6aa4a2',
      internalName: 'Created_x0020_Date',
      title: 'Created',
      type: 'DateTime',
      expression: 'created',
      properties: hidden,
    },
    {
      id: '173f76c8-aebd-446a-9bc9-769a2bd2c18f',
      internalName: 'Last_x0020_Modified',
      title: 'Modified',
      type: 'DateTime',
      expression: 'modified',
      properties: hidden,
    },
    ...quietFields(`(${folder} || '/' || ${name})`),
  ];
}

/** The further columns of a library: who has a file checked out, its size and its kind. */
export function fileFields(listKey: number): readonly StandardField[] {
  const table = itemTable(listKey);
  const ofDocument = (what: string): string => `(SELECT ${what} FROM sp_documents AS d
    WHERE d.list = ${listKey} AND d.item = ${table}.id)`;
  return [
    {
      id: '3881510a-4e4a-4ee8-b102-8ee8e2d0dd4b',
      internalName: 'CheckoutUser',
      title: 'Checked Out To',
      type: 'User',
      expression: ofDocument('d.checked_out_by'),
      properties: readOnly,
    },
    {
      id: '58014f77-5463-437b-ab67-eec79532da67',
      internalName: '_CheckinComment',
      title: 'Check In Comment',
      type: 'Computed',
      expression: ofDocument('d.check_in_comment'),
      properties: readOnly,
    },
    {
      id: '8fca95c0-9b7d-456f-8dae-b41ee2728b85',
      internalName: 'File_x0020_Size',
      title: 'File Size',
      type: 'Computed',
      expression: ofDocument(
        '(SELECT CAST(c.length AS TEXT) FROM sp_contents AS c WHERE c.key = d.content)',
      ),
      properties: hidden,
    },
    {
      id: '39360f11-34cf-4356-9945-25c44e68dade',
      internalName: 'File_x0020_Type',
      title: 'File Type',
      type: 'Text',
      expression: `CASE WHEN ${table}.kind = 0 THEN sp_ending(${table}.leaf) END`,
      properties: hidden,
    },
    ...['LinkFilename', 'LinkFilenameNoMenu', 'DocIcon'].map((internalName) => ({
      id: computedIds[internalName] ?? '',
      internalName,
      title: internalName === 'DocIcon' ? 'Type' : 'Name',
      type: 'Computed' as const,
      expression:
        internalName === 'DocIcon'
          ? `CASE WHEN ${table}.kind = 0 THEN sp_ending(${table}.leaf) END`
          : `${table}.leaf`,
      properties: readOnly,
    })),
  ];
}
