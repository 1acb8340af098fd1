import { fireEvent, screen } from '@testing-library/react';
import { aCoordinator, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/logg';
const at = '2026-03-23T13:05:00.000Z';
const events = [
  {
    position: 1,
    stream: 'notice/FSN-2026-0001',
    type: 'noticeReceived',
    at,
    actor: 'Kvittens',
    payload: { sender: { name: 'Exempelpump AB', address: 'fsn@exempelpump.example' } },
  },
  {
    position: 7,
    stream: 'dispatch/FSN-2026-0001/iva',
    type: 'handlingReported',
    at,
    actor: 'Anna Ahlberg',
    payload: { items: 4, comment: '' },
  },
  {
    position: 9,
    stream: 'notice/FSN-2026-0001',
    type: 'noticeFramed',
    at,
    actor: 'Kvittens',
    payload: {},
  },
];

describe('The log of a notice', () => {
  it('tells in sentences who did what, newest last', async () => {
    showPage(readerOf({ notice: aNotice(), events }), serviceOf(aCoordinator()).commands, { hash });
    await screen.findByText('Anna Ahlberg rapporterade hanterat för Intensivvården: 4 produkter.');
    const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(lines.filter((line) => line?.startsWith('2026'))).toEqual([
      '2026-03-23 14:05Meddelandet kom in från Exempelpump AB och registrerades.',
      '2026-03-23 14:05Anna Ahlberg rapporterade hanterat för Intensivvården: 4 produkter.',
      '2026-03-23 14:05Kvittens: noticeFramed.',
    ]);
  });

  it('says whether the chain holds', async () => {
    showPage(readerOf({ notice: aNotice() }), serviceOf(aCoordinator()).commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: 'Kontrollera loggen' }));
    await screen.findByText(/1.245 händelser, kedjan håller\. 1 försegling jämförd\./);
  });

  it('offers the check to nobody else', async () => {
    const staff = aCoordinator({ isCoordinator: false, mayVerifyLog: false });
    showPage(readerOf({ notice: aNotice(), events }), serviceOf(staff).commands, { hash });
    await screen.findByText(/registrerades/);
    expect(screen.queryByRole('button', { name: 'Kontrollera loggen' })).toBeNull();
  });
});
