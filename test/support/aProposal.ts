import { eventually, type TestStage } from './aStage';

/** What of a stage a proposal needs. */
export type VotingStage = Pick<TestStage, 'visitors' | 'cardsIn'>;

/** The chair of the sample region's group, and its members by the personas they sign in as. */
export const theMembers = [
  'chief-physician',
  'operations-head',
  'procurement',
  'engineer',
  'head-iva',
  'head-vardcentral',
  'logistics',
] as const;
export const theGroup = 'lsg-mtp';
export const groupChannel = 'LSG Medicintekniska produkter';

const taken = (
  what: string,
  { status, body }: { readonly status: number; readonly body: unknown },
): { readonly key: string } => {
  if (status !== 200) throw new Error(`${what}: ${status} ${JSON.stringify(body)}`);
  return body as { readonly key: string };
};

/** Begins a case as the secretary; gives its number. */
export async function beginCase({ visitors }: VotingStage): Promise<string> {
  const begun = await visitors.command('coordinator', 'cases', {
    groupKey: theGroup,
    title: 'Gemensam rutin för lån av utrustning',
    sender: 'Medicinteknik',
    description: 'Avdelningar lånar utrustning av varandra utan att det syns någonstans.',
    origin: 'form',
    phase: 'use',
    regulations: ['MDR'],
    instanceKeys: 'none',
  });
  return taken('The case', begun).key;
}

/** Writes a proposal on a case of its own as the secretary; gives its number. */
export async function writeProposal(test: VotingStage): Promise<string> {
  const begun = await test.visitors.command('coordinator', 'proposals', {
    caseKey: await beginCase(test),
    groupKey: theGroup,
    title: 'Gemensam rutin för lån av utrustning',
    text: 'Regionen inför en gemensam rutin för lån av utrustning mellan avdelningar.',
    basis: [{ label: 'Kartläggning av lån', url: 'https://norrviken.example/lan' }],
  });
  return taken('The proposal', begun).key;
}

/** Puts a proposal to the vote; closes after so many milliseconds. */
export async function openVote(
  { visitors }: VotingStage,
  key: string,
  closesInMs = 3_600_000,
  absent: readonly string[] = [],
): Promise<void> {
  const closesAt = new Date(Date.now() + closesInMs).toISOString();
  taken(
    'The vote',
    await visitors.command('coordinator', `proposals/${key}/openVote`, { closesAt, absent }),
  );
}

/** The row of a proposal once it shows a status. */
export const proposalWith = ({ visitors }: VotingStage, key: string, status: string) =>
  eventually(`${key} as ${status}`, async () =>
    (await visitors.rows('coordinator', 'Proposals')).find(
      ({ ProposalKey, Status }) => ProposalKey === key && Status === status,
    ),
  );

/** The card of a round in the group's channel. */
export const voteCardIn = (test: VotingStage, key: string, round = 1) =>
  eventually(`The card of ${key}`, async () =>
    (await test.cardsIn(groupChannel)).find(({ card }) =>
      JSON.stringify(card).includes(`"${key}/${round}"`),
    ),
  );
