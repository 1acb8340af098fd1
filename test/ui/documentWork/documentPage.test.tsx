import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { aDraft, anEdition, aWhole, karin, maria, showWork } from './workFakes';

const hash = '#RH-15405';

describe('The page of a document', () => {
  it('lists its editions, the latest first, and who approved them (GD-06, GD-16)', async () => {
    const editions = [anEdition(), anEdition({ label: '2', changeNote: 'Ny bilaga.' })];
    showWork({ hash, whole: aWhole({ document: { editions } }) });
    const list = within(await screen.findByRole('region', { name: 'Utgåvor' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Utgåva 2.*Gällande.*Maria Lund.*Ny bilaga/),
      expect.stringMatching(/Utgåva 1.*Första utgåvan/),
    ]);
  });

  it('takes that it was reviewed and still applies, with the next day (GD-27, X-21)', async () => {
    const service = showWork({ hash, whole: aWhole() });
    fireEvent.click(await screen.findByRole('button', { name: 'Granskad, gäller fortfarande' }));
    expect(screen.getByText(/Nästa granskning ska vara klar 2028-03-23/)).toBeTruthy();
    const form = within(screen.getByRole('form'));
    fireEvent.click(form.getByRole('button', { name: 'Granskad, gäller fortfarande' }));
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'reviewEdition',
        wish: { reviewBy: '2028-03-23' },
      }),
    );
  });

  it('says what withdrawing does and asks again before it is done (X-21)', async () => {
    const service = showWork({ hash, whole: aWhole() });
    fireEvent.click(await screen.findByRole('button', { name: 'Upphäv' }));
    fireEvent.change(screen.getByLabelText(/Varför upphävs/), { target: { value: 'Ersatt.' } });
    fireEvent.change(screen.getByLabelText(/^Ersätts av/), { target: { value: 'rh-11480' } });
    fireEvent.click(within(screen.getByRole('form')).getByRole('button', { name: 'Upphäv' }));
    expect(service.sent).toEqual([]);
    expect(await screen.findByText(/Det kan inte ångras/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Upphäv dokumentet' }));
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'withdrawDocument',
        wish: { reason: 'Ersatt.', replacedBy: 'RH-11480' },
      }),
    );
  });

  it('says who could not be asked to read, and reads the report anew (X-22)', async () => {
    let reports = 0;
    showWork({
      hash,
      whole: aWhole(),
      service: {
        readingReport: (number) => {
          reports += 1;
          const value = { number, title: '', today: '2026-03-23', isWhole: true, units: [] };
          return Promise.resolve({ outcome: 'done', value });
        },
        askReading: () =>
          Promise.resolve({
            outcome: 'done',
            value: { asked: ['IVA'], already: [], unreachable: ['Förrådet'] },
          }),
      },
    });
    const open = await screen.findByRole<HTMLButtonElement>('button', { name: /^Be verksamheter/ });
    await waitFor(() => expect(open.disabled).toBe(false));
    fireEvent.click(open);
    const [unit] = screen.getAllByRole('checkbox');
    if (unit) fireEvent.click(unit);
    const before = reports;
    fireEvent.click(screen.getByRole('button', { name: 'Be om läsning' }));
    await screen.findByText(/Kan inte nås .*: Förrådet/);
    await waitFor(() => expect(reports).toBeGreaterThan(before));
  });

  it('flags an edition past its review, which still applies (X-21)', async () => {
    const editions = [anEdition({ reviewBy: '2026-01-10' })];
    showWork({ hash, whole: aWhole({ document: { editions } }) });
    expect(await screen.findByText(/Skulle ha granskats senast 2026-01-10/)).toBeTruthy();
  });

  it('leads to the draft instead of beginning another (X-20)', async () => {
    showWork({ hash, whole: aWhole({ document: { draft: aDraft() } }) });
    expect(await screen.findByRole('link', { name: /Öppna utkastet/ })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Ny utgåva' })).toBeNull();
  });

  it('offers nothing to those who may not change it, and says what became of it (X-21)', async () => {
    const withdrawn = { on: '2026-02-01', by: maria, reason: 'Ersatt.', replacedBy: 'RH-11480' };
    showWork({
      hash,
      whole: aWhole({
        status: 'withdrawn',
        document: {
          withdrawn,
          editions: [anEdition({ metadata: { ...anEdition().metadata, owner: karin } })],
        },
        rights: { mayEdit: false, mayWithdraw: false },
      }),
    });
    expect(
      await screen.findByText(/Upphävt 2026-02-01 av Maria Lund.*Ersätts av RH-11480/),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Upphäv' })).toBeNull();
  });

  it('is shown in place of a draft that has been published or given up', async () => {
    showWork({ hash: '#RH-15405/utkast', whole: aWhole() });
    expect(await screen.findByText(/Utkastet är publicerat eller tillbakadraget/)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Utgåvor' })).toBeTruthy();
  });

  it('says that a document is not there', async () => {
    showWork({ hash });
    expect(await screen.findByText('Dokumentet finns inte.')).toBeTruthy();
  });
});
