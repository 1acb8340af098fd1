import { randomUUID } from 'node:crypto';
import { libraryTemplate } from '../lists/listSettings';
import type { Entity, Json } from '../odata/entity';
import type { Site } from '../site';
import { changeKinds, type ChangeKind } from './changeKinds';
import { changeTokenText, type TokenScope } from './changeToken';
import type { Change } from './readChanges';

type Properties = { readonly [name: string]: Json };

interface ChangedList {
  readonly id: string;
  readonly title: string;
  readonly url_name: string;
  readonly properties: string;
}

const kindNames = new Map<number, ChangeKind>(
  Object.entries(changeKinds).map(([name, kind]) => [kind, name as ChangeKind]),
);

const noGuid = '00000000-0000-0000-0000-000000000000';

/** The list of a change as it was last known, also when it is no longer there. */
const listOf = (site: Site, change: Change): ChangedList | undefined =>
  site.database
    .prepare<[number | null], ChangedList>(
      'SELECT id, title, url_name, properties FROM sp_changed_lists WHERE list = ?',
    )
    .get(change.list);

function listProperties(site: Site, change: Change): Properties {
  const list = listOf(site, change);
  const settings = JSON.parse(list?.properties ?? '{}') as Record<string, Json>;
  const template = settings['BaseTemplate'] ?? 100;
  const folder = `${template === libraryTemplate ? '' : 'Lists/'}${list?.url_name ?? ''}`;
  return {
    BaseTemplate: template,
    Editor: '',
    Hidden: settings['Hidden'] ?? false,
    ListId: list?.id ?? noGuid,
    RootFolderUrl: `${site.webs.byKey(change.web)?.path ?? site.path}/${folder}`,
    Title: list?.title ?? '',
  };
}

function ownProperties(site: Site, change: Change, kind: ChangeKind): Properties {
  const { item, thing } = change;
  const listId = (): string => listOf(site, change)?.id ?? noGuid;
  switch (kind) {
    case 'Item':
      return {
        Editor: '',
        EditorEmailHint: null,
        ItemId: item,
        ListId: listId(),
        ServerRelativeUrl: '',
        SharedByUser: null,
        SharedWithUsers: null,
        UniqueId: thing ?? noGuid,
      };
    case 'List':
      return listProperties(site, change);
    case 'Field':
      return { FieldId: thing ?? noGuid, ListId: listId() };
    case 'View':
      return { ListId: listId(), ViewId: thing ?? noGuid };
    case 'ContentType':
      return { ContentTypeId: { StringValue: thing ?? '' } };
    case 'Group':
      return { GroupId: item };
    case 'User':
      return { Activate: change.type === 1, UserId: item };
    case 'File':
    case 'Folder':
      return { UniqueId: thing ?? noGuid };
    default:
      return {};
  }
}

/** A change as an answer: `SP.ChangeItem`, `SP.ChangeList` and so on. */
export function changeEntity(site: Site, scope: TokenScope, change: Change): Entity {
  const kind = kindNames.get(change.kind) ?? 'Item';
  const type = `SP.Change${kind}`;
  const web = site.webs.byKey(change.web);
  const isOfSite = kind === 'Group' || kind === 'User' || kind === 'Site';
  return {
    type,
    editLink: `${type}${randomUUID()}`,
    properties: {
      ChangeToken: { StringValue: changeTokenText(scope, change) },
      ChangeType: change.type,
      SiteId: web?.collectionId ?? site.web.collectionId,
      Time: new Date(change.at).toISOString(),
      ...ownProperties(site, change, kind),
      ...(isOfSite ? {} : { WebId: web?.id ?? site.web.id }),
    },
  };
}
