import { defineList, type RowOf } from './defineList';

/** One row for each seat of each round; before it closes it holds no more than the rules of the round let people see. */
export const votesList = defineList({
  name: 'Votes',
  title: 'Röster',
  description: 'Vem som kunde rösta, och vad var och en svarade när omröstningen stängde.',
  titleColumn: 'Plats',
  columns: {
    VoteKey: { kind: 'text', title: 'Nyckel', required: true, indexed: true, unique: true },
    ProposalKey: { kind: 'text', title: 'Förslag', required: true, indexed: true },
    Round: { kind: 'number', title: 'Omgång', required: true },
    MemberId: { kind: 'text', title: 'Ledamot (id)', required: true, indexed: true },
    Voter: { kind: 'text', title: 'Röstar för platsen' },
    Status: {
      kind: 'choice',
      title: 'Status',
      required: true,
      choices: ['notShown', 'waiting', 'answered', 'silent', 'conflictOfInterest'],
    },
    Answer: {
      kind: 'choice',
      title: 'Röst',
      choices: ['approve', 'reject', 'referBack', 'abstain'],
    },
    Reason: { kind: 'note', title: 'Motivering' },
    AnsweredAt: { kind: 'dateTime', title: 'Svarade' },
    Revision: { kind: 'number', title: 'Händelse', required: true },
  },
});
export type VoteRow = RowOf<typeof votesList>;
