import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aCoordinator, aLine, aNotice, aSent, readerOf, serviceOf } from '../fakes';
import { aPlan } from '../../support/builders';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/uppfoljning';
const { units: _units, informed: _informed, ...plan } = aPlan();
const sent = aNotice({
  ...aSent({ recipients: 1 }),
  plan: { ...plan, actions: ['Ta pumpen ur bruk.'], unitKeys: ['iva'], informedKeys: [] },
});
const anna = aCoordinator({
  person: { id: 'anna', name: 'Anna Ahlberg' },
  isCoordinator: false,
  mayVerifyLog: false,
});

describe('Following up a notice', () => {
  it('lists the silent before those who have answered, and counts them', async () => {
    const handled = { by: 'Björn Öberg', at: '2026-03-23T14:00:00.000Z' };
    const lines = [
      aLine({
        key: 'FSN-2026-0001/medicin',
        unitKey: 'medicin',
        unitName: 'Medicin 31',
        status: 'handled',
        received: handled,
        handled,
        items: 4,
      }),
      aLine(),
    ];
    showPage(readerOf({ notice: sent, lines }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText('1 av 2');
    const rows = Array.from(document.querySelectorAll('[data-dispatch]')).map((row) =>
      row.getAttribute('data-dispatch'),
    );
    expect(rows).toEqual(['FSN-2026-0001/iva', 'FSN-2026-0001/medicin']);
    screen.getByText('50 %');
  });

  it('keeps those told for information apart: nobody waits for them (X-17)', async () => {
    const told = aLine({
      key: 'FSN-2026-0001/sjukhuset',
      unitKey: 'sjukhuset',
      unitName: 'Sjukhuset Norrviken',
      mode: 'information',
      mailedTo: 'sjukhuset@norrviken.example',
      receiveBy: '2020-01-01',
    });
    showPage(
      readerOf({ notice: sent, lines: [told, aLine()] }),
      serviceOf(aCoordinator()).commands,
      {
        hash,
      },
    );
    await screen.findByText('0 av 1');
    const informed = screen.getByRole('region', { name: 'För kännedom, inget svar behövs' });
    within(informed).getByText('Sjukhuset Norrviken');
    within(informed).getByText('E-post till sjukhuset@norrviken.example');
    expect(screen.queryByText('Försenad')).toBeNull();
    expect(screen.queryByText('Utan förvaltning')).toBeNull();
    const asked = screen.getByRole('region', { name: 'Utskick' });
    expect(within(asked).queryByText('Sjukhuset Norrviken')).toBeNull();
  });

  it('says why a card was not delivered and who got mail instead', async () => {
    const { postedAt: _, ...queued } = aLine();
    const lines = [
      {
        ...queued,
        status: 'undelivered' as const,
        undelivered: 'no-channel' as const,
        mailedTo: 'iva@norrviken.example',
      },
    ];
    showPage(readerOf({ notice: sent, lines }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText('Verksamheten har ingen kanal.');
    screen.getByText('E-post till iva@norrviken.example');
  });

  it('lets the head of the department answer here', async () => {
    const service = serviceOf(anna);
    showPage(readerOf({ notice: sent, lines: [aLine()] }), service.commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Bekräfta mottaget' }));
    await waitFor(() =>
      expect(service.sent).toEqual([
        expect.objectContaining({
          command: 'answer',
          about: 'FSN-2026-0001/iva',
          wish: { kind: 'received' },
        }),
      ]),
    );
  });

  it('asks for a number of items before handled is sent', async () => {
    const received = { by: 'Anna Ahlberg', at: '2026-03-23T14:00:00.000Z' };
    const service = serviceOf(anna);
    showPage(
      readerOf({ notice: sent, lines: [aLine({ status: 'received', received })] }),
      service.commands,
      { hash },
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Markera som hanterat' }));
    const form = within(screen.getByRole('group', { name: 'Intensivvården' }));
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    await form.findByText('Ange antalet med siffror. Skriv 0 om ni inte hade några.');
    expect(service.sent).toEqual([]);
    fireEvent.change(form.getByRole('textbox', { name: /Antal produkter/ }), {
      target: { value: '4' },
    });
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent[0]?.wish).toMatchObject({ kind: 'handled', items: 4, comment: '' }),
    );
  });

  it('offers no answer to others', async () => {
    showPage(readerOf({ notice: sent, lines: [aLine()] }), serviceOf(aCoordinator()).commands, {
      hash,
    });
    await screen.findByText('0 av 1');
    expect(screen.queryByRole('button', { name: 'Bekräfta mottaget' })).toBeNull();
  });

  it('reminds the silent, and says how many it was (X-04)', async () => {
    const asked: string[] = [];
    const commands = {
      ...serviceOf(aCoordinator()).commands,
      remind: (key: string) => {
        asked.push(key);
        return Promise.resolve({
          outcome: 'done' as const,
          value: { reminded: 1, alreadyToday: 0 },
        });
      },
    };
    showPage(readerOf({ notice: sent, lines: [aLine()] }), commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Påminn den tysta' }));
    await waitFor(() => screen.getAllByText('1 avdelning är påmind.'));
    expect(asked).toEqual(['FSN-2026-0001']);
  });

  it('explains what will be here before anything is sent', async () => {
    showPage(readerOf({ notice: aNotice() }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText(/Meddelandet är inte utskickat ännu/);
  });
});
