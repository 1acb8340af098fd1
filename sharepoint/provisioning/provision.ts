import '@pnp/sp/fields';
import '@pnp/sp/security/list';
import { AddFieldOptions } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import { listOn, type SiteLists } from '../../src/adapters/sharepoint/siteLists';
import { statusOf, storeFault } from '../../src/adapters/sharepoint/storeFault';
import { AppFault } from '../../src/application/fault';
import { allLists } from '../../src/lists/allLists';
import type { Column, ListDefinition } from '../../src/lists/defineList';
import { fieldXml } from './fieldXml';

/** What provisioning did to one list. */
export interface ListReport {
  readonly list: string;
  readonly created: boolean;
  readonly added: readonly string[];
  readonly changed: readonly string[];
}

interface StoredField {
  readonly InternalName: string;
  readonly Title: string;
  readonly Required: boolean;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly Choices?: readonly string[] | { readonly results: readonly string[] };
}

const choicesOf = ({ Choices }: StoredField): readonly string[] =>
  Choices === undefined ? [] : 'results' in Choices ? Choices.results : Choices;

const differences = (column: Column, field: StoredField): Record<string, unknown> => {
  const unique = column.kind === 'text' && column.unique === true;
  const indexed = column.indexed === true || unique;
  return {
    ...(field.Title !== column.title ? { Title: column.title } : {}),
    ...(indexed && !field.Indexed ? { Indexed: true } : {}),
    ...(unique && !field.EnforceUniqueValues ? { EnforceUniqueValues: true } : {}),
    ...(column.kind === 'choice' &&
    !column.choices.every((choice) => choicesOf(field).includes(choice))
      ? { Choices: column.choices }
      : {}),
  };
};

/** Drafts are versions of their own that only editors see (GD-11); the last published version is everybody's. */
const libraryVersions = {
  EnableVersioning: true,
  EnableMinorVersions: true,
  MajorVersionLimit: 500,
  MajorWithMinorVersionsLimit: 100,
  DraftVersionVisibility: 1,
};

async function ensureList(
  site: SiteLists,
  definition: ListDefinition,
): Promise<{ list: IList; created: boolean }> {
  const list = listOn(site, definition);
  try {
    await list.select('Id')();
    return { list, created: false };
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
  // SharePoint takes the URL from the title at creation: English first, the Swedish title afterwards.
  const isLibrary = definition.template === 'library';
  const attachments = isLibrary ? {} : { EnableAttachments: true };
  const { name, description, title } = definition;
  await site.sp.web.lists.add(name, description, isLibrary ? 101 : 100, false, attachments);
  const keepsVersions = isLibrary && definition.keepsVersions !== false;
  await list.update({ Title: title, ...(keepsVersions ? libraryVersions : {}) });
  if (definition.isPrivate === true) await list.breakRoleInheritance(false, true);
  return { list, created: true };
}

async function ensureColumns(
  list: IList,
  definition: ListDefinition,
): Promise<Pick<ListReport, 'added' | 'changed'>> {
  // Not every kind of field has choices, so they cannot be selected: whole fields it is.
  const stored = await list.fields<StoredField[]>();
  const byName = new Map(stored.map((field) => [field.InternalName, field]));
  const added: string[] = [];
  const changed: string[] = [];
  for (const [name, column] of Object.entries(definition.columns)) {
    const field = byName.get(name);
    if (!field) {
      const made = (await list.fields.createFieldAsXml({
        SchemaXml: fieldXml(name, column),
        Options: AddFieldOptions.AddFieldInternalNameHint,
      })) as unknown as { readonly InternalName: string };
      if (made.InternalName !== name) {
        throw new AppFault(
          'store/refused',
          `SharePoint called the column ${name} ${made.InternalName}.`,
        );
      }
      added.push(name);
      continue;
    }
    const change = differences(column, field);
    if (Object.keys(change).length > 0) {
      await list.fields.getByInternalNameOrTitle(name).update(change);
      changed.push(name);
    }
  }
  const title = byName.get('Title');
  if (title && (title.Title !== definition.titleColumn || title.Required)) {
    await list.fields
      .getByInternalNameOrTitle('Title')
      .update({ Title: definition.titleColumn, Required: false });
    changed.push('Title');
  }
  return { added, changed };
}

/**
 * Makes the product's lists on a site, or completes those that are there; what exists is never removed.
 * Running it again changes nothing. Indexes must be there before a list holds more than 20,000 items.
 */
export async function provision(
  site: SiteLists,
  definitions: readonly ListDefinition[] = allLists,
): Promise<readonly ListReport[]> {
  const reports: ListReport[] = [];
  for (const definition of definitions) {
    try {
      const { list, created } = await ensureList(site, definition);
      const { added, changed } = await ensureColumns(list, definition);
      reports.push({ list: definition.name, created, added, changed });
    } catch (error) {
      throw error instanceof AppFault
        ? error
        : storeFault(`Making the list ${definition.name}`, error);
    }
  }
  return reports;
}

/** A report as a line for people: what was made, added and changed, or that all was in place. */
export const reportLine = ({ list, created, added, changed }: ListReport): string => {
  if (created) return `${list}: made, with ${added.length} columns`;
  if (added.length === 0 && changed.length === 0) return `${list}: in place`;
  return `${list}: ${[
    ...(added.length > 0 ? [`added ${added.join(', ')}`] : []),
    ...(changed.length > 0 ? [`changed ${changed.join(', ')}`] : []),
  ].join('; ')}`;
};
