import { fireEvent, screen, within } from '@testing-library/react';
import type { DocumentLine, WorkLine } from '../../../src/application/documentWorkPages';
import { showWork, someCapabilities } from './workFakes';

const aLine = (some: Partial<DocumentLine> = {}): DocumentLine => ({
  number: 'RH-15405',
  title: 'Säkerhetsmeddelanden',
  status: 'inForce',
  edition: '3',
  owner: 'Karin Lindqvist',
  reviewBy: '2027-01-10',
  ...some,
});
const aWork = (some: Partial<WorkLine> = {}): WorkLine => ({ ...aLine(), tasks: [], ...some });
const staff = someCapabilities({ isEditor: false });

describe('The page where documents are worked on', () => {
  it('shows what waits for the person first, the most urgent on top (X-20, X-21)', async () => {
    showWork({
      work: [
        aWork({ number: 'RH-2001', tasks: [{ kind: 'write', sentBack: true }] }),
        aWork({ number: 'RH-2002', tasks: [{ kind: 'review', by: '2026-03-01' }] }),
        aWork({ number: 'RH-2003', tasks: [{ kind: 'approve', by: '2026-03-30' }] }),
        aWork({
          number: 'RH-2004',
          tasks: [{ kind: 'approvalLate', by: '2026-03-10', role: 'Regional chefläkare' }],
        }),
      ],
    });
    const waiting = within(await screen.findByRole('region', { name: 'Det här väntar på dig' }));
    const items = waiting.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(items).toEqual([
      expect.stringMatching(/Granska.*skulle ha varit klart 2026-03-01.*RH-2002/),
      expect.stringMatching(
        /Svar dröjer.*2026-03-10.*RH-2004.*Regional chefläkare har inte svarat/,
      ),
      expect.stringMatching(/Att fastställa.*senast 2026-03-30.*RH-2003/),
      expect.stringMatching(/Skriv klart.*RH-2001.*Skickades tillbaka/),
    ]);
  });

  it('says of every document status, edition, owner and review (GD-01, X-21)', async () => {
    showWork({ documents: [aLine({ reviewBy: '2026-01-10' })] });
    const row = await screen.findByRole('row', { name: /RH-15405/ });
    expect(row.textContent).toMatch(
      /Gällande3Karin Lindqvist.*2026-01-10 Granskningen är försenad/,
    );
  });

  it('shows editors the drafts that the library shows to nobody (X-20)', async () => {
    const draft = aWork({ number: 'RH-30001', title: 'Ny rutin', status: 'inApproval' });
    showWork({ work: [draft], documents: [aLine()] });
    const row = await screen.findByRole('row', { name: /RH-30001/ });
    expect(row.textContent).toContain('För fastställande');
    expect(screen.getByText('2 dokument')).toBeTruthy();
  });

  it('finds a document by its number however it is written (GD-01)', async () => {
    showWork({ documents: [aLine(), aLine({ number: 'RH-11480', title: 'Ansvar' })] });
    const search = await screen.findByRole('searchbox', { name: 'Sök på nummer eller titel' });
    fireEvent.change(search, { target: { value: 'rh15405' } });
    expect(screen.queryByText('Ansvar')).toBeNull();
    fireEvent.change(search, { target: { value: 'ansvar' } });
    expect(screen.queryByText('Säkerhetsmeddelanden')).toBeNull();
    fireEvent.change(search, { target: { value: 'finns inte' } });
    expect(screen.getByText(/Inget dokument har det numret/)).toBeTruthy();
  });

  it('tells those who have nothing to do here where documents are read (GD-28)', async () => {
    showWork({ capabilities: staff, documents: [aLine({ owner: 'Någon Annan' })] });
    expect(
      (await screen.findByRole('link', { name: 'Läs styrande dokument' })).getAttribute('href'),
    ).toBe('/StyrandeDokument.aspx#');
    expect(screen.queryByRole('button', { name: 'Nytt dokument' })).toBeNull();
  });

  it('lets a head who is invited to a comment round in, but begin nothing (X-20)', async () => {
    const tasks = [{ kind: 'comment', by: '2026-04-01', given: 1 }] as const;
    showWork({ capabilities: staff, work: [aWork({ tasks })] });
    expect(await screen.findByText('Du har lämnat en synpunkt')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nytt dokument' })).toBeNull();
  });

  it('still lists the library when the service does not answer', async () => {
    showWork({
      documents: [aLine()],
      service: { documentWork: () => Promise.resolve({ outcome: 'uncertain' }) },
    });
    expect(await screen.findByText(/Det som väntar på dig kunde inte hämtas/)).toBeTruthy();
    expect(screen.getByRole('row', { name: /RH-15405/ })).toBeTruthy();
  });

  it('speaks English as well', async () => {
    showWork({ language: 'en', documents: [aLine({ status: 'underRevision' })] });
    expect((await screen.findByRole('row', { name: /RH-15405/ })).textContent).toContain(
      'Under revision',
    );
  });
});
