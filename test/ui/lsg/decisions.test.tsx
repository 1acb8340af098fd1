import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { DecisionLine, WholeDecision } from '../../../src/application/decisions/decisionPages';
import { decisionStage } from '../../../src/domain/decisions/decision';
import { decisionDays } from '../../../src/domain/decisions/decisionDays';
import type { ServiceCommands } from '../../../src/application/noticePages';
import { LsgApp } from '../../../src/ui/lsg/LsgApp';
import '../../../src/ui/lsg/decisions/DecisionsTab';
import {
  aDecision,
  aStatement,
  gunilla,
  karin,
  theDecisionSettings,
} from '../../support/decisionBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const line = (some: Partial<DecisionLine> = {}): DecisionLine => ({
  ...{ key: 'RS-2026-160', paragraph: '§ 160/26', title: 'Yttrande över granskning' },
  ...{ diaryNumber: 'RS-LED26-0847', bodyKey: 'RS', bodyName: 'Regionstyrelsen', year: 2026 },
  ...{ stage: 'recorded', outcome: 'carried', meetingDay: '2026-03-23' },
  ...some,
});

const rights = { mayPrepare: true, isSecretary: true, mayReview: true, mayAdjust: false };
const aWhole = (decision = aDecision(), today = '2026-03-23'): WholeDecision => ({
  ...{ kind: 'decision', decision, rights, regionName: 'Region Norrviken', history: [] },
  stage: decisionStage(decision),
  days: decisionDays(decision, theDecisionSettings, today),
});
const aStatementInFull = (): WholeDecision => ({
  ...{ kind: 'statement', rights, regionName: 'Region Norrviken', history: [] },
  statement: {
    ...{ key: 'RS-2026-T12', content: aStatement(), signatories: aDecision().signatories },
    body: { key: 'RS', name: 'Regionstyrelsen' },
    ...{ preparedBy: karin, preparedAt: '2026-03-05T09:00:00.000Z' },
  },
});
const capabilities = {
  bodies: [
    {
      ...{ key: 'RS', name: 'Regionstyrelsen', diaryPrefix: 'RS-LED', path: ['Regionstyrelsen'] },
      ...{ chair: { name: 'Olle Wikström', party: 'C' }, director: 'Petra Sand', adjusters: [] },
      ...{ secretaries: ['Gunilla Björk'], mayPrepare: true },
    },
  ],
  ...{ adjustWithinDays: 14, announceWithinDays: 2, appealDays: 21 },
};

const show = (
  hash: string,
  {
    lines = [line()],
    whole = aWhole(),
    me = karin,
    commands = {} as Partial<ServiceCommands>,
  } = {},
) => {
  window.history.replaceState(null, '', `/${hash}`);
  const service = serviceOf(aCoordinator({ person: me }), undefined, {
    readRecord: async (path, accept) => {
      const body = path.startsWith('decisions/chain')
        ? { ref: 'decision/RS-2026-160', steps: [], readings: [], isCut: false }
        : path === 'decisions/capabilities'
          ? capabilities
          : whole;
      return { outcome: 'done', value: accept(body)! };
    },
    ...commands,
  });
  const readers = {
    decisions: { list: async () => ({ lines, hasMore: false }), pagesPath: '/SitePages/' },
  } as never;
  return render(<LsgApp {...shellOf()} commands={service.commands} readers={readers} />);
};

describe('The tab of decisions', () => {
  it('finds by paragraph, state and year, and says how many', async () => {
    show('#beslut', {
      lines: [line(), line({ key: 'RS-2025-7', paragraph: '§ 7/25', title: 'Annat', year: 2025 })],
    });
    await screen.findByText('2 beslut');
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '160/26' } });
    await screen.findByText('1 beslut');
    expect(screen.queryByText('Annat')).toBeNull();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'finns inte' } });
    await screen.findByText(/Inget beslut stämmer/);
  });

  it('teaches when it is empty', async () => {
    show('#beslut', { lines: [] });
    await screen.findByText(/Ett beslut börjar som ett tjänsteutlåtande/);
  });

  it('shows a decision in the order of the real thing, with the meeting apart (DE-18)', async () => {
    show('#beslut/RS-2026-160');
    const paper = await screen.findByRole('article');
    expect(
      within(paper)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual([
      '§ 160/26 Yttrande över granskning av egentillverkade produkter',
      'Regionstyrelsens beslut',
      'Proposition',
      'Ärendet',
      'Beslutsunderlag',
      'Beslutet expedieras till',
      'Utdragets riktighet bestyrks',
    ]);
    expect(paper.textContent).not.toContain('Rolf Reserverad');
    const meeting = screen.getByRole('region', { name: 'Sammanträdet' });
    expect(meeting.textContent).toContain('Rolf Reserverad (Y)');
  });

  it('says what is late and what may be done, which is nothing to review of one’s own', async () => {
    show('#beslut/RS-2026-160', { whole: aWhole(aDecision(), '2026-04-07'), me: gunilla });
    const steps = await screen.findByRole('region', { name: 'Var beslutet är' });
    expect(steps.textContent).toContain('försenat');
    expect(screen.queryByRole('button', { name: 'Markera som granskat' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Ändra' })).toBeTruthy();
  });

  it('checks a statement as it is written, and sends it with the file among the recipients', async () => {
    const sent: object[] = [];
    show('#beslut/nytt/LSG-2026-0007.1', {
      commands: {
        beginRecord: async (_id, _path, wish) => {
          sent.push(wish);
          return { outcome: 'refused', code: 'x', message: 'Inte nu.' };
        },
      },
    });
    await screen.findByText('Skrivs utifrån förslag LSG-2026-0007.1.');
    const write = (label: RegExp, value: string) =>
      fireEvent.change(screen.getByLabelText(label), { target: { value } });
    write(/^Ärenderubrik/, 'Yttrande');
    write(/^Diarienummer/, 'HSN26-1');
    await screen.findAllByText(/Diarienumret stämmer inte/);
    write(/^Diarienummer/, 'RS-LED26-0847');
    write(/^Förslag till beslut/, 'Yttrandet godkänns.');
    write(/^Ärendet/, 'Granskat.');
    await screen.findByText(/Fyll i ekonomiska konsekvenser/);
    fireEvent.click(screen.getByRole('button', { name: 'Inga konsekvenser' }));
    write(/^Beslutsunderlag/, 'Rapport');
    write(/^Handläggarens enhet/, 'Medicinsk teknik');
    write(/^Beslutet expedieras till/, 'Revisionen revisionen@norrviken.example');
    await screen.findByText(/sparas utan paragraf/);
    fireEvent.click(screen.getByRole('button', { name: 'Spara tjänsteutlåtandet' }));
    await screen.findByText('Inte nu.');
    expect(sent).toMatchObject([
      {
        body: 'RS',
        content: {
          economicConsequences: 'Beslutet medför inga ekonomiska konsekvenser.',
          recipients: [
            { name: 'Revisionen', mail: 'revisionen@norrviken.example' },
            { name: 'Akten', isFile: true },
          ],
          proposalKey: 'LSG-2026-0007.1',
        },
      },
    ]);
  });

  it('records the proposal’s own words when it is carried (DE-14), and opens the decision', async () => {
    const sent: object[] = [];
    show('#beslut/RS-2026-T12', {
      whole: aStatementInFull(),
      commands: {
        onRecord: async (_id, _path, _key, name, wish, accept) => {
          sent.push({ name, ...wish });
          return { outcome: 'done', value: accept({ key: 'RS-2026-160' })! };
        },
      },
    });
    fireEvent.click(await screen.findByRole('button', { name: 'Registrera beslutet' }));
    fireEvent.click(screen.getByRole('button', { name: 'Registrera beslutet' }));
    await waitFor(() => expect(window.location.hash).toBe('#beslut/RS-2026-160'));
    expect(sent).toMatchObject([
      {
        name: 'recordDecision',
        ...{ outcome: 'carried', decision: 'Yttrandet godkänns.', meetingDay: '2026-03-23' },
        proposition: expect.stringContaining('Olle Wikström (C)'),
      },
    ]);
  });
});
