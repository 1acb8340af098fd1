import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { OwnReading } from '../../../src/application/readingPages';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/receipts/ReadingList';
import { ReceiptsApp } from '../../../src/ui/receipts/ReceiptsApp';
import { aCoordinator, serviceOf, someUnits } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const aReading = (some: Partial<OwnReading> = {}): OwnReading => ({
  requestKey: 'RH-100#2/iva',
  number: 'RH-100',
  title: 'RH-100 Pumpar på avdelning',
  edition: '2',
  unitName: 'Intensivvårdsavdelningen',
  changeNote: 'Larmgränserna är nya.',
  dueOn: '2026-04-06',
  state: 'open',
  answer: 'waiting',
  ...some,
});

const show = (readings: readonly OwnReading[], id = 'farid') => {
  const service = serviceOf(
    aCoordinator({ person: { id, name: 'F' }, isCoordinator: false }),
    undefined,
    { ownReadings: () => Promise.resolve({ outcome: 'done', value: readings }) },
  );
  render(
    <ReceiptsApp
      reader={{
        unitsOf: (person) =>
          Promise.resolve(someUnits.filter(({ head }) => head?.id === person.id)),
        receipts: () => Promise.resolve([]),
      }}
      commands={service.commands}
      {...shellOf()}
    />,
  );
  return service;
};

describe('“Att läsa” on the page Mina kvittenser (X-22)', () => {
  it('shows to a person who heads nothing what they are asked to read, and takes it in place', async () => {
    const service = show([aReading()]);
    await screen.findByRole('heading', { name: 'Att läsa' });
    screen.getByText(/Larmgränserna är nya/);
    expect(screen.getByRole('link', { name: 'Läs dokumentet' }).getAttribute('href')).toBe(
      'StyrandeDokument.aspx?dokument=RH-100',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Jag har läst och förstått' }));
    await waitFor(() =>
      expect(service.sent).toMatchObject([{ command: 'confirmReading', about: 'RH-100#2/iva' }]),
    );
  });

  it('takes why somebody cannot confirm, with own words', async () => {
    const service = show([aReading()]);
    fireEvent.click(await screen.findByRole('button', { name: 'Jag kan inte bekräfta' }));
    fireEvent.click(screen.getByLabelText('Det gäller inte mig'));
    fireEvent.change(screen.getByLabelText('Med egna ord'), { target: { value: 'Inga pumpar.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent).toMatchObject([
        { command: 'declineReading', wish: { why: 'notForMe', reason: 'Inga pumpar.' } },
      ]),
    );
  });

  it('shows what is due first, and below it what is done', async () => {
    show([
      aReading({ requestKey: 'RH-1#1/iva', title: 'RH-1 Senare', dueOn: '2026-05-01' }),
      aReading({ requestKey: 'RH-2#1/iva', title: 'RH-2 Försenad', dueOn: '2026-03-01' }),
      aReading({
        requestKey: 'RH-3#1/iva',
        title: 'RH-3 Klar',
        answer: 'confirmed',
        answeredAt: '2026-03-20T12:00:00.000Z',
      }),
      aReading({ requestKey: 'RH-4#1/iva', title: 'RH-4 Ersatt', state: 'stale' }),
    ]);
    await screen.findByText('RH-2 Försenad');
    const keys = screen
      .getAllByRole('listitem')
      .map((item) => item.getAttribute('data-reading'))
      .filter((key) => key !== null);
    expect(keys).toEqual(['RH-2#1/iva', 'RH-1#1/iva', 'RH-4#1/iva', 'RH-3#1/iva']);
    const [late] = screen.getAllByRole('listitem');
    if (late) within(late).getByText('Försenad');
    screen.getByText('Du bekräftade 2026-03-20 13:00');
    screen.getByText('Ersatt av en nyare utgåva');
  });

  it('lets who has declined confirm later', async () => {
    show([aReading({ answer: 'declined', answeredAt: '2026-03-20T12:00:00.000Z' })]);
    await screen.findByRole('button', { name: 'Jag har läst och förstått' });
    expect(screen.queryByRole('button', { name: 'Jag kan inte bekräfta' })).toBeNull();
  });
});
