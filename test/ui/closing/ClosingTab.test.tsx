import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { NoticeDetails, Outcome } from '../../../src/application/noticePages';
import type { CaseFile } from '../../../src/application/rows';
import { aMadeAssessment } from '../../support/closingBuilders';
import { aCaseFile, aCoordinator, aLine, aNotice, aSent, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/avslut';
const karin = { id: 'karin', name: 'Karin Lindqvist' };
const wanted = { wanted: true, responder: karin } as const;
const done = { by: karin, at: '2026-03-23T09:00:00.000Z' };
const assessment = aMadeAssessment();

const aFollowedUp = (
  caseFile: Partial<CaseFile> = {},
  some: Partial<NoticeDetails> = {},
): NoticeDetails => {
  const { risk: _risk, ...sent } = aSent({ recipients: 1 });
  return aNotice({
    ...sent,
    sender: 'Exempelpump AB <fsn@exempelpump.example>',
    caseFile: aCaseFile({ assessment, ...caseFile }),
    plan: {
      risk: 'high',
      sentOn: '2026-03-23',
      title: 'Exempel 3000',
      manufacturer: 'Exempelpump AB',
      problem: '',
      actions: ['Ta pumparna ur bruk.'],
      feedback: 'Svara.',
      receiveBy: '2026-03-24',
      handleBy: '2026-03-30',
      unitKeys: ['iva'],
      informedKeys: [],
    },
    ...some,
  });
};
const open = (
  notice: NoticeDetails,
  lines = [aLine({ status: 'handled' })],
  service = serviceOf(aCoordinator()),
) => {
  showPage(readerOf({ notice, lines }), service.commands, { hash });
  return service;
};
const item = async (name: string): Promise<ReturnType<typeof within>> => {
  const heading = await screen.findByText(name);
  return within(heading.closest('li') ?? document.body);
};
const press = (name: string | RegExp): void =>
  void fireEvent.click(screen.getByRole('button', { name }));
const write = (label: string, value: string): void =>
  void fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value } });

describe('What is left before a case is closed', () => {
  it('is told with how strongly the routine says so, and what is done', async () => {
    open(aFollowedUp({ assessment: aMadeAssessment({ receiptReply: wanted }) }));
    (await item('Svara avsändaren att meddelandet är mottaget')).getByText('Återstår · Ska göras');
    (await item('Bedömning av meddelandet')).getByText('Klart');
    (await item('Kontakta chefläkare')).getByText('Återstår · Kan göras');
    (await item('Svar från alla avdelningar som har fått frågan')).getByText('Klart');
    const close = screen.getByRole('button', { name: 'Avsluta ärendet…' });
    expect(close.hasAttribute('disabled')).toBe(true);
  });

  it('names the ending that it is left for, and follows another', async () => {
    open(aFollowedUp());
    await screen.findByText('Kvar att göra innan ärendet kan avslutas som ”Hanterat”');
    fireEvent.click(screen.getByRole('radio', { name: /^Finns inte hos oss/ }));
    screen.getByText('Kvar att göra innan ärendet kan avslutas som ”Finns inte hos oss”');
  });

  it('is the routine’s own way for a notice that nothing has been done about (B1-12, SN-24)', async () => {
    open(aNotice(), []);
    (await item('Bedömning av meddelandet')).getByText(/Återstår/);
    const handled = screen.getByRole('radio', { name: /^Hanterat/ });
    expect((handled as HTMLInputElement).checked).toBe(true);
    const close = screen.getByRole('button', { name: 'Avsluta ärendet…' });
    expect(close.hasAttribute('disabled')).toBe(true);
  });

  it('comes in the order it is done, the required before the rest', async () => {
    open(aFollowedUp({ assessment: aMadeAssessment({ receiptReply: wanted }) }));
    const list = (await screen.findByText('Kontakta chefläkare')).closest('ul');
    const codes = Array.from(list?.children ?? []).map((one) => one.getAttribute('data-check'));
    expect(codes).toEqual([
      'closing/receipt-reply',
      'closing/chief-physician',
      'closing/completion-reply',
      'closing/published',
      'closing/effort',
      'closing/assessed',
      'closing/sent',
      'closing/asked-complete',
    ]);
  });

  it('opens with the focus in its form, and gives it back when the form is put away', async () => {
    open(aFollowedUp());
    fireEvent.click(await screen.findByRole('button', { name: /X-29/ }));
    const minutes = screen.getByRole('textbox', { name: 'Tid i minuter' });
    await waitFor(() => expect(document.activeElement).toBe(minutes));
    press('Avbryt');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /X-29/ })),
    );
  });

  it('leads to the tab where it is done', async () => {
    open(aFollowedUp(), [aLine()]);
    const asked = await item('Svar från alla avdelningar som har fått frågan');
    const link = asked.getByRole('link', { name: 'Till uppföljningen' });
    expect(link.getAttribute('href')).toBe('#FSN-2026-0001/uppfoljning');
  });

  it('is shown to others than the coordinator, without what only the coordinator may do', async () => {
    const staff = aCoordinator({
      isCoordinator: false,
      person: { id: 'ylva', name: 'Ylva Nord' },
    });
    const service = serviceOf(staff);
    open(aFollowedUp(), undefined, service);
    await screen.findByText('Bara MT-säkerhetssamordnaren avslutar ärenden.');
    expect(screen.queryByRole('button', { name: /Avsluta ärendet/ })).toBeNull();
    expect(screen.queryByRole('button', { name: /Kontakta chefläkare/ })).toBeNull();
  });

  it('lets a named responder answer the sender (B1-09)', async () => {
    const ylva = { id: 'ylva', name: 'Ylva Nord' };
    const receiptReply = { wanted: true, responder: ylva } as const;
    const staff = aCoordinator({ isCoordinator: false, person: ylva });
    open(
      aFollowedUp({ assessment: aMadeAssessment({ receiptReply }) }),
      undefined,
      serviceOf(staff),
    );
    await screen.findByRole('button', { name: /^Svara avsändaren….*B1-08/ });
    expect(screen.queryByRole('button', { name: /B1-10/ })).toBeNull();
  });
});

describe('Answering the sender', () => {
  const receiptReply = wanted;
  const notice = aFollowedUp({ assessment: aMadeAssessment({ receiptReply }) });

  it('proposes the sender’s address and says what will happen', async () => {
    const service = open(notice);
    fireEvent.click(await screen.findByRole('button', { name: /B1-08/ }));
    screen.getByText('Karin Lindqvist svarar enligt bedömningen.');
    screen.getByText('Svaret skickas till fsn@exempelpump.example från funktionsbrevlådan.');
    press('Skicka svaret');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({
      command: 'reply',
      about: 'FSN-2026-0001',
      wish: { reply: 'receipt', via: 'mail', to: 'fsn@exempelpump.example' },
    });
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Skicka svaret' })).toBeNull());
  });

  it('proposes no address when the notice was forwarded by a colleague', async () => {
    open({ ...notice, kind: 'forwardedNotice' });
    fireEvent.click(await screen.findByRole('button', { name: /B1-08/ }));
    const box = screen.getByRole('textbox', { name: 'Avsändarens e-postadress' });
    expect((box as HTMLInputElement).value).toBe('');
  });

  it('shows the reply as it would go out, and what the form lacks', async () => {
    const value = {
      subject: 'Mottaget: FSN-77',
      text: '☒ Vi har tagit emot',
      missing: ['Telefon'],
    };
    const service = serviceOf(aCoordinator(), undefined, {
      previewReply: () => Promise.resolve({ outcome: 'done', value }),
    });
    open(notice, undefined, service);
    fireEvent.click(await screen.findByRole('button', { name: /B1-08/ }));
    press('Visa svaret');
    await screen.findByText('☒ Vi har tagit emot');
    screen.getByText('Det här saknas i formuläret: Telefon.');
    write('Vill ni lägga till något?', 'Tack!');
    expect(screen.queryByText('☒ Vi har tagit emot')).toBeNull();
  });

  it('in the portal asks for evidence and sends nothing (X-14)', async () => {
    const keepEvidence = (): Promise<Outcome<string>> =>
      Promise.resolve({ outcome: 'done', value: 'besked-1-kvittens.png' });
    const service = serviceOf(aCoordinator(), undefined, { keepEvidence });
    open(notice, undefined, service);
    fireEvent.click(await screen.findByRole('button', { name: /B1-08/ }));
    fireEvent.click(screen.getByRole('radio', { name: /portal/ }));
    screen.getByText('Inget skickas härifrån. Svaret antecknas i ärendet.');
    write('Portalens adress, eller hur svaret lämnades', 'https://svar.example');
    write('Vad sades eller syntes?', 'Kvittens 4711');
    const file = new File(['x'], 'kvittens.png');
    const input = document.querySelector('input[type="file"]');
    fireEvent.change(input as HTMLInputElement, { target: { files: [file] } });
    await screen.findByText('besked-1-kvittens.png');
    press('Anteckna svaret');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toEqual({
      reply: 'receipt',
      via: 'portal',
      to: 'https://svar.example',
      evidence: 'Kvittens 4711',
      attachments: ['besked-1-kvittens.png'],
    });
  });

  it('asks for a reason when completion is reported too soon (B1-10)', async () => {
    open(notice, [aLine()]);
    fireEvent.click(await screen.findByRole('button', { name: /B1-10/ }));
    screen.getByText(/Rutinen rekommenderar svar från alla avdelningar/);
  });

  it('tells the service’s refusal and keeps what was written', async () => {
    const message = 'Adressen är vår egen brevlåda.';
    const service = serviceOf(aCoordinator(), () => ({
      outcome: 'refused',
      code: 'notice/own-address',
      message,
    }));
    open(notice, undefined, service);
    fireEvent.click(await screen.findByRole('button', { name: /B1-08/ }));
    write('Vill ni lägga till något?', 'Tack!');
    press('Skicka svaret');
    await screen.findByText(message);
    const box = screen.getByRole('textbox', { name: 'Vill ni lägga till något?' });
    expect((box as HTMLInputElement).value).toBe('Tack!');
  });
});

describe('What else is done for a case', () => {
  it('contacts the chief physician by the criteria, and the commission office too (SN-41, SN-44)', async () => {
    const service = open(aFollowedUp());
    fireEvent.click(await screen.findByRole('button', { name: /SN-41/ }));
    fireEvent.click(
      screen.getByRole('checkbox', { name: 'Uppgifter om allvarliga säkerhetsrisker' }),
    );
    write('Meddelande till chefläkare', 'Pumpar kan stanna.');
    press('Skicka till chefläkare');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({
      command: 'contactChiefPhysician',
      wish: { criteria: ['seriousRisk'], message: 'Pumpar kan stanna.', commissionOffice: true },
    });
  });

  it('hands over what the basis says of contract and stock (SN-18)', async () => {
    const notice = aFollowedUp({ assessment: aMadeAssessment({ withdrawn: true }) });
    const question = {
      key: 'stock',
      row: 'SN-15',
      party: 'logistics',
      kind: 'stock',
      question: 'Finns den på lager?',
    } as const;
    const given = {
      answer: { stockItem: true, orderedBy: ['Medicin 31'] },
      by: 'Jon Berg',
      at: done.at,
      isCorrected: false,
    };
    const basis = [{ question, partyName: 'Logistik', status: 'answered' as const, given }];
    const service = serviceOf(aCoordinator());
    const lines = [aLine({ status: 'handled' })];
    showPage(readerOf({ notice, lines, basis }), service.commands, { hash });
    fireEvent.click(await screen.findByRole('button', { name: /SN-18/ }));
    screen.getByText('Avtalsnummer A-17 följer med.');
    press('Lämna över');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toEqual({
      facts: expect.stringMatching(/Finns den på lager\?\n.*Ja[\s\S]*Medicin 31/) as string,
    });
  });

  it('publishes a month from today unless another time is chosen (SN-62)', async () => {
    const service = open(aFollowedUp());
    fireEvent.click(await screen.findByRole('button', { name: /SN-62/ }));
    write('Vad betyder det för medarbetarna?', 'Kontrollera larmet.');
    press('Publicera');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toEqual({
      headline: 'Exempel 3000',
      meaning: 'Kontrollera larmet.',
      from: '2026-03-23',
      until: '2026-04-22',
    });
  });

  it('records time and cost, and shows their sum (X-29)', async () => {
    const effort = { minutes: 1000, amount: 250, what: 'Byte', ...done };
    const service = open(aFollowedUp({ efforts: [effort, effort] }));
    (await item('Skriv in tid och kostnad')).getByText(/^2\s000 min, 500 kr$/);
    press(/X-29/);
    write('Tid i minuter', '45');
    write('Vad gäller det?', 'Samordning');
    press('Lägg till');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toEqual({ minutes: 45, amount: 0, what: 'Samordning' });
  });

  it('says that a mail is on its way until it has gone', async () => {
    const chiefPhysician = { ...done, criteria: ['seriousRisk' as const] };
    open(aFollowedUp({ chiefPhysician }));
    (await item('Kontakta chefläkare')).getByText(/Karin Lindqvist.*Mejlet är på väg\./);
  });
});

describe('Closing the case', () => {
  it('says what happens, and then closes', async () => {
    const service = open(aFollowedUp());
    fireEvent.click(await screen.findByRole('button', { name: 'Avsluta ärendet…' }));
    const dialog = within(await screen.findByRole('dialog'));
    dialog.getByText('FSN-2026-0001 får status ”Hanterat”.');
    expect(service.sent).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Avsluta ärendet' }));
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({
      command: 'close',
      wish: { ending: 'handled', note: '', reasons: {} },
    });
  });

  it('sets junk aside straight from the mailbox', async () => {
    const service = open(aNotice(), []);
    fireEvent.click(await screen.findByRole('radio', { name: /^Inget säkerhetsmeddelande/ }));
    press('Avsluta ärendet…');
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Avsluta ärendet' }));
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toMatchObject({ ending: 'notANotice' });
  });

  it('as not present asks why nobody looked (SN-12)', async () => {
    const service = open(aNotice({ caseFile: aCaseFile({ assessment }) }), []);
    fireEvent.click(await screen.findByRole('radio', { name: /^Finns inte hos oss/ }));
    const close = screen.getByRole('button', { name: 'Avsluta ärendet…' });
    expect(close.hasAttribute('disabled')).toBe(true);
    screen.getByText('Skriv skälen ovan, så kan ärendet avslutas.');
    const label = 'Varför avstår ni från kontroll av att produkten inte finns i regionen?';
    write(label, 'Säljs inte i Sverige.');
    fireEvent.click(close);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Avsluta ärendet' }));
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]?.wish).toMatchObject({
      reasons: { 'closing/looked-for': 'Säljs inte i Sverige.' },
    });
  });
});

describe('A closed case', () => {
  const ended = { ...done, ending: 'notPresent' as const, note: 'Säljs inte här.' };

  it('tells how it ended, and is opened again with a reason (X-11)', async () => {
    const service = open(aFollowedUp({ ended }, { status: 'notPresent' }));
    await screen.findByText('Säljs inte här.');
    expect(screen.queryByRole('button', { name: 'Avsluta ärendet…' })).toBeNull();
    press('Öppna ärendet igen…');
    const reason = screen.getByRole('textbox', { name: 'Varför öppnas ärendet igen?' });
    await waitFor(() => expect(document.activeElement).toBe(reason));
    write('Varför öppnas ärendet igen?', 'Ny uppgift.');
    press('Öppna ärendet igen');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({ command: 'reopen', wish: { reason: 'Ny uppgift.' } });
  });

  it('tells who closed it when, and why each recommendation was set aside (SN-30)', async () => {
    const reasons = {
      'closing/assessed': 'Redan känt.',
      'closing/looked-for': 'Säljs inte i Sverige.',
    };
    open(aFollowedUp({ ended: { ...ended, reasons } }, { status: 'notPresent' }));
    const shown = within(await screen.findByRole('region', { name: 'Ärendet är avslutat' }));
    shown.getByText('Finns inte hos oss');
    shown.getByText(/^Avslutat av Karin Lindqvist, 2026-03-23/);
    const facts = shown.getAllByRole('term').map(({ parentElement }) => parentElement?.textContent);
    const setAside = 'Avsteg från det som rekommenderas';
    expect(facts).toEqual([
      'AnteckningSäljs inte här.',
      `${setAside}: bedömning av meddelandetRedan känt.`,
      `${setAside}: kontroll av att produkten inte finns i regionenSäljs inte i Sverige.`,
    ]);
  });

  it('tells the same in English', async () => {
    const reasons = { 'closing/sent': 'Nobody has it.' };
    const notice = aFollowedUp(
      { ended: { ...ended, note: '', reasons } },
      { status: 'notPresent' },
    );
    const lines = [aLine({ status: 'handled' })];
    const { commands } = serviceOf(aCoordinator());
    showPage(readerOf({ notice, lines }), commands, { hash, language: 'en' });
    await screen.findByText(/^Closed by Karin Lindqvist/);
    screen.getByText('Recommendations set aside: a mailing to the departments concerned');
    screen.getByText('Nobody has it.');
    expect(screen.queryByText('Note')).toBeNull();
  });

  it('tells why the sender was answered early and the commission office not told (B1-10, SN-44)', async () => {
    const early = { reply: 'completion', via: 'mail', to: 'x@y.example' } as const;
    open(
      aFollowedUp({
        ended,
        replies: [{ ...early, ...done, reason: 'Enheten är nedlagd.' }],
        chiefPhysician: {
          ...done,
          criteria: ['seriousRisk'],
          commissionReason: 'Gäller bara oss.',
        },
      }),
    );
    await screen.findByText(/Svarade innan alla avdelningar var klara: Enheten är nedlagd\./);
    screen.getByText(/Varför informeras inte HS uppdrag\? Gäller bara oss\./);
  });

  it('still lets news be changed and taken down, and time be recorded (SN-62, X-29)', async () => {
    const news = { headline: 'x', meaning: 'y', from: '2026-03-01', until: '2026-04-01' };
    const service = open(aFollowedUp({ ended, publication: { ...news, ...done } }));
    await screen.findByRole('button', { name: /X-29/ });
    screen.getByRole('button', { name: /^Ändra….*SN-62/ });
    press('Ta bort nyheten…');
    write('Varför?', 'Felet är rättat.');
    press('Ta bort nyheten');
    await waitFor(() => expect(service.sent).toHaveLength(1));
    expect(service.sent[0]).toMatchObject({ command: 'unpublish' });
  });
});
