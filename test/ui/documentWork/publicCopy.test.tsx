import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { PublicCopy } from '../../../src/application/publicDocuments';
import {
  aDraft,
  anEdition,
  aWhole,
  karin,
  showWork,
  someCapabilities,
  someMetadata,
} from './workFakes';

const hash = '#RH-15405';
const metadata = someMetadata({ isPublic: true });
const editions = [anEdition({ metadata })];
const copyOf = (copy: PublicCopy | null) => ({
  publicCopy: () => Promise.resolve({ outcome: 'done', value: { copy } } as const),
});
const copy: PublicCopy = {
  edition: '1',
  publishedOn: '2025-01-10',
  address: 'https://vard.example/RH-15405/index.html',
};
const place = async () => within(await screen.findByRole('region', { name: 'Vårdgivarwebben' }));

describe('A document’s place on vårdgivarwebben (GD-10)', () => {
  it('says which edition is there since when, and leads to it', async () => {
    showWork({ hash, whole: aWhole({ document: { editions } }), service: copyOf(copy) });
    const shown = await place();
    await shown.findByText('Utgåva 1 finns på vårdgivarwebben, publicerad 2025-01-10.');
    expect(shown.getByRole('link', { name: 'Öppna sidan där' }).getAttribute('href')).toBe(
      'https://vard.example/RH-15405/index.html',
    );
  });

  it.each([
    ['is on its way', { editions }, null, 'Utgåva 1 är på väg till vårdgivarwebben.'],
    [
      'is on its way out',
      { editions: [...editions, anEdition({ label: '2' })] },
      copy,
      'Dokumentet är på väg bort från vårdgivarwebben.',
    ],
    [
      'is marked as withdrawn',
      { editions, withdrawn: { on: '2026-03-01', by: karin, reason: 'x' } },
      { ...copy, withdrawnOn: '2026-03-01' },
      'Märkt som upphävt på vårdgivarwebben 2026-03-01.',
    ],
  ])('tells that it %s', async (_, document, kept, sentence) => {
    showWork({ hash, whole: aWhole({ document }), service: copyOf(kept) });
    expect(await (await place()).findByText(new RegExp(sentence))).toBeTruthy();
  });

  it('says what the draft will change there', async () => {
    const draft = aDraft({ metadata: someMetadata() });
    showWork({ hash, whole: aWhole({ document: { editions, draft } }), service: copyOf(copy) });
    const sentence = 'När utgåva 2 publiceras tas dokumentet bort från vårdgivarwebben.';
    expect(await (await place()).findByText(sentence)).toBeTruthy();
  });

  it('is not spoken of for a document that is for the intranet alone', async () => {
    showWork({ hash, whole: aWhole() });
    expect(await screen.findByText('Intranätet')).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'Vårdgivarwebben' })).toBeNull();
  });

  it('is marked in the list, where editors get all of it in one file', async () => {
    const publicMaterial = jest.fn(() =>
      Promise.resolve({ outcome: 'uncertain', message: 'Tjänsten svarar inte.' } as const),
    );
    const line = {
      ...{ number: 'RH-15405', title: 'Pumpar', status: 'inForce' as const },
      ...{ edition: '1', owner: '', isPublic: true },
    };
    showWork({ documents: [line], service: { publicMaterial } });
    const row = await screen.findByRole('row', { name: /RH-15405/ });
    expect(row.textContent).toContain('Även på vårdgivarwebben');
    fireEvent.click(screen.getByRole('button', { name: 'Hämta det publika materialet' }));
    await waitFor(() => expect(screen.getByText('Tjänsten svarar inte.')).toBeTruthy());
  });

  it('is no file for others than editors', async () => {
    const line = {
      ...{ number: 'RH-15405', title: 'Pumpar', status: 'inForce' as const },
      ...{ edition: '1', owner: '', isPublic: true },
    };
    showWork({
      documents: [line],
      capabilities: someCapabilities({ isEditor: false, approverRoles: ['Regional chefläkare'] }),
    });
    await screen.findByRole('row', { name: /RH-15405/ });
    expect(screen.queryByRole('button', { name: 'Hämta det publika materialet' })).toBeNull();
  });
});
