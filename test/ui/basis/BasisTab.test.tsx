import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { BasisLine } from '../../../src/application/basisPages';
import { aCoordinator, aForm, aNotice, readerOf, serviceOf } from '../fakes';
import { showPage } from '../showPage';

const hash = '#FSN-2026-0001/underlag';
const key = 'FSN-2026-0001';
const collecting = aNotice({ status: 'collectingBasis' });
const stranger = aCoordinator({
  person: { id: 'otto', name: 'Otto Falk' },
  isCoordinator: false,
  mayVerifyLog: false,
});

const aLine = (question: string, some: Partial<BasisLine> = {}): BasisLine => {
  const asked = aForm.questions.find((one) => one.key === question)!;
  return {
    question: asked,
    partyName: aForm.parties.find((party) => party.key === asked.party)!.name,
    status: 'waiting',
    ...some,
  };
};
const hit: BasisLine['given'] = {
  answer: { searchWords: 'Exempel 3000', hit: true, contractNumber: 'A-123' },
  by: 'Ines Strand',
  at: '2026-03-23T13:30:00.000Z',
  isCorrected: false,
};
const waiting = [aLine('contracts'), aLine('stock', { status: 'notAsked' }), aLine('systems')];
const hitLines = [
  aLine('contracts', { status: 'answered', given: hit }),
  aLine('stock'),
  aLine('systems'),
];
const row = (question: string): HTMLElement =>
  document.querySelector<HTMLElement>(`[data-question="${question}"]`)!;
const show = (basis: readonly BasisLine[], notice = collecting, me = aCoordinator()) => {
  const service = serviceOf(me);
  showPage(readerOf({ notice, basis }), service.commands, { hash });
  return service;
};

describe('Asking for the basis', () => {
  it('says what will be asked of whom and how, and asks it with one press (SN-17)', async () => {
    const service = show([], aNotice());
    const logistics = within(await screen.findByRole('group', { name: 'Logistik' }));
    logistics.getByText('E-post till log@prov.example');
    logistics.getByText('Ställs om avtalsdatabasen ger träff.');
    screen.getByText('Varför: RH-15405, Underlag');
    fireEvent.click(screen.getByRole('button', { name: 'Hämta underlag' }));
    await waitFor(() =>
      expect(service.sent).toEqual([
        expect.objectContaining({ command: 'askForBasis', about: key, wish: { leaveOut: [] } }),
      ]),
    );
    await screen.findByText('Frågorna skickas ut. De visas här om en liten stund.');
  });

  it('leaves out what the notice does not call for', async () => {
    const service = show([], aNotice());
    fireEvent.click(await screen.findByRole('checkbox', { name: 'I vilka system finns den?' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hämta underlag' }));
    await waitFor(() => expect(service.sent[0]?.wish).toEqual({ leaveOut: ['systems'] }));
  });

  it('is not offered to others', async () => {
    show([], aNotice(), stranger);
    await screen.findByText('Underlaget har inte begärts. Det gör MT-säkerhetssamordnaren.');
    expect(screen.queryByRole('button', { name: 'Hämta underlag' })).toBeNull();
  });
});

describe('The dialogue of the basis', () => {
  it('brings what the parties found to the coordinator, each question with where it stands and its answer (SN-19, B1-13)', async () => {
    show([
      aLine('contracts', { status: 'answered', given: hit }),
      aLine('stock', { delivery: { undelivered: 'not-installed', mailedTo: 'log@prov.example' } }),
      aLine('systems'),
    ]);
    await screen.findByText('2 frågor väntar på svar.');
    within(row('contracts')).getByText('A-123');
    expect(row('contracts').textContent).toContain('Ines Strand, 2026-03-23 14:30');
    expect(row('stock').textContent).toContain('E-post till log@prov.example');
    within(row('systems')).getByText('Väntar på att skickas');
  });

  it('marks an answer that was corrected, written down by another, or came after the assessment', async () => {
    const given = { ...hit, isCorrected: true, writtenBy: 'Karin Lindqvist' };
    const assessment = {
      productKind: 'equipment',
      contract: 'unknown',
      disposal: 'none',
      way: 'departments',
      withdrawn: false,
      concernsPatients: false,
      statement: 'Bedömt.',
      receiptReply: { wanted: false },
      completionReply: { wanted: false },
      reasons: {},
      by: { id: 'karin', name: 'Karin Lindqvist' },
      at: '2026-03-23T13:00:00.000Z',
    } as const;
    const notice = aNotice({
      status: 'assessed',
      caseFile: { ...aNotice().caseFile, assessment },
    });
    show([aLine('contracts', { status: 'answered', given })], notice);
    await screen.findByText('Rättat svar. Det tidigare finns i loggen.');
    expect(row('contracts').textContent).toContain('Nedtecknat av Karin Lindqvist');
    within(row('contracts')).getByText('Kom efter bedömningen');
  });

  it('lets the coordinator answer as one of the party', async () => {
    const service = show(waiting);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Svara: I vilka system finns den?' }),
    );
    const form = within(screen.getByRole('form', { name: 'I vilka system finns den?' }));
    expect(form.queryByRole('textbox', { name: /På uppdrag av/ })).toBeNull();
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    form.getByText(/Ange vilka system produkten finns i/);
    fireEvent.click(form.getByRole('checkbox', { name: 'Inget av systemen' }));
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent).toEqual([
        expect.objectContaining({
          command: 'answerBasis',
          wish: { question: 'systems', answer: { systems: [] } },
        }),
      ]),
    );
  });

  it('moves the focus into the form that opens, and back to its button', async () => {
    show(waiting);
    const opener = { name: 'Svara: I vilka system finns den?' };
    fireEvent.click(await screen.findByRole('button', opener));
    const form = within(screen.getByRole('form', { name: 'I vilka system finns den?' }));
    await waitFor(() => expect(document.activeElement).toBe(form.getAllByRole('checkbox')[0]));
    fireEvent.click(form.getByRole('button', { name: 'Avbryt' }));
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', opener)));
  });

  it('lets the coordinator write down what others said, with who said it', async () => {
    const service = show(waiting);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Svara: Finns produkten i avtalsdatabasen?' }),
    );
    const form = within(screen.getByRole('form', { name: 'Finns produkten i avtalsdatabasen?' }));
    const write = (name: RegExp, value: string): void => {
      fireEvent.change(form.getByRole('textbox', { name }), { target: { value } });
    };
    expect(form.queryByRole('textbox', { name: /Avtalsnummer/ })).toBeNull();
    write(/Sökord/, 'Exempel');
    fireEvent.click(form.getByRole('radio', { name: 'Träff' }));
    write(/Avtalsnummer/, 'A-123');
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    await form.findByText('Ange vem som har lämnat svaret.');
    expect(service.sent).toEqual([]);
    write(/På uppdrag av/, 'Ines Strand');
    fireEvent.click(form.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent[0]?.wish).toEqual({
        question: 'contracts',
        answer: { searchWords: 'Exempel', hit: true, contractNumber: 'A-123' },
        saidBy: 'Ines Strand',
      }),
    );
  });

  it('keeps a file with the answer that refers to it (B1-06)', async () => {
    const service = show(waiting);
    fireEvent.click(
      await screen.findByRole('button', { name: 'Svara: I vilka system finns den?' }),
    );
    const file = new File(['x'], 'system.csv');
    await act(async () => {
      fireEvent.change(document.querySelector('input[type="file"]')!, {
        target: { files: [file] },
      });
    });
    await screen.findByText('bilaga1-system.csv');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Medusa' }));
    fireEvent.click(screen.getByRole('button', { name: 'Skicka svaret' }));
    await waitFor(() =>
      expect(service.sent[0]?.wish).toMatchObject({
        answer: { systems: ['Medusa'], attachments: ['bilaga1-system.csv'] },
      }),
    );
  });

  it('lets people of a party answer their own question, and nobody else any', async () => {
    const ines = { ...stranger, person: { id: 'ines', name: 'Ines Strand' } };
    show(waiting, collecting, ines);
    await screen.findByRole('button', { name: 'Svara: Finns produkten i avtalsdatabasen?' });
    expect(screen.queryByRole('button', { name: 'Svara: I vilka system finns den?' })).toBeNull();
    expect(screen.queryByRole('button', { name: /Ladda ner/ })).toBeNull();
  });

  it('offers no answer to a question that is not asked, or in a closed case', async () => {
    const done = { by: { id: 'karin', name: 'Karin' }, at: '2026-03-23T13:00:00.000Z' };
    const ended = { ...done, ending: 'handled' as const, note: '' };
    const closed = aNotice({ status: 'closed', caseFile: { ...aNotice().caseFile, ended } });
    show(waiting, closed);
    await screen.findByText('2 frågor väntar på svar.');
    expect(screen.queryByRole('button', { name: /^Svara/ })).toBeNull();
  });
});

describe('The assessment', () => {
  const form = async () => within(await screen.findByRole('form', { name: 'Bedömning' }));
  const radio = (within_: Awaited<ReturnType<typeof form>>, group: string, name: string): void => {
    const choices = within(within_.getByRole('radiogroup', { name: new RegExp(group) }));
    fireEvent.click(choices.getByRole('radio', { name }));
  };

  it('is proposed from basis and notice, says its rule, and is saved (B1-12)', async () => {
    const fields = {
      ...aNotice().fields,
      replyRequired: { values: ['yes'], evidence: [], confidence: 0.9 },
      replyDeadline: { values: ['2026-04-10'], evidence: [], confidence: 0.9 },
    };
    const all = [
      hitLines[0]!,
      aLine('stock', {
        status: 'answered',
        given: {
          ...hit,
          answer: {
            stockItem: true,
            nearStore: true,
            orderedThroughSystem: false,
            orderedBy: [],
          },
        },
      }),
      aLine('systems', {
        status: 'answered',
        given: { ...hit, answer: { systems: ['Medusa'] } },
      }),
    ];
    const service = show(all, aNotice({ status: 'collectingBasis', fields }));
    const page = await form();
    expect((page.getByRole('textbox', { name: /Avtalsnummer/ }) as HTMLInputElement).value).toBe(
      'A-123',
    );
    page.getByText('Meddelandet ber om svar senast 2026-04-10.');
    radio(page, 'återkallas eller kasseras', 'Nej');
    page.getByText(
      'Rutinen föreslår: MTH skickar ut till avdelningscheferna (RH-15405, Utrustningar).',
    );
    fireEvent.change(page.getByRole('textbox', { name: /lämplig hantering/ }), {
      target: { value: 'Skickas ut.' },
    });
    fireEvent.click(page.getByRole('button', { name: 'Spara bedömningen' }));
    const karin = { id: 'karin', name: 'Karin Lindqvist' };
    await waitFor(() =>
      expect(service.sent[0]).toMatchObject({
        command: 'assess',
        wish: {
          productKind: 'equipment',
          contract: 'onContract',
          contractNumber: 'A-123',
          disposal: 'none',
          way: 'departments',
          statement: 'Skickas ut.',
          receiptReply: { wanted: true, responder: karin },
          completionReply: { wanted: true, responder: karin },
        },
      }),
    );
    await screen.findByText('Bedömningen är sparad.', { selector: 'p' });
  });

  it('says what is left at each field, and sends nothing before it is said', async () => {
    const service = show(hitLines);
    const page = await form();
    fireEvent.click(page.getByRole('button', { name: 'Spara bedömningen' }));
    page.getByText('Ange om det är utrustning eller förbrukningsmaterial.');
    page.getByText('Skriv bedömningen.');
    expect(service.sent).toEqual([]);
  });

  it('asks for the reason when another way than the routine’s is taken (SN-30)', async () => {
    show(hitLines);
    const page = await form();
    radio(page, 'slag av produkt', 'Förbrukningsmaterial eller engångsprodukt');
    radio(page, 'återkallas eller kasseras', 'Återkallas');
    page.getByText(/Logistikservice återkallar eller kasserar \(RH-15405, Förbrukningsmaterial/);
    expect(page.queryByRole('textbox', { name: /annat tillvägagångssätt/ })).toBeNull();
    radio(page, 'meddelandet hanteras', 'MTH skickar ut till avdelningscheferna');
    page.getByRole('textbox', { name: /annat tillvägagångssätt/ });
  });

  it('warns of what is recommended, and asks why it is left out (SN-17)', async () => {
    show(hitLines);
    const page = await form();
    page.getByText('Rutinen rekommenderar ett komplett underlag enligt Bilaga 1.');
    page.getByRole('textbox', { name: /Varför avstår ni från ett komplett underlag/ });
  });

  it('comes after the basis, unless the coordinator cannot wait for one', async () => {
    show([], aNotice());
    fireEvent.click(await screen.findByRole('button', { name: 'Bedöm utan underlag' }));
    (await form()).getByRole('textbox', { name: /Varför avstår ni från ett komplett underlag/ });
  });

  it('offers withdrawal only for what is on contract (SN-18)', async () => {
    show(hitLines);
    const page = await form();
    page.getByRole('checkbox', { name: /RH-13659/ });
    radio(page, 'på avtal', 'Köpt utanför avtal');
    expect(page.queryByRole('checkbox', { name: /RH-13659/ })).toBeNull();
  });

  it('takes somebody who is not in the list to reply to the sender (B1-09)', async () => {
    show(hitLines);
    const page = await form();
    radio(page, 'har mottagits', 'Ja');
    fireEvent.click(page.getByRole('combobox', { name: /har mottagits: Vem svarar/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'Någon annan' }));
    page.getByRole('textbox', { name: /Namn på den som svarar/ });
  });

  it('keeps what was typed when another tab is looked at', async () => {
    show(hitLines);
    fireEvent.change((await form()).getByRole('textbox', { name: /lämplig hantering/ }), {
      target: { value: 'Halvfärdig.' },
    });
    fireEvent.click(screen.getByRole('tab', { name: 'Logg' }));
    fireEvent.click(screen.getByRole('tab', { name: 'Underlag' }));
    await waitFor(async () =>
      expect(
        ((await form()).getByRole('textbox', { name: /lämplig hantering/ }) as HTMLInputElement)
          .value,
      ).toBe('Halvfärdig.'),
    );
  });

  it('is shown with who made it and when, and may be changed until the case is closed', async () => {
    const assessment = {
      productKind: 'consumable',
      contract: 'onContract',
      contractNumber: 'A-9',
      disposal: 'recall',
      way: 'departments',
      wayReason: 'Avdelningarna har dem i skåp.',
      withdrawn: true,
      concernsPatients: true,
      statement: 'Dras in.',
      receiptReply: { wanted: true, responder: { id: 'karin', name: 'Karin Lindqvist' } },
      completionReply: { wanted: false },
      reasons: { 'assessment/basis-complete': 'Brådskar.' },
      by: { id: 'karin', name: 'Karin Lindqvist' },
      at: '2026-03-23T13:00:00.000Z',
    } as const;
    const caseFile = { ...aNotice().caseFile, assessment };
    const service = show(hitLines, aNotice({ status: 'assessed', caseFile }));
    await screen.findByText('Bedömt av Karin Lindqvist, 2026-03-23 14:00');
    ['Dras in.', 'På avtal, A-9', 'Avdelningarna har dem i skåp.', 'Brådskar.'].forEach((text) =>
      screen.getByText(text),
    );
    screen.getByText('Ja, Karin Lindqvist svarar');
    fireEvent.click(screen.getByRole('button', { name: 'Ändra bedömningen' }));
    const page = await form();
    fireEvent.change(page.getByRole('textbox', { name: /lämplig hantering/ }), {
      target: { value: 'Dras in nu.' },
    });
    fireEvent.click(page.getByRole('button', { name: 'Spara bedömningen' }));
    await waitFor(() =>
      expect(service.sent[0]?.wish).toMatchObject({
        statement: 'Dras in nu.',
        way: 'departments',
        wayReason: 'Avdelningarna har dem i skåp.',
        reasons: { 'assessment/basis-complete': 'Brådskar.' },
      }),
    );
  });
});
