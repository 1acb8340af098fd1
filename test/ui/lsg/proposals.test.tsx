import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { ServiceCommands } from '../../../src/application/noticePages';
import type { ProposalLine, ShownProposal } from '../../../src/application/voting/proposalPages';
import { shownProposal } from '../../../src/application/voting/shownProposal';
import type { VotingRules } from '../../../src/domain/groups/votingRules';
import type { Person } from '../../../src/domain/units/unit';
import { closeVote } from '../../../src/domain/voting/commands/closeVote';
import { declareConflict } from '../../../src/domain/voting/commands/declareConflict';
import { LsgApp } from '../../../src/ui/lsg/LsgApp';
import '../../../src/ui/lsg/proposals/ProposalsTab';
import {
  aMember,
  anOutsider,
  aSubstitute,
  aVotingStage,
  afterwards,
  theSecretary,
} from '../../support/votingBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const key = 'LSG-2026-0001.1';
const aLine = (some: Partial<ProposalLine> = {}): ProposalLine => ({
  ...{ key, caseKey: 'LSG-2026-0001', groupName: 'LSG Prov', title: 'Gemensam rutin' },
  ...{ status: 'open', round: 1, answered: 3, seats: 7, closesAt: '2026-03-30T09:00:00.000Z' },
  ...some,
});

type Stage = ReturnType<typeof aVotingStage>;
const seenBy = (by: Person, { proposal, group }: Stage, today = '2026-03-23'): ShownProposal =>
  shownProposal(proposal(), [group], by, today);

function anOpenVote(rules: Partial<VotingRules> = {}): Stage {
  const stage = aVotingStage(rules);
  stage.open();
  stage.vote(2, 'approve');
  stage.vote(3, 'reject');
  return stage;
}

/** A tie of six, with a conflict of interest, that waits for the chair. */
function aTie(): Stage {
  const stage = aVotingStage();
  stage.open();
  stage.give(declareConflict, {}, aMember(4));
  for (const number of [1, 2, 3]) stage.vote(number, 'approve');
  for (const number of [5, 6, 7]) stage.vote(number, 'reject');
  stage.give(closeVote, {}, theSecretary, afterwards);
  return stage;
}

const noChain = { ref: `proposal/${key}`, steps: [], readings: [], isCut: false };

interface Sent {
  readonly path: string;
  readonly name?: string;
  readonly [field: string]: unknown;
}

interface Shown {
  readonly lines?: readonly ProposalLine[];
  readonly proposal?: ShownProposal;
  readonly groups?: readonly { readonly key: string; readonly name: string }[];
  readonly commands?: Partial<ServiceCommands>;
}

function show(hash: string, { lines = [], proposal, groups = [], commands = {} }: Shown): Sent[] {
  window.history.replaceState(null, '', `/${hash}`);
  const sent: Sent[] = [];
  const { commands: given } = serviceOf(aCoordinator(), undefined, {
    readRecord: async (path, accept) => {
      const answers: { readonly [known: string]: unknown } = {
        'proposals/groups': { groups },
        'decisions/capabilities': { bodies: [] },
        [`decisions/chain?ref=${encodeURIComponent(`proposal/${key}`)}`]: noChain,
      };
      return { outcome: 'done', value: accept(answers[path] ?? proposal)! };
    },
    beginRecord: async (_id, path, wish, accept) => {
      sent.push({ path, ...wish });
      return { outcome: 'done', value: accept({ key })! };
    },
    onRecord: async (_id, path, _key, name, wish, accept) => {
      sent.push({ path, name, ...wish });
      return { outcome: 'done', value: accept({ key })! };
    },
    ...commands,
  });
  const readers = {
    proposals: { list: async () => lines, ofCase: async () => lines },
    decisions: { from: async () => [], pagesPath: '/SitePages/' },
  } as never;
  render(<LsgApp {...shellOf()} commands={given} readers={readers} />);
  return sent;
}

const page = `#forslag/${key}`;
const part = (name: string) => screen.findByRole('region', { name });
const press = (name: string, within_: HTMLElement = document.body) =>
  fireEvent.click(within(within_).getByRole('button', { name }));

describe('The tab of proposals', () => {
  it('teaches when it is empty', async () => {
    show('#forslag', {});
    await screen.findByText(/Inga förslag än/);
    expect(screen.queryByRole('button', { name: 'Skriv förslag' })).toBeNull();
  });

  it('shows open votes first, with the turn-out', async () => {
    const closed = aLine({ key: 'LSG-2026-0001.2', title: 'Klart', status: 'closed' });
    show('#forslag', { lines: [closed, aLine()], groups: [{ key: 'lsg-prov', name: 'LSG' }] });
    const open = await part('Röstning pågår');
    expect(open.textContent).toContain('3 av 7');
    expect(within(open).queryByText(/Klart/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Skriv förslag' })).toBeTruthy();
  });

  it('writes a proposal with its basis, and opens it', async () => {
    const sent = show('#forslag/ny/LSG-2026-0001', {
      groups: [{ key: 'lsg-prov', name: 'LSG Prov' }],
      proposal: seenBy(theSecretary, aVotingStage()),
    });
    await screen.findByRole('form');
    const write = (label: RegExp | string, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write(/^Rubrik/, 'Gemensam rutin');
    write(/^Förslag till beslut/, 'Regionen inför en rutin.');
    press('Lägg till underlag');
    write('Underlag 1', 'Utredning');
    press('Spara förslaget');
    await screen.findByRole('article', { name: key });
    expect(sent).toMatchObject([
      {
        path: 'proposals',
        ...{ caseKey: 'LSG-2026-0001', groupKey: 'lsg-prov', title: 'Gemensam rutin' },
        basis: [{ label: 'Utredning' }],
      },
    ]);
  });
});

describe('An open vote on the page (X-25)', () => {
  it('takes a member’s vote with its reason, and asks for an answer when none is chosen', async () => {
    const sent = show(page, { proposal: seenBy(aMember(1), anOpenVote()) });
    const vote = await screen.findByRole('form', { name: 'Din röst' });
    press('Rösta', vote);
    await within(vote).findByText('Välj ett svar.');
    expect(sent).toEqual([]);
    fireEvent.click(within(vote).getByRole('radio', { name: /^Avslag: Jag vill inte det här/ }));
    fireEvent.change(within(vote).getByLabelText(/Motivering/), { target: { value: 'Dyrt.' } });
    press('Rösta', vote);
    await screen.findByText('Din röst är sparad: Avslag.');
    expect(sent).toMatchObject([{ name: 'castVote', answer: 'reject', reason: 'Dyrt.', round: 1 }]);
  });

  it('states one’s own vote and lets it be changed', async () => {
    show(page, { proposal: seenBy(aMember(2), anOpenVote()) });
    await screen.findByText(/^Din röst: Bifall/);
    expect(screen.getByRole('button', { name: 'Ändra min röst' })).toBeTruthy();
  });

  it('says what a conflict of interest means before it is declared', async () => {
    const sent = show(page, { proposal: seenBy(aMember(1), anOpenVote()) });
    press('Anmäl jäv', await part('Din röst'));
    const form = screen.getByRole('form', { name: 'Anmäl jäv' });
    expect(form.textContent).toContain('Har du redan röstat tas rösten bort');
    press('Anmäl jäv', form);
    await screen.findByText(/Jäv är anmält/);
    expect(sent).toMatchObject([{ name: 'declareConflict', round: 1 }]);
  });

  it('tells a substitute whose seat the vote is for', async () => {
    const stage = anOpenVote();
    stage.give(declareConflict, {}, aMember(7));
    show(page, { proposal: seenBy(aSubstitute(7), stage) });
    await screen.findByText('Du röstar som ersättare för Ledamot 7.');
  });

  it('is read by others, who see the turn-out and no way to vote', async () => {
    show(page, { proposal: seenBy(anOutsider, anOpenVote()) });
    await screen.findByText(/^Bara ledamöterna röstar/);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(screen.queryByRole('button', { name: /Rösta|Stäng|Återkalla/ })).toBeNull();
    expect((await part('Deltagande')).textContent).toContain('2 av 7 har röstat');
  });

  it('shows before closing only what the rules show', async () => {
    show(page, { proposal: seenBy(anOutsider, anOpenVote()) });
    const turnout = await part('Deltagande');
    expect(within(turnout).queryByRole('list')).toBeNull();
    expect(turnout.textContent).not.toMatch(/Ledamot|Bifall|Avslag/);
  });

  it.each([
    ['names', /Ledamot 2.*Har röstat/, /Bifall|Avslag/],
    ['answers', /Ledamot 2.*Bifall/, /Ingen/],
  ] as const)('shows %s where the rules say so', async (shown, seen, unseen) => {
    show(page, { proposal: seenBy(anOutsider, anOpenVote({ shown })) });
    const turnout = await part('Deltagande');
    expect(turnout.textContent).toMatch(seen);
    expect(turnout.textContent).not.toMatch(unseen);
  });

  it('keeps what is written when the vote is refused, and says why', async () => {
    show(page, {
      proposal: seenBy(aMember(1), anOpenVote()),
      commands: {
        onRecord: async () => ({ outcome: 'refused', code: 'x', message: 'För sent.' }),
      },
    });
    const vote = await screen.findByRole('form', { name: 'Din röst' });
    fireEvent.click(within(vote).getByRole('radio', { name: /^Bifall/ }));
    press('Rösta', vote);
    await within(vote).findByText('För sent.');
    expect((within(vote).getByRole('radio', { name: /^Bifall/ }) as HTMLInputElement).checked).toBe(
      true,
    );
  });
});

describe('What those who lead do on the page (LS-20, LS-21)', () => {
  it('open a vote with its closing time and who is away', async () => {
    const sent = show(page, { proposal: seenBy(theSecretary, aVotingStage()) });
    press('Öppna omröstningen', await part('Nästa steg'));
    const form = screen.getByRole('form', { name: 'Öppna omröstningen' });
    fireEvent.click(
      within(form).getByRole('checkbox', { name: 'Ledamot 6 (ersättare: Ersättare 6)' }),
    );
    press('Öppna omröstningen', form);
    await screen.findByText('Omröstningen är öppen.');
    expect(sent).toMatchObject([
      { name: 'openVote', closesAt: '2026-03-30T14:00:00.000Z', absent: ['m6'] },
    ]);
  });

  it('close it early only when all have answered', async () => {
    show(page, { proposal: seenBy(theSecretary, anOpenVote()) });
    await part('Nästa steg');
    expect(screen.queryByRole('button', { name: 'Stäng omröstningen nu' })).toBeNull();
  });

  it('leave a tie to whoever presides', async () => {
    const tie = aTie();
    const sent = show(page, { proposal: seenBy(aMember(1), tie, '2026-03-30') });
    press('Avgör med utslagsröst', await part('Nästa steg'));
    const form = screen.getByRole('form', { name: 'Avgör med utslagsröst' });
    fireEvent.click(within(form).getByRole('radio', { name: /Bifall/ }));
    press('Avgör med utslagsröst', form);
    await screen.findByText('Omröstningen är avgjord.');
    expect(sent).toMatchObject([{ name: 'decideTie', answer: 'approve' }]);
  });

  it('have no casting vote when they do not preside', async () => {
    show(page, { proposal: seenBy(theSecretary, aTie(), '2026-03-30') });
    await part('Nästa steg');
    expect(screen.queryByRole('button', { name: 'Avgör med utslagsröst' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Öppna en ny omgång' })).toBeTruthy();
  });
});

describe('A closed vote on the page', () => {
  it('shows the count, who voted what, and who had a conflict of interest', async () => {
    show(page, { proposal: seenBy(anOutsider, aTie(), '2026-03-30') });
    const result = await part('Resultat');
    expect(result.textContent).toContain('Bifall 3 · Avslag 3');
    expect(result.textContent).toContain('Jäv: Ledamot 4');
    expect(within(result).getAllByRole('listitem')).toHaveLength(7);
  });

  it('takes a reservation of who voted, and of nobody else', async () => {
    const sent = show(page, { proposal: seenBy(aMember(5), aTie(), '2026-03-30') });
    press('Reservera dig', await part('Reservationer'));
    const form = screen.getByRole('form', { name: 'Reservera dig' });
    fireEvent.change(within(form).getByLabelText(/^Reservation/), {
      target: { value: 'Jag reserverar mig.' },
    });
    press('Reservera dig', form);
    await screen.findByText('Reservationen är sparad.');
    expect(sent).toMatchObject([{ name: 'enterReservation', text: 'Jag reserverar mig.' }]);
  });

  it('offers its record to print', async () => {
    const asked: string[] = [];
    show(page, {
      proposal: seenBy(anOutsider, aTie(), '2026-03-30'),
      commands: {
        recordFile: async (path) => {
          asked.push(path);
          return { outcome: 'refused', code: 'x', message: 'Inte nu.' };
        },
      },
    });
    press('Hämta protokollet (PDF)', await part('Protokoll'));
    await screen.findByText('Inte nu.');
    expect(asked).toEqual([`proposals/${key}/record.pdf`]);
    expect(screen.queryByRole('button', { name: 'Reservera dig' })).toBeNull();
  });
});
