import * as React from 'react';
import { fireEvent, render, screen, within } from '@testing-library/react';
import type { WholeCase } from '../../../src/application/cases/casePages';
import type { DecisionLine } from '../../../src/application/decisions/decisionPages';
import { shownProposal } from '../../../src/application/voting/shownProposal';
import { closeVote } from '../../../src/domain/voting/commands/closeVote';
import { LsgApp } from '../../../src/ui/lsg/LsgApp';
import '../../../src/ui/lsg/cases/CasesTab';
import '../../../src/ui/lsg/decisions/DecisionsTab';
import '../../../src/ui/lsg/proposals/ProposalsTab';
import { aCase, inProposal } from '../../support/caseBuilders';
import { afterwards, aVotingStage, theSecretary } from '../../support/votingBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const proposalKey = 'LSG-2026-0001.1';

/** A proposal whose vote is closed, with so many votes for it. */
const closedWith = (votes: number) => {
  const stage = aVotingStage();
  stage.open();
  for (let number = 1; number <= votes; number += 1) stage.vote(number, 'approve');
  stage.give(closeVote, {}, theSecretary, afterwards);
  return shownProposal(stage.proposal(), [stage.group], theSecretary, '2026-03-30');
};

const aWhole = (): WholeCase => ({
  ...{ groupCase: aCase(inProposal), group: 'LSG Produkter', missing: [], pages: {} },
  files: {},
  rights: { leads: true, prepares: true, answersFor: [] },
  timeLine: [],
});

const aDecided = (): DecisionLine => ({
  ...{ key: 'RS-2026-160', paragraph: '§ 160/26', title: 'Gemensam rutin', stage: 'adjusted' },
  ...{ diaryNumber: 'RS-LED26-0847', bodyKey: 'RS', bodyName: 'Regionstyrelsen', year: 2026 },
  outcome: 'carried',
});

const show = (
  hash: string,
  { proposal = closedWith(4), decided = [] as readonly DecisionLine[], mayPrepare = true } = {},
) => {
  window.history.replaceState(null, '', `/${hash}`);
  const body = { key: 'RS', name: 'Regionstyrelsen', diaryPrefix: 'RS-LED', path: ['RS'] };
  const answers: { readonly [path: string]: unknown } = {
    'decisions/capabilities': { bodies: [{ ...body, adjusters: [], mayPrepare }] },
    'proposals/groups': { groups: [] },
    'cases/mine': { groups: [], instances: [], regulations: [], perspectives: [], tasks: [] },
  };
  const service = serviceOf(aCoordinator(), undefined, {
    readRecord: async (path, accept) => {
      const chain = { ref: `proposal/${proposalKey}`, steps: [], readings: [], isCut: false };
      const answer =
        answers[path] ??
        (path.startsWith('decisions/chain')
          ? chain
          : path.startsWith('cases/')
            ? aWhole()
            : proposal);
      return { outcome: 'done', value: accept(answer)! };
    },
  });
  const line = { key: proposalKey, caseKey: 'LSG-2026-0001', groupName: 'LSG Prov' };
  const readers = {
    proposals: {
      ofCase: async () => [
        { ...line, title: 'Gemensam rutin', status: 'closed', outcome: 'carried' },
      ],
    },
    decisions: { from: async () => decided, pagesPath: '/SitePages/' },
  } as never;
  render(<LsgApp {...shellOf()} commands={service.commands} readers={readers} />);
};

const writeIt = { name: 'Skriv tjänsteutlåtande' };

describe('A recommendation of the group', () => {
  it('goes on as a statement filled in with what the case and the proposal say (LS-05, DE-13)', async () => {
    show(`#forslag/${proposalKey}`);
    fireEvent.click(await screen.findByRole('button', writeIt));
    await screen.findByText(`Skrivs utifrån förslag ${proposalKey}.`);
    const written = (label: RegExp) => screen.getByLabelText<HTMLInputElement>(label).value;
    expect(written(/^Ärenderubrik/)).toBe('Gemensam rutin');
    expect(written(/^Diarienummer/)).toBe('RN-1');
    expect(written(/^Förslag till beslut/)).toBe('Regionen inför en gemensam rutin.');
    expect(written(/^Beslutsunderlag/)).toBe('Utredning');
    expect(written(/^Handläggare(?!ns)/)).toBe('Lena Falk');
    expect(written(/^Ärendet/)).toBe(
      'Vem svarar för utbildningen?\n\nLSG Prov har berett ärendet och röstat om förslaget 2026-03-30. Gruppen rekommenderar bifall till förslaget. Bifall 4 · Avslag 0 · Återremiss 0 · Avstår 0 · 3 svarade inte.',
    );
  });

  it('shows the decision that came of it instead', async () => {
    show(`#forslag/${proposalKey}`, { decided: [aDecided()] });
    const section = await screen.findByRole('region', { name: 'Beslut' });
    const link = await within(section).findByRole('link', { name: '§ 160/26 Gemensam rutin' });
    expect(link.getAttribute('href')).toBe('#beslut/RS-2026-160');
    expect(section.textContent).toContain('Justerat');
    expect(screen.queryByRole('button', writeIt)).toBeNull();
  });

  it('is none when too few voted', async () => {
    show(`#forslag/${proposalKey}`, { proposal: closedWith(1) });
    await screen.findAllByText(/För få röstade/);
    expect(screen.queryByRole('region', { name: 'Beslut' })).toBeNull();
  });

  it('is not written on by those who may not prepare statements', async () => {
    show(`#forslag/${proposalKey}`, { mayPrepare: false });
    await screen.findByText('Inget tjänsteutlåtande är skrivet ännu.');
    expect(screen.queryByRole('button', writeIt)).toBeNull();
  });
});

describe('A case that is prepared', () => {
  it('shows its proposals and decisions, and where to write a proposal (LS-05)', async () => {
    show('#arenden/LSG-2026-0007', { decided: [aDecided()] });
    const section = await screen.findByRole('region', { name: 'Förslag och beslut' });
    await within(section).findByRole('link', { name: `${proposalKey} Gemensam rutin` });
    await within(section).findByRole('link', { name: '§ 160/26 Gemensam rutin' });
    fireEvent.click(within(section).getByRole('button', { name: 'Skriv förslag' }));
    expect(window.location.hash).toBe('#forslag/ny/LSG-2026-0007');
    await screen.findByText(/Förslag skrivs av den som leder gruppen/);
  });
});
