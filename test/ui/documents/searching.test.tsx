import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aKept, documentsReaderOf, showDocuments } from './documentFakes';

const pump = aKept({
  number: 'RH-70002',
  title: 'Infusionspumpar',
  type: 'riktlinje',
  status: 'withdrawn',
  edition: '1',
  editions: ['1'],
  texts: { '1': [['Genomförande', 'Kontrollera larmet före start.']] },
});
const reader = () => documentsReaderOf([aKept(), pump]);
const write = async (query: string) => {
  const field = await screen.findByRole('searchbox');
  fireEvent.change(field, { target: { value: query } });
  return field;
};
const hits = () => within(screen.getByRole('list', { name: 'Träffar' }));

beforeEach(() => window.localStorage.clear());

describe('The page Styrande dokument', () => {
  it('finds as one writes, with the section and the words around the hit', async () => {
    showDocuments(reader());
    await write('larmet');
    await waitFor(() => hits().getByText(/I avsnittet Genomförande/));
    await waitFor(() => expect(hits().getByText('larmet').tagName).toBe('MARK'));
    expect(hits().getAllByRole('link')).toHaveLength(1);
    hits().getByText('Upphävd');
  });

  it('goes from the field to the hits and back by the keyboard, and opens the first by Enter', async () => {
    showDocuments(reader());
    const field = await write('rh70001');
    await waitFor(() => expect(hits().getAllByRole('link')).toHaveLength(1));
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    const link = hits().getByRole('link');
    expect(document.activeElement).toBe(link);
    fireEvent.keyDown(link, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(field);
    fireEvent.keyDown(field, { key: 'Enter', which: 13, keyCode: 13 });
    await screen.findByRole('heading', { name: 'Rutin: Säkerhetsmeddelanden i vården', level: 2 });
    expect(window.location.search).toBe('?dokument=RH-70001');
  });

  it('goes to the field by the key /, and back to it from a document, but never from what is being written', async () => {
    showDocuments(reader());
    const field = await screen.findByRole('searchbox');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
    const isTaken = !fireEvent.keyDown(field, { key: '/' });
    expect(isTaken).toBe(false);
    await write('rh70001');
    fireEvent.click(await screen.findByRole('link', { name: /RH-70001|Säkerhetsmeddelanden/ }));
    fireEvent.keyDown(await screen.findByRole('heading', { level: 2, name: /^Rutin/ }), {
      key: '/',
    });
    await screen.findByRole('searchbox');
    expect(window.location.search).toBe('');
  });

  it('searches the documents of every management system at once, and narrows to one (GD-26)', async () => {
    showDocuments(
      documentsReaderOf([
        aKept({ system: 'Medicinsk teknik' }),
        { ...pump, system: 'Egentillverkning' },
      ]),
    );
    await write('RH-7000');
    await waitFor(() => expect(hits().getAllByRole('link')).toHaveLength(2));
    fireEvent.click(screen.getByRole('combobox', { name: /Ledningssystem/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Egentillverkning' }));
    await waitFor(() => expect(hits().getAllByRole('link')).toHaveLength(1));
    hits().getByRole('link', { name: /Infusionspumpar/ });
  });

  it('says what to do when nothing is found', async () => {
    showDocuments(reader());
    await write('obefintligt');
    await screen.findAllByText('Inget dokument hittades på ”obefintligt”.');
    screen.getByText(/Pröva dokumentets nummer/);
  });

  it('teaches where documents come from when there are none', async () => {
    showDocuments(documentsReaderOf([]));
    await screen.findByText(/inga publicerade dokument än/);
  });

  it('says so when the index is out of reach, and tries again when asked', async () => {
    let isUp = false;
    const whole = reader();
    showDocuments({
      ...whole,
      searchIndex: () => (isUp ? whole.searchIndex() : Promise.reject(new Error('503'))),
    });
    await screen.findByText(/kunde inte hämtas just nu/);
    isUp = true;
    fireEvent.click(screen.getByRole('button', { name: /igen/i }));
    await screen.findByRole('searchbox');
  });

  it('narrows by what the documents are, an administration by its name', async () => {
    showDocuments(
      documentsReaderOf([
        aKept({ administration: 'sjukhuset' }),
        aKept({ ...pump, administration: 'primarvarden' }),
      ]),
    );
    fireEvent.click(await screen.findByRole('combobox', { name: /Förvaltning/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Förvaltning primarvarden' }));
    await waitFor(() => expect(hits().getAllByRole('link')).toHaveLength(1));
    hits().getByText('RH-70002');
    fireEvent.click(screen.getByRole('button', { name: 'Ta bort alla filter' }));
    await waitFor(() => expect(hits().getAllByRole('link')).toHaveLength(2));
  });

  it('keeps favourites and what was read last for the next visit', async () => {
    const first = showDocuments(reader(), '?dokument=RH-70002');
    fireEvent.click(await screen.findByRole('button', { name: 'Lägg till som favorit' }));
    first.unmount();
    showDocuments(reader());
    const favourites = within(await screen.findByRole('list', { name: 'Favoriter' }));
    favourites.getByText('RH-70002');
    within(screen.getByRole('list', { name: 'Senast lästa' })).getByText('RH-70002');
  });
});
