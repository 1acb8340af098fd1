import { defineList, type RowOf } from './defineList';

/** One row a dispatch (sv. utskick): notice × unit, with delivery and answers. Written from the log only. */
export const dispatchesList = defineList({
  name: 'Dispatches',
  title: 'Utskick',
  description: 'Ett säkerhetsmeddelande till en verksamhet, med leverans och svar.',
  titleColumn: 'Verksamhet',
  columns: {
    DispatchKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    NoticeKey: { kind: 'text', title: 'Nummer', required: true, indexed: true },
    UnitKey: { kind: 'text', title: 'Verksamhet (nyckel)', required: true, indexed: true },
    Administration: { kind: 'text', title: 'Förvaltning' },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: [
        'queued',
        'posted',
        'received',
        'inProgress',
        'handled',
        'notAffected',
        'needsHelp',
        'undelivered',
        'withdrawn',
        'superseded',
      ],
    },
    ChannelId: { kind: 'text', title: 'Kanal (id)' },
    PostedAt: { kind: 'dateTime', title: 'Utskickat' },
    UndeliveredReason: {
      kind: 'choice',
      title: 'Ej levererat därför att',
      choices: ['not-installed', 'channel-missing', 'no-channel', 'refused'],
    },
    MailedTo: { kind: 'text', title: 'E-post i stället till' },
    ReceivedAt: { kind: 'dateTime', title: 'Mottaget' },
    ReceivedBy: { kind: 'text', title: 'Mottaget av' },
    HandledAt: { kind: 'dateTime', title: 'Hanterat' },
    HandledBy: { kind: 'text', title: 'Hanterat av' },
    NotAffectedAt: { kind: 'dateTime', title: 'Berörs inte' },
    NotAffectedBy: { kind: 'text', title: 'Berörs inte enligt' },
    Items: { kind: 'number', title: 'Antal' },
    Comment: { kind: 'note', title: 'Kommentar' },
    ReceiveBy: { kind: 'dateTime', title: 'Mottaget senast', required: true, dateOnly: true },
    HandleBy: {
      kind: 'dateTime',
      title: 'Hanterat senast',
      required: true,
      dateOnly: true,
      indexed: true,
    },
    Revision: { kind: 'number', title: 'Revision', required: true },
  },
});
export type DispatchRow = RowOf<typeof dispatchesList>;
