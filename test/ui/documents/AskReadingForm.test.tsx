import * as React from 'react';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { ServiceCommands } from '../../../src/application/noticePages';
import { AskReadingForm } from '../../../src/ui/documents/AskReadingForm';
import { Shell } from '../../../src/ui/shell/Shell';
import { aUnit, aUnitWithout } from '../../support/builders';
import { aProvider } from '../../support/dispatchBuilders';
import { aCoordinator, serviceOf } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

type Ask = ServiceCommands['askReading'];

const hospital = aUnitWithout(['parentKey'], { key: 'sjukhuset', name: 'Sjukhuset' });
const units = [aUnit(), hospital, { ...aProvider, parentKey: 'sjukhuset' }];

const show = (answer: Awaited<ReturnType<Ask>>) => {
  const asked: unknown[] = [];
  const said: string[] = [];
  const { commands } = serviceOf(aCoordinator(), undefined, {
    askReading: (_id, ...wanted) => {
      asked.push(wanted);
      return Promise.resolve(answer);
    },
  });
  render(
    <Shell commands={commands} title="Dokument" {...shellOf()}>
      <AskReadingForm
        number="RH-100"
        units={units}
        onAsked={(sentence) => said.push(sentence)}
        onCancel={() => undefined}
      />
    </Shell>,
  );
  return { asked, said };
};
const box = (name: string) =>
  screen.getByRole<HTMLInputElement>('checkbox', { name: new RegExp(name) });
const done = {
  outcome: 'done',
  value: { asked: ['IVA'], already: [], unreachable: ['Förrådet'] },
} as const;

describe('Asking units to read, on the page of a document (X-22)', () => {
  it('asks a whole administration at once, and says who could not be reached', async () => {
    const { asked, said } = show(done);
    fireEvent.click(box('Sjukhuset'));
    const below = box('Intensivvårdsavdelningen');
    expect([below.checked, below.disabled]).toEqual([true, true]);
    fireEvent.click(screen.getByRole('button', { name: 'Be om läsning' }));
    await waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toMatch(/1 verksamhet har fått frågan\. Kan inte nås .*: Förrådet\./);
    expect(asked).toEqual([['RH-100', { unitKeys: ['sjukhuset'] }]]);
  });

  it('asks for a unit first, and offers none outside the region', async () => {
    const { asked } = show(done);
    fireEvent.click(screen.getByRole('button', { name: 'Be om läsning' }));
    await screen.findByText('Välj minst en verksamhet.');
    expect(asked).toEqual([]);
    expect(screen.queryByRole('checkbox', { name: new RegExp(aProvider.name) })).toBeNull();
  });

  it('tells why nobody was asked, and keeps what was chosen', async () => {
    show({ outcome: 'refused', code: 'reading/too-many-open', message: 'Två är öppna.' });
    fireEvent.click(box('Intensivvårdsavdelningen'));
    fireEvent.click(screen.getByRole('button', { name: 'Be om läsning' }));
    await screen.findByText('Två är öppna.');
    expect(box('Intensivvårdsavdelningen').checked).toBe(true);
  });
});
