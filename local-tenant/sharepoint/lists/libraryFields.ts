import { standardFields, type StandardField } from '../fields/standardFields';
import type { Site } from '../site';
import type { List } from '../storage/catalog';
import { itemTable } from '../storage/tables';
import { listPath } from './listEntity';

const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The columns of a library: those of a list, the file's name and address, and no attachments. */
export function libraryFields(site: Site, library: List): readonly StandardField[] {
  const name = `(SELECT f.name FROM sp_files f
    WHERE f.list = ${library.key} AND f.item = ${itemTable(library.key)}.id)`;
  const builtIn = { CanBeDeleted: false, FromBaseType: true };
  return [
    ...standardFields
      .filter(({ internalName }) => internalName !== 'Attachments')
      .map((field) =>
        field.internalName === 'Title'
          ? { ...field, properties: { ...field.properties, Required: false } }
          : field,
      ),
    {
      id: '8553196d-ec8d-4564-9861-3dbe931050c8',
      internalName: 'FileLeafRef',
      title: 'Name',
      type: 'File',
      expression: name,
      properties: { ...builtIn, Required: true },
    },
    {
      id: '94f89715-e097-4e8b-ba79-ea02aa8b7adb',
      internalName: 'FileRef',
      title: 'URL Path',
      type: 'Computed',
      expression: `(${sqlText(`${listPath(site, library)}/`)} || ${name})`,
      properties: { ...builtIn, ReadOnlyField: true, Hidden: true },
    },
  ];
}
