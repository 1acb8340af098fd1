import { defineList, type RowOf } from './defineList';

/** One row for each proposal of a group (LS-05), as it stands in its latest round. */
export const proposalsList = defineList({
  name: 'Proposals',
  title: 'Förslag',
  description: 'Förslag till beslut, omröstningar och vad gruppen rekommenderar.',
  titleColumn: 'Förslag',
  columns: {
    ProposalKey: { kind: 'text', title: 'Nummer', required: true, indexed: true, unique: true },
    CaseKey: { kind: 'text', title: 'Ärende', required: true, indexed: true },
    GroupKey: { kind: 'text', title: 'Grupp (nyckel)', required: true, indexed: true },
    GroupName: { kind: 'text', title: 'Grupp', required: true },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      indexed: true,
      choices: ['written', 'open', 'closed', 'withdrawn'],
    },
    Outcome: {
      kind: 'choice',
      title: 'Utfall',
      choices: ['carried', 'rejected', 'referredBack', 'tied', 'noQuorum'],
    },
    Round: { kind: 'number', title: 'Omgång' },
    OpenedAt: { kind: 'dateTime', title: 'Öppnad' },
    ClosesAt: { kind: 'dateTime', title: 'Stänger', indexed: true },
    ClosedAt: { kind: 'dateTime', title: 'Stängd' },
    Answered: { kind: 'number', title: 'Har röstat' },
    Seats: { kind: 'number', title: 'Kan rösta' },
    Needed: { kind: 'number', title: 'Krävs för beslutförhet' },
    Proposed: { kind: 'note', title: 'Lydelse' },
    Reservations: { kind: 'number', title: 'Reservationer' },
    WrittenBy: { kind: 'text', title: 'Skrivet av' },
    WrittenAt: { kind: 'dateTime', title: 'Skrivet' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type ProposalRow = RowOf<typeof proposalsList>;
