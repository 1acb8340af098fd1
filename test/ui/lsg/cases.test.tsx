import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { CaseDesk, CaseLine, WholeCase } from '../../../src/application/cases/casePages';
import type { CaseEvent } from '../../../src/domain/cases/caseEvents';
import { missingForStep } from '../../../src/domain/cases/missingForStep';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/lsg/cases/CasesTab';
import { LsgApp } from '../../../src/ui/lsg/LsgApp';
import {
  aCase,
  consulted,
  inConsultation,
  inRegistration,
  someCaseSettings,
} from '../../support/caseBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const aDesk = (some: Partial<CaseDesk> = {}): CaseDesk => ({
  groups: [
    {
      ...{ key: 'lsg', name: 'LSG Produkter', leads: true, takesPart: true },
      people: [{ id: 'lena', name: 'Lena Falk' }],
      leaders: ['Maja Ek'],
    },
  ],
  pagesUrl: 'https://x.example/SitePages/',
  instances: [
    { key: 'ledning', name: 'HS-ledning', reach: 'channel' },
    { key: 'gas', name: 'Gaskommittén', reach: 'mail' },
  ],
  regulations: ['MDR'],
  perspectives: ['Juridik', 'Medicin'],
  consultationDays: 21,
  tasks: [],
  ...some,
});

const aLine = (some: Partial<CaseLine> = {}): CaseLine => ({
  ...{ key: 'LSG-2026-0001', groupKey: 'lsg', title: 'Lånade pumpar', sender: 'Vårdcentralen' },
  ...{ origin: 'form', phase: 'use', step: 'intake', status: 'open', regulations: ['MDR'] },
  ...{ begunAt: '2026-03-20T08:00:00.000Z', begunBy: 'Lena Falk', asked: [], unreadMails: 0 },
  stepSince: '2026-03-20T08:00:00.000Z',
  ...some,
});

const aWhole = (
  events: readonly CaseEvent[],
  rights: Partial<WholeCase['rights']> = {},
): WholeCase => {
  const groupCase = aCase(events);
  return {
    ...{ groupCase, group: 'LSG Produkter', pages: {}, files: {} },
    missing: missingForStep(groupCase, someCaseSettings(), '2026-03-23'),
    rights: { leads: true, prepares: true, answersFor: [], ...rights },
    timeLine: [
      {
        ...{ sequence: 1, type: 'caseBegun', at: '2026-03-20T08:00:00.000Z', actor: 'Lena Falk' },
        payload: {},
      },
    ],
  };
};

interface Stage {
  readonly hash?: string;
  readonly desk?: CaseDesk;
  readonly lines?: readonly CaseLine[];
  readonly whole?: WholeCase;
}

const showCases = ({ hash = '', desk = aDesk(), lines = [], whole }: Stage = {}) => {
  window.history.replaceState(null, '', `/${hash}`);
  const given: { readonly name: string; readonly wish: object }[] = [];
  const service = serviceOf(aCoordinator(), undefined, {
    readRecord: (path, accept) => {
      const chain = { ref: 'case/LSG-2026-0001', steps: [], readings: [], isCut: false };
      const value = accept(
        path === 'cases/mine' ? desk : path.startsWith('decisions/chain') ? chain : whole,
      );
      return Promise.resolve(
        value === undefined
          ? { outcome: 'refused', code: 'case/unknown', message: 'Ärendet finns inte.' }
          : { outcome: 'done', value },
      );
    },
    onRecord: (_id, _path, _key, name, wish, accept) => {
      given.push({ name, wish });
      return Promise.resolve({ outcome: 'done', value: accept({})! });
    },
    beginRecord: (_id, path, wish, accept) => {
      given.push({ name: path, wish });
      return Promise.resolve({ outcome: 'done', value: accept({ key: 'LSG-2026-0009' })! });
    },
  });
  const readers = {
    cases: { list: () => Promise.resolve(lines) },
    proposals: { list: () => Promise.resolve([]), ofCase: () => Promise.resolve([]) },
    decisions: { list: () => Promise.resolve([]), from: () => Promise.resolve([]) },
  };
  render(<LsgApp readers={readers as never} commands={service.commands} {...shellOf()} />);
  return given;
};

describe('The board of cases (LS-04)', () => {
  it('has five columns with counts, each case in its own', async () => {
    showCases({
      lines: [
        aLine(),
        aLine({
          key: 'LSG-2026-0002',
          title: 'Gas i ambulans',
          step: 'consultation',
          asked: ['gas'],
          answerBy: '2026-03-01',
        }),
        aLine({ key: 'LSG-2026-0003', title: 'Avslutat', status: 'closed' }),
      ],
    });
    const asked = await screen.findByRole('region', {
      name: 'Samverkan med berörd instans, 1 ärende',
    });
    expect(within(asked).getByRole('link', { name: 'Gas i ambulans' })).toBeTruthy();
    expect(asked.textContent).toContain('svar saknas sedan 2026-03-01');
    expect(screen.getByRole('region', { name: 'Beredning, 0 ärenden' })).toBeTruthy();
    expect(screen.queryByText('Avslutat')).toBeNull();
  });

  it('keeps its filters and search in the address, to be linked to', async () => {
    const lines = [aLine(), aLine({ key: 'LSG-2026-0002', title: 'Gas', origin: 'audit' })];
    showCases({ hash: '#arenden/tavla/fran%3Daudit%26visa%3Dhittepa', lines });
    expect(await screen.findByRole('link', { name: 'Gas' })).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Lånade pumpar' })).toBeNull();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'xyz' } });
    await screen.findByText('Inget ärende passar urvalet.');
    expect(decodeURIComponent(window.location.hash)).toBe('#arenden/tavla/sok=xyz&fran=audit');
  });

  it('is a list too, at an address of its own', async () => {
    showCases({ hash: '#arenden/lista', lines: [aLine({ diaryNumber: 'RN-1' })] });
    const table = await screen.findByRole('table', { name: 'Ärenden' });
    expect(table.textContent).toContain('LSG-2026-0001 · RN-1');
  });

  it('tells those who sit in no group what happens here, and whom to turn to', async () => {
    const [group] = aDesk().groups;
    showCases({ desk: aDesk({ groups: group ? [{ ...group, takesPart: false }] : [] }) });
    expect(await screen.findByText(/bereder den lokala samverkansgruppen/)).toBeTruthy();
    expect(screen.getByText('Maja Ek')).toBeTruthy();
  });

  it('shows what waits for the person first', async () => {
    showCases({
      desk: aDesk({
        tasks: [{ kind: 'answer', key: 'LSG-2026-0001', title: 'Pumpar', by: '2026-03-30' }],
      }),
    });
    const waiting = await screen.findByRole('region', { name: 'Det här väntar på dig' });
    expect(waiting.textContent).toContain('Lämna synpunkter');
    expect(waiting.textContent).toContain('senast 2026-03-30');
  });
});

describe('A new case (LS-22)', () => {
  it('comes from a safety notice when one leads here, and is sent with its fields', async () => {
    const given = showCases({ hash: '#arenden/nytt/FSN-2026-0042' });
    const form = within(await screen.findByRole('form', { name: 'Nytt ärende' }));
    const type = (label: RegExp, value: string) =>
      fireEvent.change(form.getByLabelText(label), { target: { value } });
    type(/^Rubrik/, 'Lånade pumpar');
    type(/^Beskrivning/, 'Vem svarar?');
    fireEvent.click(form.getByRole('checkbox', { name: 'MDR' }));
    fireEvent.click(form.getByRole('checkbox', { name: 'Ingen instans är berörd' }));
    fireEvent.click(form.getByRole('button', { name: 'Anmäl ärendet' }));
    await waitFor(() => expect(given).toHaveLength(1));
    expect(given[0]).toMatchObject({
      name: 'cases',
      wish: {
        ...{ groupKey: 'lsg', title: 'Lånade pumpar', sender: 'Karin Lindqvist' },
        ...{ origin: 'notice', comesFrom: 'notice/FSN-2026-0042', instanceKeys: 'none' },
      },
    });
    await waitFor(() => expect(window.location.hash).toBe('#arenden/LSG-2026-0009'));
  });
});

describe('Where a new case comes from', () => {
  it('is named with a link, and its title is text whatever it says (LS-22)', async () => {
    showCases({ hash: '#arenden/nytt/audit%2FREV-2026-0001/%3Cb%3EDiarieföring%E2%80%AE' });
    const form = within(await screen.findByRole('form', { name: 'Nytt ärende' }));
    expect(form.getByLabelText<HTMLInputElement>(/^Rubrik/).value).toBe('<b>Diarieföring');
    const link = form.getByRole('link', { name: 'Revision REV-2026-0001' });
    expect(link.getAttribute('href')).toBe(
      'https://x.example/SitePages/Revision.aspx#revisioner/REV-2026-0001',
    );
    expect(form.getByText('Rekommendation från revisionen')).toBeTruthy();
    fireEvent.click(form.getByRole('button', { name: 'Ta bort kopplingen' }));
    expect(form.queryByRole('link', { name: 'Revision REV-2026-0001' })).toBeNull();
  });

  it('is refused with a sentence when the page does not know its kind', async () => {
    showCases({ hash: '#arenden/nytt/payroll%2F7' });
    expect((await screen.findByRole('alert')).textContent).toContain('”payroll/7”');
    expect(screen.queryByRole('form')).toBeNull();
  });
});

describe('A case that is open', () => {
  const hash = '#arenden/LSG-2026-0007';

  it('shows its step and a door to everything that is missing', async () => {
    const given = showCases({ hash, whole: aWhole(inRegistration) });
    expect((await screen.findByText(/2\. Registrering/)).textContent).toContain('här är ärendet');
    const next = within(screen.getByRole('region', { name: 'Nästa steg' }));
    expect(
      next.getByRole('button', { name: 'Gå vidare till Beredning' }).getAttribute('aria-disabled'),
    ).toBe('true');
    fireEvent.click(next.getByRole('button', { name: 'Diarienummer' }));
    const form = within(await screen.findByRole('form', { name: 'Registrera' }));
    fireEvent.change(form.getByLabelText(/^Diarienummer/), { target: { value: 'RN-1' } });
    fireEvent.click(form.getByRole('button', { name: 'Registrera' }));
    await waitFor(() =>
      expect(given).toEqual([
        { name: 'registerCase', wish: { diaryNumber: 'RN-1', officialId: '' } },
      ]),
    );
  });

  it('goes on when nothing is missing, and is closed only after it says what that means', async () => {
    const given = showCases({ hash, whole: aWhole([]) });
    fireEvent.click(await screen.findByRole('button', { name: 'Gå vidare till Registrering' }));
    await waitFor(() => expect(given).toEqual([{ name: 'moveOn', wish: {} }]));
    fireEvent.click(screen.getByRole('button', { name: 'Avsluta ärendet' }));
    expect(await screen.findByText(/kan inte öppnas igen/)).toBeTruthy();
  });

  it('lets an instance answer, and those who lead write an answer down (LS-18)', async () => {
    const events = [...inConsultation, consulted];
    const given = showCases({ hash, whole: aWhole(events) });
    fireEvent.click(await screen.findByRole('button', { name: 'Skriv in svar från HS-ledning' }));
    const form = within(await screen.findByRole('form', { name: 'Skriv in svaret: HS-ledning' }));
    fireEvent.change(form.getByLabelText(/^Vem svarade/), { target: { value: 'Åsa Norén' } });
    fireEvent.click(form.getByLabelText('Inga synpunkter'));
    fireEvent.click(form.getByRole('button', { name: 'Skriv in svaret' }));
    await waitFor(() =>
      expect(given).toEqual([
        {
          name: 'answerConsultation',
          wish: {
            ...{ consultation: 1, instanceKey: 'ledning', saidBy: 'Åsa Norén' },
            answer: { kind: 'noComments' },
          },
        },
      ]),
    );
  });

  it('offers no commands to those who only read', async () => {
    showCases({ hash, whole: aWhole([], { leads: false, prepares: false }) });
    await screen.findByText(/ordförande eller sekreterare tar ärendet vidare/);
    expect(screen.queryByRole('button', { name: /Gå vidare/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Belys/ })).toBeNull();
  });
});
