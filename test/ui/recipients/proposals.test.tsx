import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { RecipientAdvice } from '../../../src/application/recipientAdvice';
import { aField } from '../../support/builders';
import { aCoordinator, aNotice, noAdvice, readerOf, serviceOf, someUnits } from '../fakes';
import { showPage } from '../showPage';

const hospital = { ...someUnits[0]!, mailbox: 'sjukhuset@norrviken.example' };
const lab = {
  key: 'kemi',
  name: 'Klinisk kemi',
  kind: 'department',
  parentKey: 'sjukhuset',
  mailbox: 'kemi@norrviken.example',
  ownHandling: true,
} as const;
const clinic = {
  key: 'strand',
  name: 'Strandkliniken',
  kind: 'provider',
  mailbox: 'x@strand.example',
} as const;
const head = { id: 'nils', name: 'Nils Ek', mail: 'nils.ek@norrviken.example' };
const units = [
  hospital,
  ...someUnits.slice(1).map((unit) => ({ ...unit, operationsHead: head })),
  lab,
  clinic,
];
const advice: RecipientAdvice = {
  ...noAdvice,
  proposals: [
    {
      unitKey: 'iva',
      mode: 'action',
      strength: 'required',
      reasons: [{ code: 'hits', count: 14 }],
    },
    {
      unitKey: 'kemi',
      mode: 'ownHandling',
      strength: 'recommended',
      reasons: [{ code: 'possible-hits', count: 2 }, { code: 'own-handling' }],
    },
    {
      unitKey: 'sjukhuset',
      mode: 'information',
      strength: 'recommended',
      reasons: [{ code: 'administration', count: 2 }],
    },
  ],
  unknown: [{ name: 'Kostnadsställe 4711', count: 3 }],
  crowded: [{ unitKey: 'iva', open: 9 }],
};
const open = async (some: RecipientAdvice = advice, notice = aNotice()) => {
  const service = serviceOf(aCoordinator(), undefined, {
    recipientAdvice: () => Promise.resolve(some),
  });
  const reader = { ...readerOf({ notice }), units: () => Promise.resolve(units) };
  showPage(reader, service.commands, { hash: '#FSN-2026-0001/mottagare' });
  await screen.findByText('Intensivvården');
  return service;
};
// Asking for a role computes the name of everything on the page, which is large here.
const box = (name: string): HTMLInputElement =>
  document.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`) ??
  screen.getByText(name).closest('.ms-Checkbox')!.querySelector('input')!;
const isChecked = (name: string): boolean => box(name).checked;
const ask = async () => {
  fireEvent.click(screen.getByRole('radio', { name: 'Låg risk' }));
  fireEvent.click(screen.getByText('Skicka ut…'));
  return screen.findByRole('dialog');
};

describe('Proposed recipients', () => {
  it('are chosen beforehand, each with its reason (SN-24, SN-31)', async () => {
    await open();
    await screen.findByText('3 mottagare är föreslagna och förvalda. Skälet står vid var och en.');
    expect(['Intensivvården', 'Klinisk kemi', 'Medicin 31'].map(isChecked)).toEqual([
      true,
      true,
      false,
    ]);
    expect(isChecked('Sjukhuset, funktionsbrevlådan bara för kännedom')).toBe(true);
    screen.getByText('Ska få det: 14 i inventarier eller inköp.');
    screen.getByText('Bör få det: 2 möjliga i inventarier eller inköp; egen hantering.');
  });

  it('may be chosen otherwise, and go out as they were chosen (X-09, X-17)', async () => {
    const { sent } = await open();
    await screen.findByText(/föreslagna och förvalda/);
    fireEvent.click(box('Klinisk kemi'));
    fireEvent.click(box('Medicin 31'));
    fireEvent.click(box('Medicin 31 bara för kännedom'));
    const dialog = await ask();
    fireEvent.click(within(dialog).getByText('Skicka ut'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.wish).toMatchObject({
      unitKeys: ['iva'],
      informedKeys: ['sjukhuset', 'medicin'],
    });
  });

  it('are told in full before anything is sent: own handling, information, crowded channels (SN-47, X-17, X-24)', async () => {
    await open();
    await screen.findByText(/föreslagna och förvalda/);
    fireEvent.click(box('Strandkliniken'));
    fireEvent.click(box('Informera verksamhetscheferna: Nils Ek'));
    const dialog = await ask();
    within(dialog).getByText('Kortet skickas till 1 avdelning.');
    within(dialog).getByText(/1 verksamhet med egen hantering får e-post/);
    within(dialog).getByText(/1 mottagare utanför regionen får e-post med en engångslänk/);
    within(dialog).getByText('1 mottagare får det bara för kännedom.');
    within(dialog).getByText('1 verksamhetschef får e-post för kännedom.');
    within(dialog).getByText(/Många kort väntar redan i kanalen hos Intensivvården/);
  });

  it('leave names that the directory does not know to the coordinator (SN-20)', async () => {
    await open();
    await screen.findByText(/Finns inte i Verksamheter: Kostnadsställe 4711/);
  });

  it('do not hide that the inventories were not searched (X-06)', async () => {
    await open({ ...noAdvice, searched: false });
    await screen.findByText(/Inventarierna är inte genomsökta/);
  });

  it('offer no mail to a mailbox that is the coordinator’s own (SN-38)', async () => {
    await open({ ...noAdvice, ownMailboxes: ['sjukhuset'] });
    await screen.findByText(/Brevlådan är din egen, så inget skickas dit/);
    const own = box('Sjukhuset, funktionsbrevlådan');
    expect(own.disabled).toBe(true);
  });
});

describe('What the departments are asked besides', () => {
  const withNumbers = (count: number) => {
    const notice = aNotice();
    const lots = aField(...Array.from({ length: count }, (_, index) => `L${index + 1}`));
    return { ...notice, fields: { ...notice.fields, lots } };
  };

  it('is each lot of the notice, when they are few (X-05)', async () => {
    const { sent } = await open(advice, withNumbers(2));
    await screen.findByText(/föreslagna och förvalda/);
    fireEvent.click(box('Fråga om patienter har informerats'));
    const dialog = await ask();
    fireEvent.click(within(dialog).getByText('Skicka ut'));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]?.wish).toMatchObject({ lots: ['L1', 'L2'], asksAboutPatients: true });
  });

  it('is one number when there are more lots than a card holds (X-05)', async () => {
    await open(advice, withNumbers(13));
    screen.getByText(/räknar upp 13 lot- och serienummer, för många för ett kort/);
  });
});
