import * as React from 'react';
import { fireEvent, render, screen } from '@testing-library/react';
import type { Harmonisation } from '../../../src/application/harmonisation';
import type { ComparedEditions } from '../../../src/ui/documents/HarmonisationDetails';
import { HarmonisationMatrix } from '../../../src/ui/documents/HarmonisationMatrix';
import { Shell } from '../../../src/ui/shell/Shell';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const matrix: Harmonisation = {
  administrations: [
    { key: 'sjukhuset', name: 'Sjukhuset' },
    { key: 'psykiatrin', name: 'Psykiatrin' },
  ],
  rows: [
    {
      number: 'RH-100',
      title: 'Pumpar – regional hantering',
      edition: '3',
      follows: ['HSLF-FS 2021:52'],
      cells: {
        sjukhuset: {
          state: 'behind',
          local: { number: 'RH-200', title: 'Pumpar på sjukhuset', edition: '2' },
          owner: 'Olle Ask',
          with: '1',
          since: [
            { label: '2', changeNote: 'Nya larmgränser.' },
            { label: '3', changeNote: '' },
          ],
        },
      },
    },
  ],
};

const show = (value: Harmonisation) => {
  const compared: ComparedEditions[] = [];
  const { commands } = serviceOf(aCoordinator(), undefined, {
    harmonisation: () => Promise.resolve({ outcome: 'done', value }),
  });
  render(
    <Shell commands={commands} title="Dokument" {...shellOf()}>
      <HarmonisationMatrix onCompare={(editions) => compared.push(editions)} />
    </Shell>,
  );
  return compared;
};

describe('The matrix of harmonisation (GD-18)', () => {
  it('says of each administration whether its document is in step, in words', async () => {
    show(matrix);
    await screen.findByRole('button', { name: 'Sjukhuset, RH-100: 2 utgåvor efter' });
    screen.getByText('2 utgåvor efter');
    screen.getByRole('button', { name: 'Psykiatrin, RH-100: Saknas' });
    screen.getByText('utgåva 3 · Följer HSLF-FS 2021:52');
  });

  it('opens what has not been taken in, who owns it, and the two side by side', async () => {
    const compared = show(matrix);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Sjukhuset, RH-100: 2 utgåvor efter' }),
    );
    screen.getByText('RH-200 Pumpar på sjukhuset, utgåva 2');
    screen.getByText('Olle Ask');
    screen.getByText('Nya larmgränser.');
    screen.getByText('Ingen ändringsnotis.');
    fireEvent.click(screen.getByRole('button', { name: 'Jämför sida vid sida' }));
    expect(compared).toEqual([
      { left: { number: 'RH-100', edition: '3' }, right: { number: 'RH-200', edition: '2' } },
    ]);
  });

  it('says where there is no local document', async () => {
    show(matrix);
    fireEvent.click(await screen.findByRole('button', { name: 'Psykiatrin, RH-100: Saknas' }));
    screen.getByText('Psykiatrin har inget eget dokument som är harmoniserat med RH-100.');
    expect(screen.queryByRole('button', { name: 'Jämför sida vid sida' })).toBeNull();
  });

  it('says what will be shown when nothing is', async () => {
    show({ ...matrix, rows: [] });
    await screen.findByText(/Inga regionala dokument gäller än/);
  });
});
