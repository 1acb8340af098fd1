import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { SentPlan } from '../../../src/application/noticePages';
import { aCoordinator, aNotice, aSent, noAdvice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const plan: SentPlan = {
  risk: 'high',
  sentOn: '2026-03-20',
  title: 'Exempel 3000',
  manufacturer: 'Exempelpump AB',
  problem: 'Larm kan utebli.',
  actions: ['Ta pumparna ur bruk.'],
  feedback: 'Svara på kortet.',
  receiveBy: '2026-03-21',
  handleBy: '2026-03-27',
  unitKeys: ['iva'],
  informedKeys: ['akuten'],
};
const open = async (button: string, advice = noAdvice) => {
  const service = serviceOf(aCoordinator(), undefined, {
    recipientAdvice: () => Promise.resolve(advice),
  });
  const notice = { ...aNotice(), ...aSent(), plan };
  showPage(readerOf({ notice }), service.commands, { hash: '#FSN-2026-0001/mottagare' });
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return service;
};
const because = (label: RegExp, form: HTMLElement): void =>
  void fireEvent.change(within(form).getByLabelText(label), {
    target: { value: 'Fler hittades.' },
  });

describe('Changing what was sent', () => {
  it('adds the departments that were found late, and only those (X-10)', async () => {
    const proposal = { mode: 'action', strength: 'required', reasons: [] } as const;
    const { sent } = await open('Lägg till avdelningar…', {
      ...noAdvice,
      proposals: [
        { unitKey: 'iva', ...proposal },
        { unitKey: 'medicin', ...proposal },
      ],
    });
    const form = await screen.findByRole('form', { name: 'Skicka till de nya' });
    expect(
      within(form).getByRole('checkbox', { name: 'Intensivvården' }).hasAttribute('disabled'),
    ).toBe(true);
    await within(form).findByText(/Samma meddelande skickas till 1 ny mottagare/);
    because(/^Varför/, form);
    fireEvent.click(within(form).getByRole('button', { name: 'Skicka till de nya' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        {
          command: 'addRecipients',
          wish: {
            unitKeys: ['medicin'],
            informedKeys: [],
            receiveBy: '2026-03-24',
            handleBy: '2026-03-30',
            reason: 'Fler hittades.',
          },
        },
      ]),
    );
  });

  it('moves the dates with a reason, after saying whom it concerns (X-01)', async () => {
    const { sent } = await open('Ändra datum…');
    const form = await screen.findByRole('form', { name: 'Ändra datum' });
    within(form).getByText(/De nya datumen gäller 1 mottagare/);
    because(/^Varför/, form);
    fireEvent.click(within(form).getByRole('button', { name: 'Ändra datum' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { command: 'changeDeadlines', wish: { handleBy: '2026-03-27', reason: 'Fler hittades.' } },
      ]),
    );
  });

  it('corrects the text for all who have it, and says what was wrong (X-08)', async () => {
    const { sent } = await open('Rätta…');
    const form = await screen.findByRole('form', { name: 'Rätta utskicket' });
    within(form).getByText(/Texten ändras hos 2 mottagare, även hos dem som har svarat/);
    fireEvent.change(within(form).getByLabelText(/^Produkt/), {
      target: { value: 'Exempel 3001' },
    });
    because(/^Vad var fel/, form);
    fireEvent.click(within(form).getByRole('button', { name: 'Rätta utskicket' }));
    await waitFor(() =>
      expect(sent).toMatchObject([
        { command: 'correctDispatch', wish: { title: 'Exempel 3001', what: 'Fler hittades.' } },
      ]),
    );
    expect(sent[0]?.wish).not.toHaveProperty('receiveBy');
  });

  it('takes it back from everybody', async () => {
    const { sent } = await open('Återkalla…');
    const form = await screen.findByRole('form', { name: 'Återkalla utskicket' });
    within(form).getByText(/återkallas hos 2 mottagare/);
    because(/^Varför/, form);
    fireEvent.click(within(form).getByRole('button', { name: 'Återkalla utskicket' }));
    await waitFor(() => expect(sent).toMatchObject([{ command: 'withdraw' }]));
  });

  it('shows which change is open, and gives the focus back to its button when it is put away', async () => {
    await open('Återkalla…');
    const button = screen.getByRole('button', { name: 'Återkalla…' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Avbryt' }));
    await waitFor(() => expect(document.activeElement).toBe(button));
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('has the dates beside whom it went to', async () => {
    await open('Rätta…');
    screen.getByText('Mottaget senast 2026-03-21 · Hanterat senast 2026-03-27');
    screen.getByText('En åtgärd per rad.');
    expect(screen.queryByText('Förslaget kommer ur meddelandet.')).toBeNull();
  });

  it('is offered to the coordinator only', async () => {
    const service = serviceOf(aCoordinator({ isCoordinator: false }));
    const notice = { ...aNotice(), ...aSent(), plan };
    showPage(readerOf({ notice }), service.commands, { hash: '#FSN-2026-0001/mottagare' });
    await screen.findByText('För kännedom:');
    expect(screen.queryByRole('button', { name: 'Återkalla…' })).toBeNull();
  });
});
