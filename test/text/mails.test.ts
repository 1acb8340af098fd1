import { changedMail, newDatesMail } from '../../src/text/mails/changedMail';
import { informationMail } from '../../src/text/mails/informationMail';
import { linkMail } from '../../src/text/mails/linkMail';
import { ownHandlingMail } from '../../src/text/mails/ownHandlingMail';
import { reminderMail } from '../../src/text/mails/reminderMail';
import { undeliveredMail } from '../../src/text/mailTexts';
import type { Language } from '../../src/text/language';
import type { Dispatch } from '../../src/domain/dispatches/dispatch';
import { aContent, anUndeliveredDispatch, answered, aPostedDispatch } from '../support/builders';
import { aProviderDispatch, aReminder, anOwnHandlingDispatch } from '../support/dispatchBuilders';

const region = 'Region Prov';
const mailbox = 'fsn@prov.example';
const casePage = 'https://prov.example/case';
const link = { url: 'https://svar.prov.example/x', until: '2026-04-29' };
const ways = { page: 'https://prov.example/mina', further: [] };
const withdrawn = { at: '2026-03-25T10:00:00.000Z', reason: 'Fel produkt.' };
const superseded = { at: '2026-03-25T10:00:00.000Z', by: 'FSN-2026-0002' };
const corrected = { at: '2026-03-25T10:00:00.000Z', what: 'Serienumren gäller 1000–1999.' };

const everyMail = (changes: Partial<Dispatch> = {}, language: Language = 'sv') => [
  undeliveredMail(anUndeliveredDispatch(changes), language, region),
  linkMail(aProviderDispatch(changes), link, language, region),
  linkMail(aProviderDispatch({ received: answered(), ...changes }), link, language, region),
  ownHandlingMail(anOwnHandlingDispatch(changes), language, region, mailbox, casePage),
  informationMail(aProviderDispatch({ mode: 'information', ...changes }), language, region),
  changedMail(aProviderDispatch({ corrected, ...changes }), [], language, region),
  changedMail(aProviderDispatch({ withdrawn, ...changes }), [], language, region),
  changedMail(aProviderDispatch({ superseded, ...changes }), [], language, region),
  newDatesMail(aProviderDispatch(changes), 'Reservdelar dröjer.', [], language, region),
  reminderMail(aPostedDispatch(changes), aReminder(), ways, language, region),
];

describe('Every mail about a dispatch', () => {
  it.each(['sv', 'en'] as const)(
    'names the case in its subject, so that replies find it (%s)',
    (language) => {
      everyMail({}, language).forEach(({ subject }) => expect(subject).toContain('FSN-2026-0001'));
    },
  );

  it('says the same in HTML as in text', () => {
    everyMail().forEach(({ text, html }) => {
      const words = (mail: string) => mail.replace(/<[^>]*>/g, ' ').match(/[\p{L}\d]+/gu) ?? [];
      const shown = new Set(words(html));
      expect(
        words(text.replace(/https?:\S+/g, '')).filter(
          (word) => !/^\d$/.test(word) && !shown.has(word),
        ),
      ).toEqual([]);
    });
  });

  it('takes nothing a maker or a person wrote for mark-up', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>\r\nBcc: x@evil.example';
    const content = aContent({
      title: evil,
      manufacturer: evil,
      problem: evil,
      actions: [evil],
      feedback: evil,
    });
    everyMail({ content }).forEach(({ subject, html }) => {
      expect(html).not.toMatch(/<script|<img/);
      expect(subject).not.toMatch(/[\r\n]/);
    });
  });

  it('is named after the region when the alert is its own (X-30)', () => {
    everyMail({ content: aContent({ isInternalAlert: true }) }).forEach(({ subject }) =>
      expect(subject).toContain('Intern varning från Region Prov FSN-2026-0001'),
    );
  });
});

describe('The mail with a one-time link (X-13)', () => {
  it('says what is wrong, what to do, and where to answer until when (SN-25)', () => {
    const { text, html } = linkMail(aProviderDispatch(), link, 'sv', region);
    [
      'Till Strandkliniken',
      'Pumpen kan stanna utan larm.',
      '1. Ta pumpen ur bruk.',
      'Svara här: https://svar.prov.example/x',
      'gäller för ett svar, till och med 2026-04-29',
      'bekräfta senast 2026-03-24',
    ].forEach((part) => expect(text).toContain(part));
    expect(html).toContain('<a href="https://svar.prov.example/x">Svara här</a>');
  });

  it('thanks after a receipt, and carries the next link', () => {
    const { text } = linkMail(aProviderDispatch({ received: answered() }), link, 'sv', region);
    expect(text).toContain('Tack, svaret har kommit fram.');
    expect(text).toContain('Mottaget av Anna Berg, 2026-03-23 11:00.');
    expect(text).toContain('https://svar.prov.example/x');
    expect(text).not.toContain('bekräfta senast');
  });
});

describe('The mail to a service with own handling', () => {
  const { text } = ownHandlingMail(anOwnHandlingDispatch(), 'sv', region, mailbox, casePage);

  it('leaves the matter to it, with documentation and the reply to the supplier (SN-47, SN-49)', () => {
    expect(text).toContain('dokumenterar dem och svarar leverantören själva');
  });

  it('gives what the reply to the supplier needs: reference, sender, and where the original is (SN-49)', () => {
    const maker = { reference: 'FSN-77', sender: 'Nordpump AB <fsn@nordpump.example>' };
    const mail = ownHandlingMail(
      anOwnHandlingDispatch({ content: aContent({ maker }) }),
      'sv',
      region,
      mailbox,
      'https://prov.example/fallet',
    );
    expect(mail.text).toContain('Leverantörens referens: FSN-77');
    expect(mail.text).toContain('Kom från: Nordpump AB <fsn@nordpump.example>');
    expect(mail.text).toContain('Originalet och bilagorna: https://prov.example/fallet');
    expect(mail.html).toContain('href="https://prov.example/fallet"');
  });

  it('asks for a closing note to the function mailbox, with the number of the case (SN-61)', () => {
    expect(text).toContain(
      'Skicka ett mejl till fsn@prov.example om att ärendet är avslutat, senast 2026-03-30. Skriv FSN-2026-0001 i ämnesraden',
    );
  });

  it('names the designated function of mixed cases (SN-48)', () => {
    const dispatch = anOwnHandlingDispatch();
    const unit = { ...dispatch.unit, designated: { id: 'd', name: 'Disa Alm' } };
    expect(ownHandlingMail({ ...dispatch, unit }, 'sv', region, mailbox, casePage).text).toContain(
      'i dialog mellan Disa Alm och MT-säkerhetssamordnaren',
    );
  });
});

describe('The mail for information', () => {
  it('says that no answer is needed, and asks for none (SN-26, X-17)', () => {
    const { subject, text } = informationMail(
      aProviderDispatch({ mode: 'information' }),
      'sv',
      region,
    );
    expect(subject).toMatch(/^För kännedom: /);
    expect(text).toContain('Inget svar behövs.');
    expect(text).not.toMatch(/bekräfta senast|Svara/);
  });
});

describe('The mail about a change (X-08)', () => {
  it.each([
    ['Återkallat: ', { withdrawn }, 'Fel produkt.'],
    ['Ersatt: ', { superseded }, 'Ersatt av FSN-2026-0002'],
    ['Ändrat: ', { corrected }, 'Serienumren gäller 1000–1999.'],
  ])('begins “%s” and says what happened', (prefix, changes, words) => {
    const { subject, text } = changedMail(aProviderDispatch(changes), [], 'sv', region);
    expect(subject.startsWith(prefix)).toBe(true);
    expect(text).toContain(words);
  });

  it('gives the whole as it now reads, with the way to answer, after a correction', () => {
    const further = [{ link: { title: 'Svara här', url: link.url } }];
    const { text } = changedMail(aProviderDispatch({ corrected }), further, 'sv', region);
    expect(text).toContain('1. Ta pumpen ur bruk.');
    expect(text).toContain(link.url);
  });

  it('asks for nothing once it is withdrawn', () => {
    const { text } = changedMail(aProviderDispatch({ withdrawn }), [], 'sv', region);
    expect(text).not.toMatch(/senast/);
  });

  it('gives new dates with the reason (X-01)', () => {
    const { subject, text } = newDatesMail(
      aProviderDispatch(),
      'Reservdelar dröjer.',
      [],
      'sv',
      region,
    );
    expect(subject).toMatch(/^Nya datum: /);
    expect(text).toContain('Datumen är ändrade: Reservdelar dröjer.');
    expect(text).toContain('hanterat senast 2026-03-30');
  });
});

describe('The mail that reminds (X-03)', () => {
  const mail = (dispatch: Dispatch, changes = {}) =>
    reminderMail(dispatch, aReminder({ on: '2026-03-26', ...changes }), ways, 'sv', region);

  it('counts itself and the days, and leads to where to answer', () => {
    const { subject, text } = mail(aPostedDispatch(), { number: 2 });
    expect(subject).toMatch(/^Påminnelse 2: /);
    expect(text).toContain('inte fått något svar från Intensivvårdsavdelningen');
    expect(text).toContain('Svaret skulle ha kommit 2026-03-24, för 2 dagar sedan.');
    expect(text).toContain('https://prov.example/mina');
  });

  it('says who got a copy', () => {
    expect(
      mail(aPostedDispatch(), { copiedTo: ['Nils Ek', 'MT-säkerhetssamordnare'] }).text,
    ).toContain('Kopia på påminnelsen: Nils Ek, MT-säkerhetssamordnare.');
  });

  it('asks who got no card to answer the mail (X-28)', () => {
    expect(mail(anUndeliveredDispatch()).text).toContain('Svara på det här mejlet');
  });
});
