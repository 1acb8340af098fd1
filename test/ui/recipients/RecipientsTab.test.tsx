import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCoordinator, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/mottagare';
const open = (service = serviceOf(aCoordinator())) => {
  showPage(readerOf({ notice: aNotice() }), service.commands, { hash });
  return service;
};
const choose = async (name: string): Promise<void> =>
  void fireEvent.click(await screen.findByRole('checkbox', { name }));

describe('Sending a notice', () => {
  it('says how many get the card and how many get mail instead before anything is sent', async () => {
    const service = open();
    await choose('Alla i Sjukhuset');
    fireEvent.click(screen.getByRole('radio', { name: 'Hög risk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skicka ut…' }));
    const dialog = await screen.findByRole('dialog');
    within(dialog).getByText(
      'Kortet skickas till 3 avdelningar. 1 saknar kanal och får e-post i stället.',
    );
    within(dialog).getByText(/mottaget senast 2026-03-24 och ha hanterat det senast 2026-03-30/);
    expect(service.sent).toEqual([]);
  });

  it('sends what the form says, once', async () => {
    const service = open();
    await choose('Intensivvården');
    fireEvent.click(screen.getByRole('radio', { name: 'Låg risk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skicka ut…' }));
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Skicka ut' }),
    );
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toEqual({
      command: 'dispatch',
      id: expect.any(String),
      about: 'FSN-2026-0001',
      wish: {
        risk: 'low',
        title: 'Exempel 3000',
        manufacturer: 'Exempelpump AB',
        problem: 'Larm kan utebli.',
        actions: ['Ta pumparna ur bruk.'],
        feedback: 'Bekräfta mottaget på kortet.',
        receiveBy: '2026-03-30',
        handleBy: '2026-04-22',
        unitKeys: ['iva'],
      },
    });
    await waitFor(() => expect(window.location.hash).toBe('#FSN-2026-0001/uppfoljning'));
  });

  it('does not choose a department that cannot be reached', async () => {
    open();
    const arkivet = await screen.findByRole('checkbox', { name: 'Arkivet' });
    expect(arkivet.hasAttribute('disabled')).toBe(true);
    screen.getByText('Saknar både kanal och e-post');
  });

  it('says what is missing at the place where it is missing, and sends nothing', async () => {
    const service = open();
    await choose('Intensivvården');
    fireEvent.click(screen.getByRole('button', { name: 'Skicka ut…' }));
    const refusal = await screen.findByText('Välj hur allvarlig risken är.');
    expect(refusal.closest('[data-place]')?.getAttribute('data-place')).toBe('risk');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(service.sent).toEqual([]);
  });

  it('keeps the draft when another tab is looked at', async () => {
    open();
    await choose('Intensivvården');
    fireEvent.click(screen.getByRole('tab', { name: 'Logg' }));
    await screen.findByRole('button', { name: 'Kontrollera loggen' });
    fireEvent.click(screen.getByRole('tab', { name: 'Mottagare' }));
    const box = (await screen.findByRole('checkbox', {
      name: 'Intensivvården',
    })) as HTMLInputElement;
    expect(box.checked).toBe(true);
  });

  it('shows the service’s refusal as a sentence', async () => {
    const message = 'Meddelandet är redan utskickat. Ladda om sidan för att se läget.';
    open(
      serviceOf(aCoordinator(), () => ({
        outcome: 'refused',
        code: 'notice/already-dispatched',
        message,
      })),
    );
    await choose('Intensivvården');
    fireEvent.click(screen.getByRole('radio', { name: 'Hög risk' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skicka ut…' }));
    fireEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Skicka ut' }),
    );
    await screen.findByText(message);
  });

  it('is not offered to anybody but the coordinator', async () => {
    open(serviceOf(aCoordinator({ isCoordinator: false })));
    await screen.findByText('Bara MT-säkerhetssamordnaren väljer mottagare och skickar ut.');
    expect(screen.queryByRole('button', { name: 'Skicka ut…' })).toBeNull();
  });
});
