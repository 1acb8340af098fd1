import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCoordinator, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const open = async (me = aCoordinator()) => {
  const service = serviceOf(me);
  showPage(readerOf({}), service.commands);
  fireEvent.click(await screen.findByRole('button', { name: 'Ny anmälan' }));
  const panel = await screen.findByRole('dialog');
  await within(panel).findByRole('button', { name: 'Registrera' });
  return { panel, sent: service.sent };
};
const write = (panel: HTMLElement, label: string | RegExp, value: string): void =>
  void fireEvent.change(within(panel).getByLabelText(label), { target: { value } });

describe('Entering a notice by hand', () => {
  it('registers an internal alert and opens the case (X-30)', async () => {
    const { panel, sent } = await open();
    fireEvent.click(
      within(panel).getByRole('radio', { name: 'Intern varning från regionen själv' }),
    );
    write(panel, /^Produkt/, 'Sängbord');
    write(panel, /^Vad är fel/, 'Benet lossnar.');
    write(panel, /^Vad ska göras/, 'Ta ur bruk\n\nMärk');
    fireEvent.click(within(panel).getByRole('button', { name: 'Registrera' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toMatchObject({
      command: 'register',
      wish: {
        source: 'internalAlert',
        product: 'Sängbord',
        problem: 'Benet lossnar.',
        actions: ['Ta ur bruk', 'Märk'],
      },
    });
    await waitFor(() => expect(window.location.hash).toBe('#FSN-2026-0009'));
  });

  it('says what is missing, and sends nothing', async () => {
    const { panel, sent } = await open();
    fireEvent.click(within(panel).getByRole('button', { name: 'Registrera' }));
    await within(panel).findByText('Ange vilken produkt det gäller.');
    write(panel, /^Produkt/, 'Sängbord');
    await within(panel).findByText(/Skriv vad som är fel, klistra in texten/);
    expect(sent).toEqual([]);
  });

  it('has the sentence for purchase templates at hand (SN-07)', async () => {
    const { panel } = await open();
    within(panel).getByDisplayValue(
      'Säkerhetsmeddelanden om medicintekniska produkter skickas alltid till fsn@norrviken.example.',
    );
  });

  it('offers a chief physician to report in, and nothing else (SN-43)', async () => {
    const { panel } = await open(aCoordinator({ isCoordinator: false, mayReport: true }));
    expect(within(panel).getAllByRole('radio')).toHaveLength(1);
    within(panel).getByRole('radio', { name: 'Från chefläkare eller verksamhetsansvarig MTH' });
  });

  it('is not offered to others', async () => {
    const service = serviceOf(aCoordinator({ isCoordinator: false }));
    showPage(readerOf({}), service.commands);
    await screen.findByText(/Inga säkerhetsmeddelanden/);
    expect(screen.queryByRole('button', { name: 'Ny anmälan' })).toBeNull();
  });
});
