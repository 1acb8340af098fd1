import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { WholeDocument } from '../../../src/application/documentWorkPages';
import { anEdition, aText, aWhole, someMetadata, showWork } from './workFakes';

const regionalMetadata = someMetadata({ title: 'Säkerhetsmeddelanden' });
const regional: WholeDocument = aWhole({
  document: {
    editions: [
      anEdition({ label: '1', metadata: regionalMetadata }),
      anEdition({ label: '2', metadata: regionalMetadata, changeNote: 'Kortare svarstid.' }),
    ],
  },
  textInForce: aText({
    sections: [{ heading: 'Ansvar', level: 1, text: 'Chefen svarar inom 7 dagar.' }],
    appendices: [],
  }),
});
const local = (edition: string, rights: Partial<WholeDocument['rights']> = {}): WholeDocument =>
  aWhole({
    rights,
    document: {
      number: 'RH-16229',
      editions: [
        anEdition({
          metadata: someMetadata({
            title: 'Säkerhetsmeddelanden i närsjukvården',
            level: 'local',
            harmonisedWith: { number: 'RH-15405', edition },
          }),
        }),
      ],
    },
    textInForce: aText({
      sections: [
        { heading: 'Ansvar', level: 1, text: 'Chefen svarar inom 3 dagar.' },
        { heading: 'Kontakter', level: 1, text: 'Ring enheten.' },
      ],
      appendices: [],
    }),
  });

const show = (whole: WholeDocument) =>
  showWork({
    hash: '#RH-16229/harmonisering',
    service: {
      wholeDocument: (number) =>
        Promise.resolve({ outcome: 'done', value: number === 'RH-15405' ? regional : whole }),
    },
    sections: () => Promise.resolve([{ heading: 'Ansvar', text: 'Chefen svarar inom 14 dagar.' }]),
  });

describe('A local document beside the regional one (GD-18, GD-19)', () => {
  it('stands in rows of sections, each with what only one of them says', async () => {
    show(local('1'));
    await screen.findByRole('heading', { name: 'RH-16229 jämfört med RH-15405' });
    screen.getByText('Skiljer sig');
    screen.getByText('Bara i det lokala');
    screen.getByText('Avsnittet finns inte här.');
    expect(document.querySelector('del')?.textContent).toBe('[bara i det regionala: 7]');
    expect(document.querySelector('ins')?.textContent).toBe('[bara i det lokala: 3]');
  });

  it('tells what has not been taken in: the note of each edition, and what it changed', async () => {
    show(local('1'));
    fireEvent.click(await screen.findByRole('tab', { name: 'Inte intaget (1)' }));
    screen.getByText('Kortare svarstid.');
    screen.getByText('Ändrat i texten från utgåva 1 till 2');
    expect(document.querySelector('del')?.textContent).toContain('14');
    expect(document.querySelector('ins')?.textContent).toContain('7');
  });

  it('leads to recording it, with the edition filled in', async () => {
    show(local('1'));
    fireEvent.click(await screen.findByRole('button', { name: 'Ange som harmoniserat' }));
    await waitFor(() => expect(window.location.hash).toBe('#RH-16229/ny-utgava/2'));
  });

  it('says who records it to those who may not', async () => {
    show(local('1', { mayEdit: false }));
    await screen.findByText(/är dokumentägare och anger när det nya är intaget/);
    expect(screen.queryByRole('button', { name: 'Ange som harmoniserat' })).toBeNull();
  });

  it('has nothing to record when everything has been taken in', async () => {
    show(local('2'));
    fireEvent.click(await screen.findByRole('tab', { name: 'Inte intaget (0)' }));
    screen.getByText('Allt i utgåva 2 är intaget.');
    expect(screen.queryByRole('button', { name: 'Ange som harmoniserat' })).toBeNull();
  });
});

describe('Purchase templates that lack the mailbox (GD-24)', () => {
  it('are listed for editors, with what they print instead', async () => {
    showWork({
      service: {
        templatesWithoutMailbox: () =>
          Promise.resolve({
            outcome: 'done',
            value: [
              {
                number: 'RH-20001',
                title: 'Avtalsmall',
                edition: '2',
                owner: { name: 'Ingrid Strand' },
                prints: ['gammal@norrviken.example'],
              },
            ],
          }),
        harmonisation: () =>
          Promise.resolve({ outcome: 'done', value: { administrations: [], rows: [] } }),
      },
    });
    await screen.findByRole('link', { name: 'RH-20001 Avtalsmall' });
    screen.getByText('utgåva 2 · Ingrid Strand · har i stället gammal@norrviken.example');
    screen.getByText(/De här mallarna har inte fsn@norrviken.example/);
  });
});
