import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type {
  AssignmentDesk,
  AssignmentLine,
  OpenQuestionLine,
  WholeAssignment,
} from '../../../src/application/assignments/assignmentPages';
import type { AssignmentEvent } from '../../../src/domain/assignments/assignmentEvents';
import { assignmentRightsOf, nextTask } from '../../../src/domain/assignments/assignmentTasks';
import { nextReportOn } from '../../../src/domain/assignments/reportDays';
import type { Person } from '../../../src/domain/units/unit';
import { AssignmentsApp } from '../../../src/ui/assignments/AssignmentsApp';
import {
  accepted,
  anAssignment,
  assignmentGroups,
  finallyReported,
  given,
  questioned,
  reported,
  theKey,
  theLagMember,
} from '../../support/assignmentBuilders';
import { theChair, theWorker } from '../../support/caseBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const aDesk = (some: Partial<AssignmentDesk> = {}): AssignmentDesk => ({
  groups: [
    {
      ...{ key: 'lsg', name: 'LSG Produkter', leads: true, takesPart: true, isMine: true },
      leaders: ['Maja Ek'],
    },
  ],
  lags: [
    {
      ...{ key: 'lag', name: 'LAG Tillverkning', groupKey: 'lsg', leaderId: 'jon', isMine: false },
      ...{ people: [theWorker, theLagMember], reach: 'channel' },
    },
    {
      ...{ key: 'lag2', name: 'LAG Införande', groupKey: 'lsg', leaderId: 'eva', isMine: false },
      ...{ people: [{ id: 'eva', name: 'Eva Holm' }], reach: 'mail' },
    },
  ],
  reportEveryDays: 90,
  tasks: [],
  ...some,
});

const aLine = (some: Partial<AssignmentLine> = {}): AssignmentLine => ({
  ...{ key: theKey, title: 'Register', groupKey: 'lsg', lagKey: 'lag', kind: 'manufacturing' },
  ...{ status: 'accepted', responsible: theWorker, finalReportOn: '2026-06-30' },
  ...{ reports: 0, openQuestions: 0, withoutFeedback: 0, nextReportOn: '2026-04-20' },
  ...some,
});

const aWhole = (events: readonly AssignmentEvent[], by: Person = theChair): WholeAssignment => {
  const assignment = anAssignment(events);
  const rights = assignmentRightsOf(assignment, by, assignmentGroups);
  const next = nextTask(assignment, rights);
  const on = nextReportOn(assignment);
  return {
    ...{ assignment, rights, group: 'LSG Produkter', lag: 'LAG Tillverkning' },
    ...{ regionName: 'Region Norrviken' },
    ...(next ? { next } : {}),
    ...(on ? { nextReportOn: on } : {}),
    timeLine: [
      {
        ...{ sequence: 1, type: 'assignmentWritten', at: '2026-03-20T08:00:00.000Z' },
        ...{ actor: 'Maja Ek', payload: {} },
      },
    ],
  };
};

interface Stage {
  readonly hash?: string;
  readonly desk?: AssignmentDesk;
  readonly lines?: readonly AssignmentLine[];
  readonly questions?: readonly OpenQuestionLine[];
  readonly whole?: WholeAssignment;
}

const show = ({ hash = '', desk = aDesk(), lines = [], questions = [], whole }: Stage = {}) => {
  window.history.replaceState(null, '', `/${hash}`);
  const sent: { readonly name: string; readonly wish: object }[] = [];
  const chain = { ref: `assignment/${theKey}`, steps: [], readings: [], isCut: false };
  const { commands } = serviceOf(aCoordinator(), undefined, {
    readRecord: (path, accept) => {
      const bodies: { readonly [start: string]: unknown } = {
        'assignments/mine': desk,
        'cases/LSG-2026-0007': {
          groupCase: { key: 'LSG-2026-0007', title: 'Lånade pumpar', description: 'Vem svarar?' },
          ...{ missing: [], rights: {}, timeLine: [] },
        },
      };
      const body = path.startsWith('decisions/chain') ? chain : (bodies[path] ?? whole);
      const value = accept(body);
      return Promise.resolve(
        value === undefined
          ? { outcome: 'refused', code: 'assignment/unknown', message: 'Uppdraget finns inte.' }
          : { outcome: 'done', value },
      );
    },
    onRecord: (_id, _path, _key, name, wish, accept) => {
      sent.push({ name, wish });
      return Promise.resolve({ outcome: 'done', value: accept({})! });
    },
    beginRecord: (_id, path, wish, accept) => {
      sent.push({ name: path, wish });
      return Promise.resolve({ outcome: 'done', value: accept({ key: theKey })! });
    },
  });
  const reader = {
    pagesPath: '/sites/mtp/SitePages/',
    list: () => Promise.resolve(lines),
    questions: () => Promise.resolve(questions),
  };
  render(<AssignmentsApp reader={reader} commands={commands} {...shellOf()} />);
  return sent;
};
const button = (name: string) => screen.findByRole('button', { name });
const write = (label: string | RegExp, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('The overview of assignments (LS-09)', () => {
  const lines = [
    aLine(),
    aLine({
      ...{ key: 'UPP-2026-0002', title: 'Checklista', lagKey: 'lag2', openQuestions: 2 },
      nextReportOn: '2026-03-01',
    }),
    aLine({ key: 'UPP-2026-0003', title: 'Gammalt', status: 'ended', overOn: '2026-01-10' }),
  ];

  it('shows every assignment by working group, late ones by icon and word', async () => {
    show({ lines });
    const table = await screen.findByRole('table', { name: 'LAG Införande' });
    expect(within(table).getByText('Försenad, 2026-03-01')).toBeTruthy();
    expect(within(table).getByText('2 öppna frågor')).toBeTruthy();
    expect(screen.getByText('1 uppdrag · 1 försenat · 2 öppna frågor')).toBeTruthy();
    const other = screen.getByRole('table', { name: 'LAG Tillverkning' });
    expect(within(other).getByText('Rapport 2026-04-20')).toBeTruthy();
    expect(screen.queryByText('Gammalt')).toBeNull();
  });

  it('is narrowed by words, and to those that are late or over', async () => {
    show({ lines });
    const search = await screen.findByRole('searchbox');
    fireEvent.change(search, { target: { value: 'check' } });
    expect(await screen.findByText('1 uppdrag', { selector: 'p' })).toBeTruthy();
    fireEvent.change(search, { target: { value: '' } });
    fireEvent.click(screen.getByRole('combobox', { name: 'Vilka uppdrag' }));
    fireEvent.click(await screen.findByRole('option', { name: 'Avslutade och återkallade' }));
    expect(await screen.findByRole('link', { name: 'Gammalt' })).toBeTruthy();
    expect(screen.getByText('Slut 2026-01-10')).toBeTruthy();
  });

  it('tells what waits, and lists open questions of all assignments (LS-07)', async () => {
    const question = {
      ...{ key: `${theKey}.1`, assignmentKey: theKey, groupKey: 'lsg', lagKey: 'lag' },
      ...{ question: 'Vem betalar?', askedOn: '2026-03-20', askedBy: 'Ida Sten' },
    };
    const task = { kind: 'report' as const, key: theKey, title: 'Register', by: '2026-03-01' };
    show({ lines, questions: [question], desk: aDesk({ tasks: [task] }) });
    const waiting = await screen.findByRole('region', { name: 'Väntar på dig' });
    expect(within(waiting).getByText('skulle ha kommit 2026-03-01')).toBeTruthy();
    const open = await screen.findByRole('region', { name: 'Öppna frågor från arbetsgrupperna' });
    expect(await within(open).findByText('Vem betalar?')).toBeTruthy();
  });

  it('teaches when there is nothing', async () => {
    show();
    expect(await screen.findByText(/Ett uppdrag säger vad en arbetsgrupp/)).toBeTruthy();
    expect(await button('Skriv uppdrag')).toBeTruthy();
  });

  it('says whom to turn to for those in no group', async () => {
    const [group] = aDesk().groups;
    show({ desk: aDesk({ groups: [{ ...group!, leads: false, takesPart: false }] }) });
    expect(await screen.findByText('Maja Ek')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Skriv uppdrag' })).toBeNull();
  });
});

describe('The form of an assignment (LS-06)', () => {
  it('begins with what the case says, and the next thing seen is what was written', async () => {
    const sent = show({ hash: '#uppdrag/nytt/LSG-2026-0007', whole: aWhole([]) });
    expect(await screen.findByDisplayValue('Lånade pumpar')).toBeTruthy();
    expect(screen.getByDisplayValue('Vem svarar?')).toBeTruthy();
    write(/^Vad som ska göras/, 'Utred.');
    fireEvent.click(await button('Spara utkastet'));
    await waitFor(() => expect(window.location.hash).toBe(`#uppdrag/${theKey}`));
    expect(sent).toMatchObject([
      {
        name: 'assignments',
        wish: {
          ...{ groupKey: 'lsg', lagKey: 'lag', title: 'Lånade pumpar', task: 'Utred.' },
          ...{ comesFrom: 'case/LSG-2026-0007', responsibleId: 'jon' },
          reporting: { kind: 'every', days: 90 },
        },
      },
    ]);
  });
});

describe('The page of an assignment', () => {
  const open = (events: readonly AssignmentEvent[], by?: Person) =>
    show({ hash: `#uppdrag/${theKey}`, whole: aWhole(events, by) });

  it('gives a draft after saying what happens then', async () => {
    const sent = open([]);
    fireEvent.click(await button('Ge uppdraget'));
    const form = await screen.findByRole('form', { name: 'Ge uppdraget' });
    expect(within(form).getByText(/LAG Tillverkning får ett kort i sin kanal/)).toBeTruthy();
    fireEvent.click(within(form).getByRole('button', { name: 'Ge uppdraget' }));
    await waitFor(() => expect(sent).toEqual([{ name: 'giveAssignment', wish: {} }]));
  });

  it('is taken on by the leader in one press, in the edition that is read', async () => {
    const sent = open([given], theWorker);
    fireEvent.click(await button('Ta emot uppdraget'));
    await waitFor(() => expect(sent).toEqual([{ name: 'acceptAssignment', wish: { edition: 1 } }]));
    expect(await button('Fråga uppdragsgivaren')).toBeTruthy();
  });

  it('takes a report with its questions, and says for which day it stands', async () => {
    const sent = open([given, accepted], theLagMember);
    fireEvent.click(await button('Lämna rapport'));
    await screen.findByRole('form', { name: 'Lämna rapport' });
    expect(screen.getByText('Rapporten gäller rapportdagen 2026-04-20.')).toBeTruthy();
    write(/^Vad som är gjort/, 'Alla är frågade.');
    write(/^Vad som återstår/, 'Förslaget.');
    fireEvent.click(await button('Lägg till en fråga'));
    write('Fråga 1', 'Vem betalar?');
    fireEvent.click(await button('Skicka rapporten'));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          name: 'giveReport',
          wish: {
            ...{ isFinal: false, done: 'Alla är frågade.', left: 'Förslaget.', risks: '' },
            questions: ['Vem betalar?'],
          },
        },
      ]),
    );
  });

  it('gives feedback on the report that has none (LS-08)', async () => {
    const sent = open([given, accepted, reported()]);
    fireEvent.click((await screen.findAllByRole('button', { name: 'Ge återkoppling' }))[0]!);
    const form = await screen.findByRole('form', { name: 'Ge återkoppling på rapport 1' });
    fireEvent.change(within(form).getByLabelText('Återkoppling', { exact: false }), {
      target: { value: 'Bra.' },
    });
    fireEvent.click(within(form).getByRole('button', { name: 'Ge återkoppling' }));
    await waitFor(() =>
      expect(sent).toEqual([{ name: 'giveFeedback', wish: { report: 1, text: 'Bra.' } }]),
    );
  });

  it('answers a question, or leads to a case begun from it (LS-07)', async () => {
    const sent = open([given, accepted, questioned]);
    const link = await screen.findByRole('link', { name: 'Gör till ärende' });
    expect(link.getAttribute('href')).toBe(
      `/sites/mtp/SitePages/LSG.aspx#arenden/nytt/assignment%2F${theKey}/Ska%20forskning%20vara%20med%3F`,
    );
    fireEvent.click(await button('Besvara frågan'));
    const form = await screen.findByRole('form', { name: 'Besvara fråga 1' });
    fireEvent.change(within(form).getByLabelText(/^Svar/), { target: { value: 'Ja.' } });
    fireEvent.change(within(form).getByLabelText(/Ärendets nummer/), {
      target: { value: 'LSG-2026-0009' },
    });
    fireEvent.click(within(form).getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          name: 'answerQuestion',
          wish: { question: 1, text: 'Ja.', caseKey: 'LSG-2026-0009' },
        },
      ]),
    );
  });

  it('ends it, or sends the final report back', async () => {
    const sent = open([given, accepted, finallyReported]);
    expect(await button('Ta ställning till slutrapporten')).toBeTruthy();
    fireEvent.click(await button('Skicka tillbaka slutrapporten'));
    const form = await screen.findByRole('form', { name: 'Skicka tillbaka slutrapporten' });
    fireEvent.change(within(form).getByLabelText(/^Vad behöver kompletteras/), {
      target: { value: 'Listan.' },
    });
    fireEvent.click(within(form).getByRole('button', { name: 'Skicka tillbaka slutrapporten' }));
    await waitFor(() =>
      expect(sent).toEqual([
        {
          name: 'sendBackReport',
          wish: { reason: 'Listan.', finalReportOn: '2026-04-06' },
        },
      ]),
    );
  });

  it('changes what was given with a reason', async () => {
    const sent = open([given, accepted]);
    fireEvent.click(await button('Ändra uppdraget'));
    write(/^Varför ändras uppdraget/, 'Mer kom till.');
    write(/^Rubrik/, 'Nytt');
    fireEvent.click(await button('Ge ny utgåva'));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { name: 'changeAssignment', wish: { title: 'Nytt', reason: 'Mer kom till.' } },
      ]),
    );
  });

  it('has no button for who only looks, and says what is waited for', async () => {
    open([given], theLagMember);
    expect(
      await screen.findByText('LAG Tillverkning har fått uppdraget och ska ta emot det.'),
    ).toBeTruthy();
    const next = screen.getByRole('region', { name: 'Nästa steg' });
    expect(within(next).queryAllByRole('button')).toEqual([]);
  });

  it('says why when it is not there', async () => {
    show({ hash: '#uppdrag/UPP-2026-0099' });
    expect(await screen.findByText('Uppdraget finns inte.')).toBeTruthy();
  });
});
