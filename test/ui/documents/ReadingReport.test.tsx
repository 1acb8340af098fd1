import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { ServiceCommands } from '../../../src/application/noticePages';
import type { ReadingReport as Report, ReportedUnit } from '../../../src/application/reportReading';
import { ReadingReport } from '../../../src/ui/documents/ReadingReport';
import { Shell } from '../../../src/ui/shell/Shell';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const anna = { id: 'anna', name: 'Anna Ahlberg' };
const farid = { id: 'farid', name: 'Farid Sundin' };

const aUnit = (some: Partial<ReportedUnit> = {}): ReportedUnit => ({
  requestKey: 'RH-100#2/iva',
  unitKey: 'iva',
  unitName: 'Intensivvårdsavdelningen',
  administration: 'Sjukhuset',
  edition: '2',
  state: 'open',
  dueOn: '2026-03-20',
  expected: 3,
  counts: { current: 1, declined: 0, stale: 1, never: 1 },
  late: 2,
  lines: [
    {
      person: anna,
      status: 'current',
      dueOn: '2026-03-20',
      isLate: false,
      receipt: { kind: 'confirmed', by: anna, at: '2026-03-19T12:00:00.000Z' },
      confirmedEdition: '2',
    },
    { person: farid, status: 'stale', dueOn: '2026-03-20', isLate: true, confirmedEdition: '1' },
  ],
  ...some,
});

const show = (outcome: Awaited<ReturnType<ServiceCommands['readingReport']>>) => {
  const service = serviceOf(aCoordinator(), undefined, {
    readingReport: () => Promise.resolve(outcome),
  });
  render(
    <Shell commands={service.commands} title="Dokument" {...shellOf()}>
      <ReadingReport number="RH-100" />
    </Shell>,
  );
  return service;
};
const told = (some: Partial<Report> = {}) =>
  show({
    outcome: 'done',
    value: {
      number: 'RH-100',
      title: 'Pumpar',
      today: '2026-03-23',
      isWhole: true,
      units: [
        aUnit({ unitKey: 'med', unitName: 'Medicin 31', requestKey: 'RH-100#2/med', late: 0 }),
        aUnit(),
      ],
      ...some,
    },
  });

describe('Who has read a document (X-22)', () => {
  it('is a table unit × status, those with people late first', async () => {
    told();
    const rows = await screen.findAllByRole('rowheader');
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Intensivvårdsavdelningen.*utgåva 2.*Försenad: 2/),
      expect.stringMatching(/Medicin 31/),
    ]);
    expect(screen.getAllByText('1 av 3')).toHaveLength(2);
  });

  it('opens the list behind each number, and counts those without a name', async () => {
    told();
    const behind = (status: string) =>
      screen.findByRole('button', { name: `1 ${status}, Intensivvårdsavdelningen: visa vilka` });
    fireEvent.click(await behind('Har bara bekräftat en tidigare utgåva'));
    const [person] = await screen.findAllByRole('listitem');
    if (person) {
      within(person).getByText('Farid Sundin');
      within(person).getByText('Försenad');
    }
    fireEvent.click(await behind('Har aldrig bekräftat'));
    await screen.findByText('1 utan namn');
    fireEvent.click(screen.getByRole('button', { name: 'Stäng listan' }));
    expect(screen.queryByText('1 utan namn')).toBeNull();
  });

  it('lets an editor end the reading of a unit, and nobody else', async () => {
    const service = told();
    const current = { name: '1 Bekräftat, Intensivvårdsavdelningen: visa vilka' };
    fireEvent.click(await screen.findByRole('button', current));
    fireEvent.click(screen.getByRole('button', { name: 'Avsluta läsningen' }));
    await waitFor(() =>
      expect(service.sent).toMatchObject([{ command: 'closeReading', about: 'RH-100#2/iva' }]),
    );
  });

  it('says to a head that it is only their own units', async () => {
    told({ isWhole: false });
    await screen.findByText('Du ser de verksamheter som du svarar för.');
  });

  it('says that nobody was asked yet, and why somebody may not see it', async () => {
    told({ units: [] });
    await screen.findByText(/Ingen verksamhet har ombetts/);
    show({ outcome: 'refused', code: 'reading/not-the-reader', message: 'Bara ägaren ser.' });
    await screen.findByText('Bara ägaren ser.');
  });
});
