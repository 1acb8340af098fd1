import { screen, within } from '@testing-library/react';
import { aKept, documentsReaderOf, showDocuments } from './documentFakes';

beforeEach(() => window.localStorage.clear());

describe('A governing document as it is read', () => {
  it('tells number, scope, approver, day, main author and edition (GD-01 … GD-07)', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=rh-70001');
    await screen.findByRole('heading', { name: 'Rutin: Säkerhetsmeddelanden i vården', level: 2 });
    for (const value of [
      'RH-70001',
      'Region Norrviken',
      'Regional chefläkare',
      '2026-03-01',
      'Lindqvist Karin, Medicinsk teknik',
    ])
      screen.getByText(value);
  });

  it('says when others read it on vårdgivarwebben too (GD-10)', async () => {
    showDocuments(documentsReaderOf([aKept({ isPublic: true })]), '?dokument=RH-70001');
    await screen.findByText('Även på vårdgivarwebben');
  });

  it('shows its sections with contents, lists, appendices and the change note (GD-13, GD-16, GD-17)', async () => {
    const texts = {
      '2': [
        ['Ansvar', '• svara\n• kvittera'],
        ['Bilaga 1 Mall', 'Hej!'],
      ],
    } as const;
    showDocuments(documentsReaderOf([aKept({ texts })]), '?dokument=RH-70001');
    const contents = within(await screen.findByRole('navigation', { name: 'Innehåll' }));
    contents.getByRole('heading', { name: 'Bilagor' });
    const link = contents.getByRole('link', { name: 'Bilaga 1 Mall' });
    expect(link.getAttribute('href')).toBe('/?dokument=RH-70001&avsnitt=1');
    const section = screen.getByRole('region', { name: 'Ansvar' });
    expect(
      within(section)
        .getAllByRole('listitem')
        .map((one) => one.textContent),
    ).toEqual(['svara', 'kvittera']);
    screen.getAllByText('Förtydligat vem som svarar.');
  });

  it('opens at the section of its address', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-70001&avsnitt=1');
    const section = await screen.findByRole('region', { name: 'Ansvar' });
    expect(document.activeElement).toBe(section);
  });

  it('shows related documents as a list and a map with words, and marks what is internal (GD-14, GD-15, GD-18, GD-19, GD-23)', async () => {
    const relations = [
      { kind: 'related', title: 'Leveransstörning', toNumber: 'RH-70009', internalOnly: false },
      { kind: 'harmonises', title: 'RH-70010', toNumber: 'RH-70010', internalOnly: false },
      { kind: 'follows', title: 'HSLF-FS 2021:52', internalOnly: false },
      { kind: 'reference', title: 'Vägledning', link: 'https://v.example/', internalOnly: true },
      { kind: 'reference', title: 'Skadlig', link: 'javascript:alert(1)', internalOnly: false },
    ] as const;
    showDocuments(documentsReaderOf([aKept({ relations })]), '?dokument=RH-70001');
    await screen.findByRole('link', { name: 'RH-70009 Leveransstörning' });
    screen.getByText('Lokalt dokument som harmoniserar med detta');
    screen.getByText('HSLF-FS 2021:52');
    screen.getByRole('img', { name: /RH-70001 i mitten, med RH-70009, RH-70010 omkring/ });
    screen.getByText('Nås bara på det interna nätet');
    screen.getByRole('link', { name: 'Vägledning' });
    expect(screen.queryByRole('link', { name: 'Skadlig' })).toBeNull();
  });

  it('tells the level in its title as it was written (GD-03), and for whom it applies (GD-04)', async () => {
    const title = 'Säkerhetsmeddelanden – regional hantering';
    showDocuments(
      documentsReaderOf([aKept({ title, scope: 'Närsjukvården' })]),
      '?dokument=RH-70001',
    );
    await screen.findByRole('heading', { name: `Rutin: ${title}`, level: 2 });
    expect(screen.getByText('Gäller för').nextElementSibling?.textContent).toBe('Närsjukvården');
  });

  it('is the latest edition at a link by its number alone, whatever edition was linked before (GD-12)', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-70001');
    await screen.findAllByText(/svarar inom fem dagar/);
    expect(screen.queryAllByText(/svarar inom tio dagar/)).toEqual([]);
  });

  it('shows a guideline and its process routine on either page (GD-21), its follow-up (GD-22) and system (GD-26)', async () => {
    const relations = [
      { kind: 'usedWith', title: 'RH-70020', toNumber: 'RH-70020', internalOnly: false },
      { kind: 'usedBy', title: 'RH-70021', toNumber: 'RH-70021', internalOnly: false },
    ] as const;
    showDocuments(
      documentsReaderOf([
        aKept({ relations, followUp: 'Uppföljning i oktober', system: 'Medicinsk teknik' }),
      ]),
      '?dokument=RH-70001',
    );
    await screen.findByRole('link', { name: 'RH-70020' });
    screen.getByText('Används tillsammans med detta');
    screen.getByText('Riktlinje som används tillsammans med detta');
    screen.getByText('Uppföljning i oktober');
    screen.getByText('Medicinsk teknik');
  });

  it('keeps what is noted to a definition, apart from its meaning (GD-30)', async () => {
    const texts = {
      '2': [
        ['Definitioner', 'Produkt: instrument enligt MDR.\nAnmärkning: Provbehållare räknas hit.'],
      ],
    } as const;
    showDocuments(documentsReaderOf([aKept({ texts })]), '?dokument=RH-70001');
    const note = await screen.findByText('Anmärkning:');
    expect(note.parentElement?.textContent).toBe('Anmärkning: Provbehållare räknas hit.');
    expect(screen.getByText('instrument enligt MDR.').tagName).toBe('DD');
  });

  it('gives definitions with the law each is taken from (GD-29)', async () => {
    const texts = { '2': [['Definitioner', 'Produkt: ett instrument enligt MDR.']] } as const;
    showDocuments(documentsReaderOf([aKept({ texts })]), '?dokument=RH-70001');
    await screen.findByText('Källa: MDR');
  });

  it('flags what is past its review, and stays readable (X-21)', async () => {
    showDocuments(documentsReaderOf([aKept({ reviewBy: '2026-03-22' })]), '?dokument=RH-70001');
    await screen.findByText(/skulle ha granskats senast 2026-03-22/);
    screen.getByRole('region', { name: 'Ansvar' });
  });

  it('says that a withdrawn document is not to be followed', async () => {
    showDocuments(documentsReaderOf([aKept({ status: 'withdrawn' })]), '?dokument=RH-70001');
    await screen.findByText(/upphävt och gäller inte längre/);
  });

  it('says what applies instead of a withdrawn document, with a link to it', async () => {
    const document = aKept({ status: 'withdrawn', replacedBy: 'RH-70002' });
    showDocuments(documentsReaderOf([document]), '?dokument=RH-70001');
    await screen.findByText(/I stället gäller/);
    const link = screen.getByRole('link', { name: /RH-70002/ });
    expect(link.getAttribute('href')).toContain('dokument=RH-70002');
  });

  it.each(['rh70001', '70001'])('opens by the number written %s (GD-12)', async (asked) => {
    showDocuments(documentsReaderOf([aKept()]), `?dokument=${asked}`);
    await screen.findByRole('region', { name: 'Ansvar' });
  });

  it('says of a number that nobody has that it was not found', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=70009');
    await screen.findByText(/70009/);
  });

  it('says that an earlier edition has been replaced, without the approval of the later', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-70001&utgava=1');
    await screen.findByText(/Du läser utgåva 1, som har ersatts av utgåva 2/);
    expect(screen.queryByText('2026-03-01')).toBeNull();
    const section = screen.getByRole('region', { name: 'Ansvar' });
    within(section).getByText('Avdelningschefen svarar inom tio dagar.');
  });

  it('tells who has read an earlier edition that it changed, and shows how, not by colour alone', async () => {
    const earlier = aKept({ edition: '1', editions: ['1'] });
    showDocuments(documentsReaderOf([earlier]), '?dokument=RH-70001').unmount();
    const before = showDocuments(documentsReaderOf([earlier]), '?dokument=RH-70001');
    await screen.findByRole('region', { name: 'Ansvar' });
    before.unmount();
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-70001');
    const link = await screen.findByRole('link', { name: 'Visa vad som har ändrats' });
    link.click();
    await screen.findByText('Tillagd text är understruken, borttagen är överstruken.', {
      exact: false,
    });
    expect(screen.getByText('fem').tagName).toBe('INS');
    expect(screen.getByText('tio').tagName).toBe('DEL');
    expect(screen.queryByRole('heading', { name: 'Syfte', level: 4 })).toBeNull();
  });

  it('prints its header, and that a copy may be out of date and where the latest is (GD-08, GD-09)', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-70001');
    await screen.findByRole('region', { name: 'Ansvar' });
    const head = document.querySelector('.kvittens-print thead')?.textContent;
    expect(head).toContain('Fastställd av: Regional chefläkare');
    expect(head).toContain('kan ha blivit inaktuell');
    expect(head).toContain('http://localhost/?dokument=RH-70001');
  });

  it('says so when there is no such document', async () => {
    showDocuments(documentsReaderOf([aKept()]), '?dokument=RH-79999');
    await screen.findByText(/inget publicerat dokument med numret RH-79999/);
  });
});
