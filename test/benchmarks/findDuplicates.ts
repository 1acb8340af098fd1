import { toNoticeFields } from '../../src/application/toNoticeFields';
import { makerKey } from '../../src/domain/matching/makerName';
import type { LikelyRelative } from '../../src/domain/notices/incoming';
import { readNotice } from '../../src/domain/reading/readNotice';
import { likenessOf } from '../../src/domain/reception/likeness';
import { createLikenessIndex } from '../../src/domain/reception/likenessIndex';
import { usualLikeness } from '../../src/domain/reception/likenessSettings';
import { type NoticeFacts, toNoticeFacts } from '../../src/domain/reception/noticeFacts';
import { addDays } from '../../src/domain/time';
import { type Figure, median, percentile } from './figures';

const notices = 10_000;
const newcomersOfAKind = 250;
const comparedPlainly = 25;
const firstDay = '2016-01-04';

type Language = 'sv' | 'en';
type Words = { readonly [L in Language]: string };

/** Whole numbers below a limit, the same in every run. */
const drawing = (seed: number): ((limit: number) => number) => {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
};

const both = (sv: string, en: string): Words => ({ sv, en });
const syllables = [
  'nor',
  'vik',
  'lys',
  'med',
  'tek',
  'sol',
  'ber',
  'kar',
  'dan',
  'fly',
  'hel',
  'mir',
];
const forms = ['AB', 'GmbH', 'Inc.', 'A/S', 'Ltd', 'B.V.', 'S.p.A.', 'AG'];
const devices = [
  both('infusionspump', 'infusion pump'),
  both('patientmonitor', 'patient monitor'),
  both('andningsslang', 'breathing tube'),
  both('analysinstrument', 'analyser'),
  both('kateter', 'catheter'),
  both('defibrillator', 'defibrillator'),
  both('sprutpump', 'syringe pump'),
  both('ventilator', 'ventilator'),
];
const parts = [
  both('batteriet', 'the battery'),
  both('larmet för lågt tryck', 'the low pressure alarm'),
  both('skruven i fästet', 'the screw of the holder'),
  both('tätningen', 'the seal'),
  both('programvaran', 'the software'),
  both('den sterila förpackningen', 'the sterile packaging'),
  both('kontakten', 'the connector'),
  both('skärmen', 'the display'),
  both('flödesgivaren', 'the flow sensor'),
  both('ventilen', 'the valve'),
];
const failures = [
  both('kan lossna under användning', 'may come loose during use'),
  both('slutar fungera utan förvarning', 'stops working without warning'),
  both('visar ett för högt värde', 'shows a value that is too high'),
  both('kan spricka när den rengörs', 'may crack when it is cleaned'),
  both('svarar inte på knapptryckning', 'does not respond to a key press'),
  both('kan läcka vid transport', 'may leak during transport'),
  both('är felaktigt märkt', 'is labelled incorrectly'),
  both('startar om vid strömavbrott', 'restarts after a power failure'),
];
const causes = [
  both('Orsaken är ett byte av leverantör.', 'The cause is a change of supplier.'),
  both('Felet uppstod i en enda sats.', 'The fault arose in a single batch.'),
  both('Undersökningen av orsaken pågår ännu.', 'The investigation is still going on.'),
  both('En temperatur över 30 grader bidrar.', 'A temperature above 30 degrees contributes.'),
  both('Monteringen gjordes med fel moment.', 'It was mounted with the wrong torque.'),
  both('En gammal version finns kvar i lager.', 'An old version is still in stock.'),
];
const harms = [
  both('Behandlingen kan fördröjas.', 'Treatment may be delayed.'),
  both('Patienten kan få för hög dos.', 'The patient may receive too high a dose.'),
  both('En infektion kan inte uteslutas.', 'An infection cannot be excluded.'),
  both('Ett felaktigt provsvar kan lämnas ut.', 'A wrong result may be reported.'),
  both('Ingen skada har rapporterats.', 'No harm has been reported.'),
];
const actions = [
  both(
    'Leta upp berörda produkter och ställ undan dem.',
    'Locate affected products and set them aside.',
  ),
  both(
    'Fortsätt använda produkten och kontrollera larmet dagligen.',
    'Continue to use it and check the alarm daily.',
  ),
  both('Uppgradera programvaran enligt bifogad anvisning.', 'Upgrade the software as instructed.'),
  both('Returnera produkterna till leverantören.', 'Return the products to the supplier.'),
  both('Kassera satsen.', 'Discard the batch.'),
];

interface Product {
  readonly maker: string;
  readonly name: string;
  readonly device: Words;
  readonly numbers: readonly string[];
}

interface Matter {
  readonly product: Product;
  readonly fsn: string;
  readonly fsca: string;
  readonly authority: string;
  readonly day: string;
  readonly number: string;
  readonly lots: readonly string[];
  readonly text: { readonly [L in Language]: readonly string[] };
}

type Draw = (limit: number) => number;
const one = <T>(values: readonly T[], draw: Draw): T => values[draw(values.length)] as T;
const name = (draw: Draw, length: number): string => {
  const word = Array.from({ length }, () => one(syllables, draw)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

function someProducts(draw: Draw): readonly Product[] {
  const makers = Array.from({ length: 400 }, () => `${name(draw, 3)} ${one(forms, draw)}`);
  return makers.flatMap((maker) =>
    Array.from({ length: 6 }, () => ({
      maker,
      name: `${name(draw, 2)} ${(1 + draw(9)) * 100}`,
      device: one(devices, draw),
      numbers: Array.from(
        { length: 1 + draw(3) },
        () => `${name(draw, 1).toUpperCase()}-${1_000 + draw(9_000)}`,
      ),
    })),
  );
}

function aMatter(product: Product, number: number, day: string, draw: Draw): Matter {
  const year = day.slice(0, 4);
  const stem = product.maker.slice(0, 3).toUpperCase();
  const running = `${100 + draw(900)}`;
  const [part, failure, other, cause, harm, action, second] = [
    one(parts, draw),
    one(failures, draw),
    one(failures, draw),
    one(causes, draw),
    one(harms, draw),
    one(actions, draw),
    one(actions, draw),
  ];
  const lots = Array.from({ length: 1 + draw(4) }, () => `${10_000 + draw(90_000)}`);
  const tell = (language: Language): readonly string[] => {
    const [of, told] = language === 'sv' ? ['på', 'Vi har fått in'] : ['of', 'We have received'];
    return [
      `${part[language]} ${of} ${product.name} ${failure[language]}. ${cause[language]}`,
      `${told} ${2 + draw(30)} ${language === 'sv' ? 'rapporter om att produkten' : 'reports that the product'} ${other[language]}. ${harm[language]}`,
      `${action[language]} ${second[language]}`,
    ];
  };
  return {
    product,
    number: `${number}`,
    day,
    lots,
    // Some makers number by year alone, as many others do.
    fsn: draw(4) === 0 ? `FSN-${year}-${running}` : `${stem}-${year}-${running}`,
    fsca: `FSCA-${stem}-${year}-${100 + draw(900)}`,
    authority: `5.1.1-${year}-${100_000 + (number % 900_000)}`,
    text: { sv: tell('sv'), en: tell('en') },
  };
}

const closing = (maker: string): Words =>
  both(
    `Vi beklagar de besvär som detta kan medföra. Sprid detta meddelande till alla i er organisation som berörs, och till andra organisationer dit produkterna kan ha förts vidare. Bekräfta att ni har tagit del av meddelandet på bifogad blankett inom tio dagar. Berörd myndighet är underrättad.\nMed vänlig hälsning\n${maker}`,
    `We apologise for any inconvenience this may cause. Please pass this notice on to all in your organisation who need to be aware of it, and to other organisations to which the products may have been transferred. Confirm on the enclosed form within ten days that you have read the notice. The authority has been informed.\nKind regards\n${maker}`,
  );

function letterOf(
  matter: Matter,
  language: Language,
  rest: {
    readonly fsn?: string;
    readonly day?: string;
    readonly title?: string;
    readonly news?: string;
  } = {},
): string {
  const { product, fsca, lots, text } = matter;
  const sv = language === 'sv';
  const title = rest.title ?? (sv ? 'Säkerhetsmeddelande' : 'Field Safety Notice');
  return [
    `${title}: ${product.name} ${product.device[language]}`,
    `${sv ? 'FSN-referens' : 'FSN Ref'}: ${rest.fsn ?? matter.fsn}`,
    `${sv ? 'FSCA-referens' : 'FSCA Ref'}: ${fsca}`,
    `${sv ? 'Datum' : 'Date'}: ${rest.day ?? matter.day}`,
    `${sv ? 'Produktens handelsnamn' : 'Device commercial name'}: ${product.name}`,
    `${sv ? 'Artikelnummer' : 'Catalogue number'}: ${product.numbers.join(', ')}`,
    `${sv ? 'Berörda lotnummer' : 'Affected lot numbers'}: ${lots.join(', ')}`,
    `${sv ? 'Tillverkare' : 'Manufacturer'}: ${product.maker}`,
    '',
    ...(rest.news ? [rest.news] : []),
    ...text[language],
    '',
    closing(product.maker)[language],
  ].join('\n');
}

const wrapped = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/(.{60}\S*) /g, '$1\n'))
    .join('\n');

/** The letter as a colleague passes it on: words above it, header lines, other line breaks, a signature. */
const forwardedOf = (matter: Matter, language: Language): string =>
  [
    `Hej, detta kom till oss i går. Kan ni titta på det? Vi tror att vi har två stycken på avdelningen.`,
    '',
    'Mvh',
    'Kim Exempel',
    'Sjuksköterska, Medicinavdelning 31',
    'Sjukhuset Norrviken',
    '',
    `Från: ${matter.product.maker} <fsn@maker.example>`,
    `Skickat: den ${matter.day} 09:14`,
    'Till: Kim Exempel',
    `Ämne: ${matter.product.name}`,
    '',
    wrapped(letterOf(matter, language)),
  ].join('\n');

/** The authority's own words on the matter, with what it happens to mention. */
function authorityOf(
  { product, day, text, fsn, fsca, authority, lots }: Matter,
  draw: Draw,
): string {
  return [
    `Säkerhetsmeddelande om ${product.name} från ${product.maker}`,
    `Läkemedelsverket vill uppmärksamma användare av ${product.device.sv} ${product.name} på ett meddelande från tillverkaren.`,
    `Tillverkare: ${product.maker}`,
    `Produktens handelsnamn: ${product.name}`,
    ...(draw(2) ? [`FSCA-referens: ${fsca}`] : draw(2) ? [`FSN-referens: ${fsn}`] : []),
    ...(draw(2) ? [`Artikelnummer: ${product.numbers[0] ?? ''}`] : []),
    ...(draw(2) ? [`Berörda lotnummer: ${lots.join(', ')}`] : []),
    `Läkemedelsverkets diarienummer: ${authority}`,
    `Publicerad: ${addDays(day, 6)}`,
    text.sv[0]?.split('. ')[0] ?? '',
    'Läs mer i tillverkarens meddelande. Tillbud rapporteras till tillverkaren och till Läkemedelsverket.',
  ].join('\n');
}

function updateOf(matter: Matter, language: Language, draw: Draw): string {
  const sv = language === 'sv';
  const news = sv
    ? `Fler satser berörs: ${10_000 + draw(90_000)}. ${one(actions, draw).sv} Övriga uppgifter är oförändrade.`
    : `More lots are affected: ${10_000 + draw(90_000)}. ${one(actions, draw).en} Other details are unchanged.`;
  const day = addDays(matter.day, 40);
  if (draw(2)) {
    const title = sv ? 'Uppdaterat säkerhetsmeddelande' : 'Updated Field Safety Notice';
    return letterOf(matter, language, { title, day, news, fsn: `${matter.fsn}-${7 + draw(3)}` });
  }
  return letterOf(matter, language, { day, news, fsn: `${matter.fsn} rev 2` });
}

/** A poor copy: the lines with numbers were not read, and the second page is missing. */
const poorCopyOf = (matter: Matter, language: Language): string => {
  const lines = letterOf(matter, language).split('\n');
  const legible = lines.filter(
    (line) => !/^(?:FSN|FSCA|Artikel|Catalogue|Berörda|Affected)/.test(line),
  );
  return legible.slice(0, Math.ceil(legible.length * 0.7)).join('\n');
};

function factsOf(key: string, text: string, day: string): NoticeFacts {
  const reading = readNotice([{ name: 'mail', kind: 'mail', pages: [text] }]);
  return toNoticeFacts(
    {
      key,
      text,
      receivedAt: `${day}T08:00:00.000Z`,
      subject: text.split('\n')[0] ?? '',
      fields: toNoticeFields(reading),
      supersedes: reading.supersedes?.value ?? [],
      ...(reading.kind?.value === 'regulator-notice' ? { speaker: 'authority' as const } : {}),
    },
    makerKey,
  );
}

interface Newcomer {
  readonly facts: NoticeFacts;
  readonly kind: string;
  /** The notice it is a relative of; undefined for one that is new. */
  readonly of?: string;
  readonly relation?: LikelyRelative['relation'];
}

const languageOf = (draw: Draw): Language => (draw(2) ? 'sv' : 'en');

function newcomersOf(
  matters: readonly Matter[],
  languages: readonly Language[],
  products: readonly Product[],
  draw: Draw,
): readonly Newcomer[] {
  const drawn = (
    kind: string,
    relation: LikelyRelative['relation'],
    write: (matter: Matter, language: Language) => string,
    late: number,
  ) =>
    Array.from({ length: newcomersOfAKind }, (_, index): Newcomer => {
      const place = draw(matters.length);
      const matter = matters[place] as Matter;
      const text = write(matter, languages[place] ?? 'sv');
      return {
        kind,
        relation,
        of: matter.number,
        facts: factsOf(`${kind}-${index}`, text, addDays(matter.day, late)),
      };
    });
  return [
    ...drawn('forwarded mail', 'duplicate', forwardedOf, 2),
    ...drawn('authority copy', 'duplicate', (matter) => authorityOf(matter, draw), 8),
    ...drawn(
      'other language',
      'duplicate',
      (matter, language) => letterOf(matter, language === 'sv' ? 'en' : 'sv'),
      3,
    ),
    ...drawn('poor copy', 'duplicate', poorCopyOf, 5),
    ...drawn('update', 'update', (matter, language) => updateOf(matter, language, draw), 41),
    ...Array.from({ length: newcomersOfAKind * 4 }, (_, index): Newcomer => {
      const day = addDays(firstDay, draw(3_650));
      const matter = aMatter(one(products, draw), notices + index, day, draw);
      return {
        kind: 'new',
        facts: factsOf(`new-${index}`, letterOf(matter, languageOf(draw)), day),
      };
    }),
  ];
}

const timed = <T>(work: () => T): readonly [T, number] => {
  const startedAt = performance.now();
  return [work(), performance.now() - startedAt];
};
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

/**
 * Finds the relatives of newcomers among 10,000 notices, all of them read from their texts: what of them is
 * found, how much of what is proposed is right, and how long a search takes against comparing with every notice.
 */
export async function findDuplicates(): Promise<readonly Figure[]> {
  const draw = drawing(20_261_123);
  const products = someProducts(draw);
  const matters = Array.from({ length: notices }, (_, number) =>
    aMatter(one(products, draw), number, addDays(firstDay, draw(3_650)), draw),
  );
  const languages = matters.map(() => languageOf(draw));
  const facts = matters.map((matter, place) =>
    factsOf(matter.number, letterOf(matter, languages[place] ?? 'sv'), matter.day),
  );
  const [index, built] = timed(() => createLikenessIndex(facts));
  const newcomers = newcomersOf(matters, languages, products, draw);
  const searches = newcomers.map((newcomer) => {
    const [found, ms] = timed(() => index.similar(newcomer.facts, usualLikeness));
    return { newcomer, found, ms };
  });
  const plain = searches
    .slice(0, comparedPlainly)
    .map(
      ({ newcomer }) =>
        timed(() => facts.map((other) => likenessOf(newcomer.facts, other, usualLikeness)))[1],
    );
  const kinds = Array.from(new Set(newcomers.map(({ kind }) => kind))).filter(
    (kind) => kind !== 'new',
  );
  const hit = ({ newcomer, found }: (typeof searches)[number]): boolean =>
    found.some(({ key }) => key === newcomer.of);
  const recalls = kinds.map((kind) => {
    const of = searches.filter(({ newcomer }) => newcomer.kind === kind);
    const named = of.filter(({ newcomer, found }) =>
      found.some(({ key, relation }) => key === newcomer.of && relation === newcomer.relation),
    );
    return {
      what: `Finding the notice that it belongs to, among 10,000 invented: ${of.length} × ${kind}`,
      measured: `${share(of.filter(hit).length, of.length)} found, ${share(named.length, of.length)} as the right relation`,
      aim: '≥ 95 %',
    };
  });
  const proposals = searches.flatMap(({ newcomer, found }) =>
    found.map(({ key }) => key === newcomer.of),
  );
  const strangers = searches.filter(({ newcomer }) => newcomer.of === undefined);
  const times = searches.map(({ ms }) => ms);
  const searchMs = median(times);
  return [
    ...recalls,
    {
      what: `  of ${proposals.length} proposals, right`,
      measured: share(proposals.filter(Boolean).length, proposals.length),
      aim: '≥ 90 %',
    },
    {
      what: `  of ${strangers.length} notices that belong to none, with a proposal`,
      measured: share(strangers.filter(({ found }) => found.length > 0).length, strangers.length),
      aim: '≤ 5 %',
    },
    {
      what: `  one search (median of ${searches.length})`,
      measured: `${searchMs.toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms; comparing all ${(median(plain) / searchMs).toFixed(0)} times as long; index built in ${(built / 1_000).toFixed(1)} s`,
      aim: '≤ 50 ms',
    },
  ];
}
