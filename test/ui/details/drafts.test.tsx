import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { BasisLine } from '../../../src/application/basisPages';
import type { NoticeDetails, Outcome } from '../../../src/application/noticePages';
import { aPlan } from '../../support/builders';
import { aMadeAssessment } from '../../support/closingBuilders';
import {
  aCaseFile,
  aCoordinator,
  aForm,
  aLine,
  aNotice,
  aSent,
  noAdvice,
  readerOf,
  serviceOf,
} from '../fakes';
import { showPage } from '../showPage';

const karin = { id: 'karin', name: 'Karin Lindqvist' };
const done = { by: karin, at: '2026-03-23T09:00:00.000Z' };
const assessment = aMadeAssessment({
  withdrawn: true,
  receiptReply: { wanted: true, responder: karin },
});
const { units: _units, informed: _informed, ...plan } = aPlan();
const sent = (some: Partial<NoticeDetails> = {}): NoticeDetails =>
  aNotice({
    ...aSent({ recipients: 1 }),
    caseFile: aCaseFile({ assessment }),
    plan: { ...plan, unitKeys: ['iva'], informedKeys: [] },
    ...some,
  });
const news = { headline: 'x', meaning: 'y', from: '2026-03-01', until: '2026-04-01', ...done };
const ended = { ...done, ending: 'handled' as const, note: '' };
const basis: readonly BasisLine[] = aForm.questions.map((question) => ({
  question,
  partyName: 'Inköp',
  status: 'waiting',
}));

interface Case {
  readonly tab: string;
  readonly notice: NoticeDetails;
  /** What is pressed to come to the field. */
  readonly presses: readonly (string | RegExp)[];
  readonly field: string | RegExp;
}
const under =
  (tab: string, notice: NoticeDetails) =>
  (presses: Case['presses'], field: Case['field']): Case => ({ tab, notice, presses, field });
const closing = under('avslut', sent());
const changing = under('mottagare', sent());
const following = under('uppfoljning', sent());
const cases: readonly (readonly [string, Case])[] = [
  ['the note at closing', closing([], 'Anteckning')],
  ['a reply to the sender', closing([/B1-08/], 'Vill ni lägga till något?')],
  ['what the chief physician is told', closing([/SN-41/], 'Meddelande till chefläkare')],
  ['a hand-over', closing([/SN-18/], /^Vad vet ni om avtal/)],
  ['news for staff', closing([/SN-62/], 'Vad betyder det för medarbetarna?')],
  ['time and cost', closing([/X-29/], 'Vad gäller det?')],
  [
    'why news are taken down',
    under('avslut', sent({ caseFile: aCaseFile({ assessment, publication: news }) }))(
      ['Ta bort nyheten…'],
      'Varför?',
    ),
  ],
  [
    'why a case is opened again',
    under('avslut', sent({ status: 'closed', caseFile: aCaseFile({ assessment, ended }) }))(
      ['Öppna ärendet igen…'],
      'Varför öppnas ärendet igen?',
    ),
  ],
  ['why departments are added', changing(['Lägg till avdelningar…'], /^Varför/)],
  ['why dates are moved', changing(['Ändra datum…'], /^Varför/)],
  ['a correction', changing(['Rätta…'], /^Produkt/)],
  ['what was wrong', changing(['Rätta…'], /^Vad var fel/)],
  ['why it is withdrawn', changing(['Återkalla…'], /^Varför/)],
  ['what is to be sent', under('mottagare', aNotice())([], /^Produkt/)],
  [
    'an answer of the basis',
    under('underlag', aNotice({ status: 'collectingBasis' }))(
      [/avtalsdatabasen/],
      /^Sökord|^Vilka sökord/,
    ),
  ],
  ['the assessment', under('underlag', aNotice())(['Bedöm utan underlag'], /^Bedömning/)],
  ['a field that is corrected', under('uppgifter', aNotice())(['Ändra Produkt'], 'Produkt')],
  ['who said what', following([/^Anteckna svar/], /^Vem sa det/)],
];

const goTo = (name: string): void => void fireEvent.click(screen.getByRole('tab', { name }));
const names: { readonly [tab: string]: string } = {
  avslut: 'Avslut',
  mottagare: 'Mottagare',
  uppfoljning: 'Uppföljning',
  underlag: 'Underlag',
  uppgifter: 'Uppgifter',
};
const value = 'Halvskrivet';
const press = async (name: string | RegExp): Promise<void> =>
  void fireEvent.click(await screen.findByRole('button', { name }));
const write = async (name: string | RegExp): Promise<void> =>
  void fireEvent.change(await screen.findByRole('textbox', { name }), { target: { value } });
const lookAway = async (tab: string): Promise<void> => {
  goTo(tab === 'uppgifter' ? 'Logg' : 'Uppgifter');
  await waitFor(() => expect(screen.queryByDisplayValue(value)).toBeNull());
  goTo(names[tab]!);
};
const show = (tab: string, notice: NoticeDetails, answer?: () => Outcome) => {
  const service = serviceOf(aCoordinator(), answer, {
    recipientAdvice: () => Promise.resolve(noAdvice),
  });
  const asked = notice.status === 'collectingBasis' ? basis : [];
  const hash = `#${notice.key}/${tab}`;
  showPage(readerOf({ notice, lines: [aLine()], basis: asked }), service.commands, { hash });
  return service;
};

describe('What is half-written on a tab', () => {
  it.each(cases)('stays between tabs: %s', async (_name, { tab, notice, presses, field }) => {
    show(tab, notice);
    for (const name of presses) await press(name);
    await write(field);
    await lookAway(tab);
    await screen.findByDisplayValue(value);
  });

  it('stays with each of the forms between which one goes', async () => {
    show('avslut', sent());
    await press(/SN-41/);
    await write('Meddelande till chefläkare');
    await press(/X-29/);
    await press(/SN-41/);
    screen.getByDisplayValue(value);
  });

  it('stays with how a department says it has handled the notice', async () => {
    const anna = { id: 'anna', name: 'Anna Ahlberg' };
    const service = serviceOf(aCoordinator({ person: anna, isCoordinator: false }));
    const reader = readerOf({
      notice: sent(),
      lines: [aLine({ status: 'received', received: { by: karin.name, at: done.at } })],
    });
    showPage(reader, service.commands, { hash: '#FSN-2026-0001/uppfoljning' });
    await press(/^Markera som hanterat/);
    await write(/^Kommentar/);
    await lookAway('uppfoljning');
    await screen.findByDisplayValue(value);
  });

  it('is forgotten when it is given up', async () => {
    show('avslut', sent());
    await press(/X-29/);
    await write('Vad gäller det?');
    await press('Avbryt');
    await press(/X-29/);
    expect(screen.queryByDisplayValue(value)).toBeNull();
  });

  it('is forgotten when it is sent', async () => {
    const { sent: commands } = show('avslut', sent());
    await press(/X-29/);
    await write('Vad gäller det?');
    await press('Lägg till');
    await waitFor(() => expect(commands).toHaveLength(1));
    await waitFor(() => expect(screen.queryByDisplayValue(value)).toBeNull());
    await press(/X-29/);
    expect(screen.queryByDisplayValue(value)).toBeNull();
  });

  it('is forgotten when another notice is opened', async () => {
    show('avslut', sent());
    await write('Anteckning');
    fireEvent.click(screen.getByRole('button', { name: /Alla säkerhetsmeddelanden/ }));
    await waitFor(() => expect(screen.queryByRole('tab')).toBeNull());
    window.location.hash = '#FSN-2026-0001/avslut';
    await screen.findByRole('textbox', { name: 'Anteckning' });
    expect(screen.queryByDisplayValue(value)).toBeNull();
  });

  it('is sent as the same command when it was uncertain whether it arrived', async () => {
    const { sent: commands } = show('avslut', sent(), () => ({ outcome: 'uncertain' }));
    await press(/X-29/);
    await write('Vad gäller det?');
    await press('Lägg till');
    await waitFor(() => expect(commands).toHaveLength(1));
    await lookAway('avslut');
    await press('Lägg till');
    await waitFor(() => expect(commands).toHaveLength(2));
    expect(commands[1]).toEqual(commands[0]);
  });

  it('takes no focus from who comes back to its tab', async () => {
    show('uppgifter', aNotice());
    await press('Ändra Produkt');
    await write('Produkt');
    await lookAway('uppgifter');
    expect(document.activeElement).not.toBe(await screen.findByDisplayValue(value));
  });
});
