import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCoordinator, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/uppgifter';

describe('The details of a notice', () => {
  it('marks the place a value came from when its button is pressed', async () => {
    showPage(readerOf({ notice: aNotice() }), serviceOf(aCoordinator()).commands, { hash });
    const button = await screen.findByRole('button', {
      name: /Visa var Produkt står: brev.pdf, sida 1/,
    });
    await screen.findByRole('region', { name: 'Handlingarnas text' });
    fireEvent.click(button);
    await waitFor(() =>
      expect(document.querySelector('mark[data-chosen]')?.textContent).toBe('Exempel 3000'),
    );
    expect(button.getAttribute('aria-pressed')).toBe('true');
  });

  it('says which values are uncertain and which were not found', async () => {
    showPage(readerOf({ notice: aNotice() }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText('osäker – kontrollera');
    expect(document.querySelector('[data-field="manufacturer"]')?.textContent).toContain(
      'osäker – kontrollera',
    );
    expect(document.querySelector('[data-field="lots"]')?.textContent).toContain(
      'Ej funnen i texten',
    );
  });

  it('saves a correction, shows it at once and says who made it', async () => {
    const service = serviceOf(aCoordinator());
    showPage(readerOf({ notice: aNotice() }), service.commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra Produkt' }));
    const editor = within(screen.getByRole('group', { name: 'Ändra Produkt' }));
    fireEvent.change(editor.getByRole('textbox'), { target: { value: 'Exempel 3000 S' } });
    fireEvent.click(editor.getByRole('button', { name: 'Spara' }));
    await screen.findByText('ändrad av Karin Lindqvist');
    expect(screen.getByText('Exempel 3000 S')).toBeTruthy();
    expect(service.sent).toEqual([
      expect.objectContaining({
        command: 'correct',
        about: 'FSN-2026-0001',
        wish: { changes: [{ field: 'productName', values: ['Exempel 3000 S'], evidence: [] }] },
      }),
    ]);
  });

  it('keeps what was typed, and its command id, when it is uncertain whether it was saved', async () => {
    const service = serviceOf(aCoordinator(), () => ({ outcome: 'uncertain' }));
    showPage(readerOf({ notice: aNotice() }), service.commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra Produkt' }));
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Ny' } });
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await screen.findByText(/Det är inte sparat ännu/);
    fireEvent.click(screen.getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(service.sent).toHaveLength(2));
    expect(service.sent[0]?.id).toBe(service.sent[1]?.id);
    await screen.findByText(/Det är inte sparat ännu/);
    expect((screen.getByRole('textbox') as HTMLInputElement).value).toBe('Ny');
  });

  it('leaves a field unchanged when the editor is left with Escape, and gives the focus back', async () => {
    showPage(readerOf({ notice: aNotice() }), serviceOf(aCoordinator()).commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra Produkt' }));
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('data-edit')).toBe('productName'),
    );
  });

  it('offers no change to anybody but the coordinator', async () => {
    const staff = aCoordinator({ isCoordinator: false, mayVerifyLog: false });
    showPage(readerOf({ notice: aNotice() }), serviceOf(staff).commands, { hash });
    await screen.findByText('Bara MT-säkerhetssamordnaren kan ändra uppgifterna.');
    expect(screen.queryByRole('button', { name: 'Ändra Produkt' })).toBeNull();
  });

  it('tells what could not be read and leads to the original', async () => {
    const notice = aNotice({ problems: [{ part: 'bilaga.pdf', reason: 'encrypted' }] });
    showPage(readerOf({ notice }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText(/Kunde inte läsas: bilaga.pdf är krypterad. Öppna originalet./);
    const links = await screen.findAllByRole('link', { name: /Originalet/ });
    expect(links[0]?.getAttribute('href')).toBe('/original.eml');
  });
});
