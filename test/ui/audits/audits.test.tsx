import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type {
  AuditDesk,
  AuditsReader,
  NotificationLine,
} from '../../../src/application/audits/auditPages';
import { type Audit, auditStage } from '../../../src/domain/audits/audit';
import type { Person } from '../../../src/domain/units/unit';
import { actionLinesOf } from '../../../src/ui/audits/actionLinesOf';
import '../../../src/ui/audits/actions/ActionsTab';
import { quartersFrom } from '../../../src/ui/audits/actions/DueFields';
import { AuditsApp } from '../../../src/ui/audits/AuditsApp';
import '../../../src/ui/audits/list/AuditsTab';
import '../../../src/ui/audits/notifications/NotificationsTab';
import {
  actionPlanned,
  anAudit,
  aReportedAudit,
  evidenceAdded,
  otherKeeper,
  recommendation,
  theKeeper,
  theOwner,
} from '../../support/auditBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const aDesk = (person: Person, isKeeper: boolean): AuditDesk => ({
  ...{ person, isKeeper, keepers: [theKeeper.name, otherKeeper.name] },
  people: isKeeper ? [theKeeper, theOwner] : [],
});

interface Stage {
  readonly hash?: string;
  readonly by?: Person;
  readonly isKeeper?: boolean;
  readonly audit?: Audit;
  readonly notifications?: readonly NotificationLine[];
}

const show = (stage: Stage = {}) => {
  const {
    hash = '',
    by = theKeeper,
    isKeeper = true,
    audit = anAudit(),
    notifications = [],
  } = stage;
  window.history.replaceState(null, '', `/${hash}`);
  const given: { readonly name: string; readonly wish: object }[] = [];
  const whole = {
    ...{ audit, stage: auditStage(audit), regionName: 'Region Norrviken' },
    ...{ mayReadEvidence: true, timeLine: [] },
  };
  const service = serviceOf(aCoordinator(), undefined, {
    readRecord: (path, accept) => {
      const body = path === 'audits/desk' ? aDesk(by, isKeeper) : whole;
      const value = accept(path.startsWith('decisions/') ? { steps: [], readings: [] } : body);
      return Promise.resolve(
        value === undefined ? { outcome: 'uncertain' } : { outcome: 'done', value },
      );
    },
    onRecord: (_id, _path, _key, name, wish, accept) => {
      given.push({ name, wish });
      return Promise.resolve({ outcome: 'done', value: accept({})! });
    },
  });
  const reader: AuditsReader = {
    pagesPath: '/sites/mtp/SitePages/',
    audits: () => Promise.resolve([]),
    actions: () => Promise.resolve(actionLinesOf(audit)),
    notifications: () => Promise.resolve(notifications),
  };
  render(<AuditsApp {...shellOf()} commands={service.commands} reader={reader} />);
  return given;
};

const dateless = actionPlanned(2, { due: { kind: 'none' }, dependsOn: [1] });
const late = actionPlanned(3, { due: { kind: 'day', day: '2026-03-01' } });
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('The page of audits', () => {
  it('teaches what comes here as long as there is nothing, and who takes audits in', async () => {
    show({ isKeeper: false });
    expect(await screen.findByText(/Ingen revision än/)).toBeTruthy();
    expect(screen.getByText('Revisioner tas in av Karin Lindqvist, Gunilla Björk.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ta in en revision' })).toBeNull();
  });

  it('shows actions with the overdue first, then those without a date (AU-06)', async () => {
    show({
      hash: '#atgarder',
      audit: anAudit([...recommendation(1), actionPlanned(1), dateless, late]),
    });
    const table = await screen.findByRole('table', { name: 'Alla öppna' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(rows.map((row) => within(row).getByRole('link').textContent)).toEqual([
      ...['Åtgärd 3.', 'Åtgärd 2.', 'Åtgärd 1.'],
    ]);
    expect(rows[0]?.textContent).toContain('Försenad, 2026-03-01');
    expect(rows[1]?.textContent).toContain('Ingen tid angiven');
    expect(rows[1]?.textContent).toContain('Väntar på åtgärd 1');
    expect(screen.getByRole('button', { name: 'Försenade (1)' })).toBeTruthy();
  });

  it('leads from a recommendation to a case of the group with its heading (LS-22)', async () => {
    show({ hash: '#revisioner/REV-2026-0001', audit: anAudit(recommendation(1)) });
    const link = await screen.findByRole('link', { name: 'Skapa ärende till LSG: 1 Rubrik 1' });
    expect(link.getAttribute('href')).toBe(
      '/sites/mtp/SitePages/LSG.aspx#arenden/nytt/audit%2FREV-2026-0001/Rubrik%201',
    );
  });

  it('writes an answer to the recommendation that is next', async () => {
    const given = show({ hash: '#revisioner/REV-2026-0001', audit: anAudit(recommendation(1)) });
    await screen.findByText('Skriv regionens svar på rekommendation 1.');
    press('Skriv svar');
    fireEvent.change(await screen.findByLabelText(/Regionens svar/), { target: { value: 'Ja.' } });
    press('Spara');
    await waitFor(() =>
      expect(given).toEqual([{ name: 'answerRecommendation', wish: { number: 1, answer: 'Ja.' } }]),
    );
  });
});

describe('The page of an action (X-27)', () => {
  const hash = '#revisioner/REV-2026-0001/atgard-1';

  it('lets another keeper close it, and never its owner', async () => {
    const given = show({ hash, audit: aReportedAudit() });
    fireEvent.click(await screen.findByRole('button', { name: 'Avsluta åtgärden' }));
    press('Avsluta åtgärden');
    await waitFor(() =>
      expect(given).toEqual([{ name: 'closeAction', wish: { action: 1, note: '' } }]),
    );
  });

  it('tells a keeper who owns it that somebody else confirms', async () => {
    show({ hash, audit: aReportedAudit(theKeeper) });
    expect(
      await screen.findByText('Anmäld klar. Någon annan än ägaren bekräftar (Gunilla Björk).'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Avsluta åtgärden' })).toBeNull();
  });

  it('asks its owner for evidence before it can be reported', async () => {
    const planned = anAudit([...recommendation(1), actionPlanned(1)]);
    show({ hash, by: theOwner, isKeeper: false, audit: planned });
    expect(await screen.findByRole('button', { name: 'Lägg till underlag' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Anmäl som klar' })).toBeNull();
  });

  it('shows the hash of its evidence, and every earlier time', async () => {
    const audit = anAudit([
      ...recommendation(1),
      actionPlanned(1),
      evidenceAdded(1),
      {
        type: 'dueRevised',
        payload: {
          ...{ number: 1, due: { kind: 'day', day: '2027-01-31' } },
          ...{ reason: 'Ny plattform.', agreedBy: 'Petra Sand' },
        },
      },
    ]);
    show({ hash, by: theOwner, isKeeper: false, audit });
    expect(await screen.findByText(new RegExp(`SHA-256 ${'a'.repeat(64)}`))).toBeTruthy();
    const dates = screen.getByRole('region', { name: 'Tider' });
    expect(dates.textContent).toContain('Kvartal 4 2026');
    expect(dates.textContent).toContain('Godkänd av: Petra Sand');
  });
});

describe('The register of notifications (AU-12)', () => {
  it('shows which number is missing', async () => {
    const line: NotificationLine = {
      ...{ key: 'ANM-2026-0001', authority: 'IVO', what: 'Fixtur.', notifiedOn: '2026-03-01' },
      ...{ diaryNumber: '', deviationNumber: 'AVV-1', action: 'REV-2026-0001.2', corrections: 0 },
    };
    show({ hash: '#anmalningar', notifications: [line] });
    expect(await screen.findByText('Diarienummer saknas')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'REV-2026-0001.2' }).getAttribute('href')).toBe(
      '#revisioner/REV-2026-0001/atgard-2',
    );
  });
});

describe('The quarters to choose from', () => {
  it('go on over the end of a year (AU-04)', () => {
    expect(quartersFrom('2026-11-27', 3)).toEqual(['2026-Q4', '2027-Q1', '2027-Q2']);
    expect(quartersFrom('2026-01-01', 2)).toEqual(['2026-Q1', '2026-Q2']);
  });
});
