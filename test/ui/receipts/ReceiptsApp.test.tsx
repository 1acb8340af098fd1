import * as React from 'react';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { Receipt, ReceiptsReader } from '../../../src/application/receiptPages';
// Loaded with the test, not in the middle of it.
import '../../../src/ui/receipts/ReceiptList';
import { ReceiptsApp } from '../../../src/ui/receipts/ReceiptsApp';
import { aContent } from '../../support/builders';
import { aCoordinator, aLine, serviceOf, someUnits } from '../fakes';
import { shellOf } from '../showApp';
import '../showPage';

const anna = aCoordinator({
  person: { id: 'anna', name: 'Anna Ahlberg' },
  isCoordinator: false,
});

const aReceipt = (some: Partial<Receipt> = {}): Receipt => ({
  ...aLine(),
  noticeKey: 'FSN-2026-0001',
  content: aContent({ title: 'Exempel 3000' }),
  ...some,
});

const readerOf = (...receipts: Receipt[]): ReceiptsReader => ({
  unitsOf: (person) => Promise.resolve(someUnits.filter(({ head }) => head?.id === person.id)),
  receipts: () => Promise.resolve(receipts),
});

const show = (reader: ReceiptsReader, me = anna) => {
  const service = serviceOf(me);
  render(<ReceiptsApp reader={reader} commands={service.commands} {...shellOf()} />);
  return service;
};

describe('The page Mina kvittenser', () => {
  it('shows the most urgent first, and what is done below', async () => {
    const received = { by: 'Anna Ahlberg', at: '2026-03-23T10:00:00.000Z' };
    show(
      readerOf(
        aReceipt({
          key: 'FSN-2026-0001/iva',
          handleBy: '2026-04-10',
          status: 'received',
          received,
        }),
        aReceipt({
          key: 'FSN-2026-0002/iva',
          noticeKey: 'FSN-2026-0002',
          content: aContent({ title: 'Ventilator' }),
        }),
        aReceipt({
          key: 'FSN-2026-0003/iva',
          noticeKey: 'FSN-2026-0003',
          content: aContent({ title: 'Sond' }),
          status: 'handled',
          received,
          handled: received,
        }),
      ),
    );
    await screen.findByText(/Ventilator/);
    const names = screen.getAllByRole('listitem').flatMap((item) => {
      const key = item.getAttribute('data-receipt');
      return key ? [key] : [];
    });
    expect(names).toEqual(['FSN-2026-0002/iva', 'FSN-2026-0001/iva', 'FSN-2026-0003/iva']);
  });

  it('takes an answer in place, for the unit the person heads (X-16)', async () => {
    const service = show(readerOf(aReceipt()));
    fireEvent.click(await screen.findByRole('button', { name: 'Bekräfta mottaget' }));
    await waitFor(() =>
      expect(service.sent).toEqual([
        expect.objectContaining({ about: 'FSN-2026-0001/iva', wish: { kind: 'received' } }),
      ]),
    );
  });

  it('asks per lot and about patients when the notice does (X-05, X-18)', async () => {
    const received = { by: 'Anna Ahlberg', at: '2026-03-23T10:00:00.000Z' };
    const content = aContent({
      lots: ['A1', 'B2'],
      asksAboutPatients: true,
      actions: ['Kassera.'],
    });
    const service = show(readerOf(aReceipt({ status: 'received', received, content })));
    fireEvent.click(await screen.findByRole('button', { name: 'Markera som hanterat' }));
    const lot = within(screen.getByRole('group', { name: 'A1' }));
    fireEvent.change(lot.getByLabelText('Hittade'), { target: { value: '2' } });
    fireEvent.change(lot.getByLabelText('Återlämnade'), { target: { value: '3' } });
    fireEvent.click(screen.getByRole('button', { name: 'Skicka svaret' }));
    await screen.findByText(/fler återlämnade och kasserade än hittade/);
    fireEvent.change(lot.getByLabelText('Återlämnade'), { target: { value: '2' } });
    await screen.findByText(/Ange om patienter är informerade/);
    expect(service.sent).toEqual([]);
    fireEvent.click(screen.getByLabelText('Ja, de är informerade'));
    fireEvent.click(screen.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent[0]?.wish).toMatchObject({
        kind: 'handled',
        items: 2,
        lots: [
          { lot: 'A1', found: 2, returned: 2, destroyed: 0 },
          { lot: 'B2', found: 0, returned: 0, destroyed: 0 },
        ],
        patients: { informed: true },
      }),
    );
  });

  it('offers no answer to what is only for information (X-17)', async () => {
    show(readerOf(aReceipt({ mode: 'information' })));
    await screen.findByText(/Exempel 3000/);
    expect(screen.queryByRole('button', { name: 'Bekräfta mottaget' })).toBeNull();
  });

  it('says what to do to somebody who heads no unit', async () => {
    show(readerOf(), aCoordinator({ person: { id: 'x', name: 'X' }, isCoordinator: false }));
    await screen.findByText(/Du svarar inte för någon avdelning/);
  });

  it('says that nothing waits', async () => {
    show(readerOf());
    await screen.findByText(/Inget väntar på ditt svar/);
  });
});
