import { defineList, type RowOf } from './defineList';

/** Effects to carry out (sv. utkorg), each once. Also holds the worker's lease and its place in the log. */
export const outboxList = defineList({
  name: 'Outbox',
  title: 'Utkorg',
  description: 'Kort och e-post som ska skickas eller har skickats.',
  titleColumn: 'Effekt',
  columns: {
    EffectKey: { kind: 'text', title: 'Effektnyckel', required: true, indexed: true, unique: true },
    Kind: {
      kind: 'choice',
      title: 'Slag',
      required: true,
      choices: ['postCard', 'updateCard', 'sendMail', 'bookmark'],
    },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['waiting', 'done', 'failed', 'bookmark'],
    },
    Subject: { kind: 'text', title: 'Ärende', indexed: true },
    Attempts: { kind: 'number', title: 'Försök' },
    LastError: { kind: 'note', title: 'Senaste fel' },
    Payload: { kind: 'note', title: 'Innehåll', required: true },
  },
});
export type OutboxRow = RowOf<typeof outboxList>;
