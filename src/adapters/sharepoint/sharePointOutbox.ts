import type { Effect } from '../../application/effects';
import type { Outbox } from '../../application/ports';
import { outboxList, type OutboxRow } from '../../lists/outbox.list';
import { inBatches, itemsOn, type SiteLists } from './siteLists';
import { isDuplicate, storeFault } from './storeFault';

type StoredRow = Pick<OutboxRow, 'Payload' | 'Attempts'> & {
  readonly Id: number;
  readonly Created: string;
};

const toRow = (effect: Effect): OutboxRow => ({
  Title: `${effect.letter} ${effect.stream}`.slice(0, 255),
  EffectKey: effect.key,
  Kind: effect.kind,
  Status: 'waiting',
  Subject: effect.subject,
  Attempts: 0,
  LastError: null,
  Payload: JSON.stringify(effect),
});

const longestError = 1_000;

/** The outbox in the list `Outbox`: an effect key is unique, so an effect is kept once however often it is added. */
export function sharePointOutbox(site: SiteLists): Outbox {
  return {
    async add(effects) {
      const settled = await inBatches(site, effects, (on, effect) =>
        itemsOn(on, outboxList).add(toRow(effect)),
      ).catch((error: unknown) => {
        throw storeFault('Adding to the outbox', error);
      });
      settled.forEach((outcome) => {
        if (outcome.status === 'rejected' && !isDuplicate(outcome.reason)) {
          throw storeFault('Adding to the outbox', outcome.reason);
        }
      });
    },
    async waiting(afterId, limit) {
      const rows = await itemsOn(site, outboxList)
        .select('Id', 'Payload', 'Attempts', 'Created')
        .filter(`Status eq 'waiting' and Id gt ${afterId}`)
        .orderBy('Id', true)
        .top(limit)<StoredRow[]>()
        .catch((error: unknown) => {
          throw storeFault('Reading the outbox', error);
        });
      return rows.map((row) => ({
        id: row.Id,
        effect: JSON.parse(row.Payload) as Effect,
        attempts: row.Attempts ?? 0,
        since: row.Created,
      }));
    },
    async finish(ids) {
      const done: Partial<OutboxRow> = { Status: 'done', LastError: null };
      const settled = await inBatches(site, ids, (on, id) =>
        itemsOn(on, outboxList).getById(id).update(done),
      ).catch((error: unknown) => {
        throw storeFault('Finishing effects', error);
      });
      const failed = settled.find((outcome) => outcome.status === 'rejected');
      if (failed?.status === 'rejected') throw storeFault('Finishing effects', failed.reason);
    },
    async fail(id, attempts, error, outcome) {
      const change: Partial<OutboxRow> = {
        Status: outcome,
        Attempts: attempts,
        LastError: error.slice(0, longestError),
      };
      await itemsOn(site, outboxList)
        .getById(id)
        .update(change)
        .catch((reason: unknown) => {
          throw storeFault('Keeping an effect', reason);
        });
    },
  };
}
