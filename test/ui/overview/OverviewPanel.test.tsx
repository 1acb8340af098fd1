import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { Overview } from '../../../src/application/overview';
import { aCoordinator, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const made: Overview = {
  from: '2026-01-01',
  to: '2026-03-23',
  lines: [],
  administrations: [
    {
      administration: 'Sjukhuset',
      notices: 2,
      asked: 8,
      answered: 6,
      complete: 5,
      overdue: 1,
      silent: 2,
      oldestSilence: 9,
      age: 12,
    },
  ],
  notices: 14,
  minutes: 1250,
  cost: 9000,
};
const asked: string[] = [];
const serviceGiving = (some: Parameters<typeof serviceOf>[2] = {}, me = aCoordinator()) =>
  serviceOf(me, undefined, {
    overview: (from, to) => {
      asked.push(`${from}/${to}`);
      return Promise.resolve({ outcome: 'done', value: made });
    },
    ...some,
  });
const open = async (service = serviceGiving()): Promise<void> => {
  asked.length = 0;
  showPage(readerOf({}), service.commands);
  fireEvent.click(await screen.findByRole('button', { name: 'Översikt' }));
};

describe('The overview of all notices on the page (SN-60)', () => {
  it('begins with this year, and tells of each administration x of y, late and silent (X-15)', async () => {
    await open();
    const row = within(await screen.findByRole('row', { name: /Sjukhuset/ }));
    row.getByText(/^5 av 8 \(62 %\)/);
    row.getByText('9 dagar');
    row.getByText('12 dagar');
    expect(row.getAllByRole('cell').map(({ textContent }) => textContent?.slice(0, 6))).toEqual([
      '2',
      '5 av 8',
      '1',
      '2',
      '9 daga',
      '12 dag',
    ]);
    expect(asked).toEqual(['2026-01-01/2026-03-23']);
  });

  it('sums up notices, time and cost (X-29)', async () => {
    await open();
    await screen.findByText(/^14 säkerhetsmeddelanden, 1\s250 minuter, 9\s000 kr$/);
  });

  it('asks again for another time', async () => {
    await open();
    const from = await screen.findByRole('combobox', { name: /Inkom från/ });
    fireEvent.change(from, { target: { value: '2026-03-01' } });
    fireEvent.blur(from);
    await waitFor(() => expect(asked).toContain('2026-03-01/2026-03-23'));
  });

  it('is saved as a file of either kind under a name with its days', async () => {
    const saved: string[] = [];
    URL.createObjectURL = () => 'blob:x';
    URL.revokeObjectURL = () => undefined;
    jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      saved.push(this.download);
    });
    await open(
      serviceGiving({
        overviewFile: () => Promise.resolve({ outcome: 'done', value: new Blob(['x']) }),
      }),
    );
    fireEvent.click(await screen.findByRole('button', { name: 'Ladda ner CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    fireEvent.click(screen.getByRole('button', { name: 'Ladda ner Excel' }));
    await waitFor(() => expect(saved).toHaveLength(2));
    jest.restoreAllMocks();
    expect(saved).toEqual([
      'sakerhetsmeddelanden-2026-01-01--2026-03-23.csv',
      'sakerhetsmeddelanden-2026-01-01--2026-03-23.xlsx',
    ]);
  });

  it('says what is wrong when the service cannot give it, and tries again', async () => {
    let tries = 0;
    await open(
      serviceGiving({
        overview: () => {
          tries += 1;
          return Promise.resolve({ outcome: 'uncertain', message: 'Vänta en stund.' });
        },
      }),
    );
    await screen.findByText(/Vänta en stund\./);
    fireEvent.click(screen.getByRole('button', { name: 'Försök igen' }));
    await waitFor(() => expect(tries).toBe(2));
  });

  it('is not offered to staff', async () => {
    const staff = aCoordinator({ isCoordinator: false, mayVerifyLog: false });
    showPage(readerOf({}), serviceGiving({}, staff).commands);
    await screen.findByRole('button', { name: /Alla/ });
    expect(screen.queryByRole('button', { name: 'Översikt' })).toBeNull();
  });
});
