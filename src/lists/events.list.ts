import { defineList, type RowOf } from './defineList';

/** The log (sv. händelselogg): the truth all other process lists are rebuilt from. */
export const eventsList = defineList({
  name: 'Events',
  title: 'Händelselogg',
  description: 'Allt som har hänt, i ordning. Ändras aldrig.',
  titleColumn: 'Händelse',
  columns: {
    EventKey: {
      kind: 'text',
      title: 'Händelsenyckel',
      required: true,
      indexed: true,
      unique: true,
    },
    Cause: { kind: 'text', title: 'Orsak', required: true, indexed: true, unique: true },
    Stream: { kind: 'text', title: 'Ström', required: true, indexed: true },
    Sequence: { kind: 'number', title: 'Löpnummer', required: true },
    Type: { kind: 'text', title: 'Typ', required: true, indexed: true },
    Subject: { kind: 'text', title: 'Ärende', required: true, indexed: true },
    // Text, since SharePoint's own dates drop the milliseconds that the hash covers.
    At: { kind: 'text', title: 'Tidpunkt', required: true },
    ActorId: { kind: 'text', title: 'Utförd av (id)', required: true },
    ActorName: { kind: 'text', title: 'Utförd av', required: true },
    Payload: { kind: 'note', title: 'Innehåll', required: true },
    PreviousHash: { kind: 'text', title: 'Föregående kontrollsumma' },
    Hash: { kind: 'text', title: 'Kontrollsumma', required: true },
  },
});
export type EventRow = RowOf<typeof eventsList>;
