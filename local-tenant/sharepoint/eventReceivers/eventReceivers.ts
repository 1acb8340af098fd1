import { randomUUID } from 'node:crypto';
import { listEditLink } from '../lists/listEntity';
import type { Entity, Json } from '../odata/entity';
import { invalidQuery, itemMissing } from '../refusals';
import type { Site } from '../site';
import type { List } from '../storage/catalog';

interface Row {
  readonly id: string;
  readonly properties: string;
}

/** What a receiver is told to be, with what it is when nobody says. */
const settings: Readonly<Record<string, string | number>> = {
  EventType: 0,
  ReceiverAssembly: '',
  ReceiverClass: '',
  ReceiverName: '',
  ReceiverUrl: '',
  SequenceNumber: 1000,
  Synchronization: 0,
};

const toEntity = (list: List, { id, properties }: Row): Entity => ({
  type: 'SP.EventReceiverDefinition',
  editLink: `${listEditLink(list)}/EventReceivers(guid'${id}')`,
  properties: { ...(JSON.parse(properties) as Record<string, Json>), ReceiverId: id },
});

/** The receivers of a list's events. They are kept and told of; nothing runs them, but for what a library does itself. */
export const eventReceivers = (site: Site, list: List): readonly Entity[] =>
  site.database
    .prepare<[number], Row>(
      'SELECT id, properties FROM sp_event_receivers WHERE list = ? ORDER BY position',
    )
    .all(list.key)
    .map((row) => toEntity(list, row));

/** One receiver of a list's events. */
export function eventReceiver(site: Site, list: List, id: string): Entity {
  const found = eventReceivers(site, list).find(
    ({ properties }) => properties['ReceiverId'] === id,
  );
  if (found === undefined) throw itemMissing();
  return found;
}

/** Adds a receiver of a list's events. */
export function addEventReceiver(
  site: Site,
  list: List,
  asked: Readonly<Record<string, unknown>>,
): Entity {
  const properties: Record<string, string | number> = { ...settings };
  for (const [name, value] of Object.entries(asked)) {
    const usual = settings[name];
    if (usual === undefined || typeof value !== typeof usual)
      throw invalidQuery(`The property '${name}' of an event receiver is not valid.`);
    properties[name] = value as string | number;
  }
  const id = randomUUID();
  site.database
    .prepare('INSERT INTO sp_event_receivers (id, list, properties) VALUES (?, ?, ?)')
    .run(id, list.key, JSON.stringify(properties));
  return eventReceiver(site, list, id);
}

/** Removes a receiver of a list's events. */
export function removeEventReceiver(site: Site, list: List, id: string): void {
  const sql = 'DELETE FROM sp_event_receivers WHERE list = ? AND id = ?';
  const { changes } = site.database.prepare(sql).run(list.key, id);
  if (changes === 0) throw itemMissing();
}
