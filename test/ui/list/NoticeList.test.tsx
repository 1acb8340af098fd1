import { fireEvent, screen, waitFor } from '@testing-library/react';
import { aCoordinator, aNotice, aSent, aSummary, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

describe('The list of notices', () => {
  it('says where new ones come from when none waits', async () => {
    showPage(readerOf({}), serviceOf(aCoordinator()).commands);
    await screen.findByText(
      'Inga säkerhetsmeddelanden väntar. Nya kommer hit när de når fsn@norrviken.example.',
    );
  });

  it('counts what waits, what is followed up with the late ones, and what is complete', async () => {
    const notices = [
      aSummary({ key: 'FSN-2026-0004' }),
      aSent({ key: 'FSN-2026-0003', receiveBy: '2026-03-20' }),
      aSent({ key: 'FSN-2026-0002', answered: 3, complete: 3 }),
    ];
    showPage(readerOf({ notices }), serviceOf(aCoordinator()).commands);
    await screen.findByRole('button', { name: /^1\s*Att bedöma/ });
    screen.getByRole('button', { name: /^1\s*Följs upp.*1 försenad/ });
    screen.getByRole('button', { name: /^1\s*Klara att avsluta/ });
    screen.getByRole('button', { name: /^3\s*Alla/ });
  });

  it('counts what waits for basis, what is assessed and not sent, and what is closed (SN-63)', async () => {
    const notices = [
      aSummary({ key: 'FSN-2026-0005', status: 'collectingBasis' }),
      aSummary({ key: 'FSN-2026-0004', status: 'assessed' }),
      aSummary({ key: 'FSN-2026-0003' }),
      aSent({ key: 'FSN-2026-0002', status: 'closed' }),
      aSummary({ key: 'FSN-2026-0001', status: 'notPresent' }),
    ];
    showPage(readerOf({ notices }), serviceOf(aCoordinator()).commands);
    await screen.findByRole('button', { name: /^2\s*Att bedöma.*varav 1 bedömda/ });
    screen.getByRole('button', { name: /^1\s*Väntar på underlag/ });
    screen.getByRole('button', { name: /^2\s*Avslutade/ });
  });

  it('counts the senders that wait: for receipt at once, for completion when all are done (B1-08, B1-10)', async () => {
    const notices = [
      aSummary({ key: 'FSN-2026-0005', status: 'assessed', replyDue: 'receipt' }),
      aSent({ key: 'FSN-2026-0004', replyDue: 'completion' }),
      aSent({ key: 'FSN-2026-0003', replyDue: 'completion', answered: 3, complete: 3 }),
      aSent({ key: 'FSN-2026-0002', replyDue: 'both' }),
      aSent({ key: 'FSN-2026-0001', replyDue: 'both', status: 'closed' }),
    ];
    showPage(readerOf({ notices }), serviceOf(aCoordinator()).commands);
    const tile = await screen.findByRole('button', { name: /^3\s*Att besvara avsändaren/ });
    fireEvent.click(tile);
    await screen.findByRole('link', { name: 'FSN-2026-0003' });
    expect(screen.queryByRole('link', { name: 'FSN-2026-0004' })).toBeNull();
  });

  it('shows the notices of the tile that is pressed', async () => {
    const notices = [aSummary({ key: 'FSN-2026-0004' }), aSent({ key: 'FSN-2026-0003' })];
    showPage(readerOf({ notices }), serviceOf(aCoordinator()).commands);
    fireEvent.click(await screen.findByRole('button', { name: /Följs upp/ }));
    await screen.findByRole('link', { name: 'FSN-2026-0003' });
    expect(screen.queryByRole('link', { name: 'FSN-2026-0004' })).toBeNull();
    screen.getByText('2 av 3');
  });

  it('opens a notice at an address of its own, and puts the focus back on its number afterwards', async () => {
    showPage(
      readerOf({ notices: [aSummary()], notice: aNotice() }),
      serviceOf(aCoordinator()).commands,
    );
    fireEvent.click(await screen.findByRole('link', { name: 'FSN-2026-0001' }));
    expect(window.location.hash).toBe('#FSN-2026-0001');
    const heading = await screen.findByRole('heading', { name: /FSN-2026-0001\s*Exempel 3000/ });
    expect(document.activeElement).toBe(heading);
    fireEvent.click(screen.getByRole('button', { name: /Alla säkerhetsmeddelanden/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toBe('FSN-2026-0001'));
    expect(window.location.hash).toBe('');
  });

  it('can be read when the service does not answer, and says what cannot be done', async () => {
    showPage(readerOf({ notices: [aSummary()] }), serviceOf(undefined).commands);
    await screen.findByRole('link', { name: 'FSN-2026-0001' });
    await screen.findByText(/Tjänsten kan inte nås just nu. Du kan läsa allt/);
  });

  it('says what happened when the list cannot be read, and tries again when asked', async () => {
    let attempts = 0;
    const reader = {
      ...readerOf({}),
      notices: () => {
        attempts += 1;
        return attempts === 1
          ? Promise.reject(new TypeError('no answer'))
          : Promise.resolve({ notices: [aSummary()] });
      },
    };
    showPage(reader, serviceOf(aCoordinator()).commands);
    await screen.findByText(/Listan kunde inte läsas just nu/);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await screen.findByRole('link', { name: 'FSN-2026-0001' });
  });

  it('speaks English where the page does', async () => {
    showPage(readerOf({}), serviceOf(aCoordinator()).commands, { language: 'en' });
    await screen.findByText(/No safety notices are waiting/);
  });
});
