import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { Unit } from '../../../src/domain/units/unit';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/directory/Directory';
import { DirectoryApp } from '../../../src/ui/directory/DirectoryApp';
import { aUnit, aUnitWithout } from '../../support/builders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const sjukhuset: Unit = {
  key: 'sjukhuset',
  name: 'Sjukhuset',
  kind: 'administration',
  mailbox: 'sjukhuset@prov.example',
};

const show = (units: readonly Unit[], me = aCoordinator()) => {
  const service = serviceOf(me);
  const reader = { units: () => Promise.resolve(units) };
  render(<DirectoryApp reader={reader} commands={service.commands} {...shellOf()} />);
  return service;
};

describe('The page Verksamheter', () => {
  it('says of each unit whether notices reach it (X-12)', async () => {
    const verification = { on: '2026-03-01', by: 'Anna Berg', outcome: 'valid' as const };
    show([
      sjukhuset,
      aUnit({ verification }),
      aUnitWithout(['mailbox', 'channel'], { key: 'arkiv', name: 'Arkivet' }),
    ]);
    await screen.findByText('1 av 3 verksamheter är täckta.');
    const rows = screen.getAllByRole('row').map(({ textContent }) => textContent ?? '');
    expect(rows.find((row) => row.includes('Intensivvårdsavdelningen'))).toContain('Täckt');
    expect(rows.find((row) => row.includes('Arkivet'))).toContain('Ej täckt');
    expect(rows.find((row) => row.startsWith('Sjukhuset'))).toContain('Ej verifierad');
  });

  it('takes an owner’s word for as long as the region has set (X-12)', async () => {
    const verification = { on: '2026-03-01', by: 'Anna Berg', outcome: 'valid' as const };
    const brief = { ...aCoordinator().limits, verificationDays: 14 };
    show([aUnit({ verification })], aCoordinator({ limits: brief }));
    await screen.findByText('0 av 1 verksamheter är täckta.');
    expect(screen.getByRole('row', { name: /Intensivvårdsavdelningen/ }).textContent).toContain(
      'Ej verifierad',
    );
  });

  it('does not guess who is reached before the service has said how long that holds', async () => {
    const reader = { units: () => Promise.resolve([sjukhuset]) };
    const { commands } = serviceOf(undefined);
    render(<DirectoryApp reader={reader} commands={commands} {...shellOf()} />);
    const row = await screen.findByRole('row', { name: /Sjukhuset/ });
    expect(row.textContent).not.toMatch(/[Tt]äckt|verifierad/);
    expect(screen.queryByText(/verksamheter är täckta/)).toBeNull();
  });

  it('lets the owner say what is wrong (X-12)', async () => {
    const service = show([sjukhuset]);
    fireEvent.click(await screen.findByRole('button', { name: 'Verifiera Sjukhuset' }));
    fireEvent.click(screen.getByRole('button', { name: 'Nej, något är fel' }));
    fireEvent.change(screen.getByLabelText(/Vad är fel/), { target: { value: 'Stängd.' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() =>
      expect(service.sent).toEqual([
        expect.objectContaining({
          about: 'sjukhuset',
          wish: { name: 'verify', outcome: 'invalid', note: 'Stängd.' },
        }),
      ]),
    );
  });

  it('lets nobody but owners verify', async () => {
    show([sjukhuset], aCoordinator({ person: { id: 'x', name: 'X' }, isCoordinator: false }));
    await screen.findByText('0 av 1 verksamheter är täckta.');
    expect(screen.queryByRole('button', { name: /Verifiera/ })).toBeNull();
  });

  it('finds a unit by its head, with its administration', async () => {
    show([
      sjukhuset,
      aUnit(),
      aUnit({ key: 'op', name: 'Operation', head: { id: 'z', name: 'Zoe' } }),
    ]);
    fireEvent.change(await screen.findByRole('searchbox', { name: 'Sök verksamhet' }), {
      target: { value: 'zoe' },
    });
    expect(screen.getByText('Operation')).toBeTruthy();
    expect(screen.getByText('Sjukhuset')).toBeTruthy();
    expect(screen.queryByText('Intensivvårdsavdelningen')).toBeNull();
  });
});
