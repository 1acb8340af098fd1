/** What a section is for, where more hangs on it than its place (GD-13, GD-20). */
export type SectionPurpose =
  'related' | 'references' | 'changeNote' | 'appendices' | 'definitions' | 'contentOwner' | 'text';

const purposes: readonly (readonly [RegExp, SectionPurpose])[] = [
  [/^relater(?:ad|at|ade)\b/, 'related'],
  [/^(?:referenser|referens|källor|litteratur|källförteckning)$/, 'references'],
  [
    /^(?:uppdaterat|uppdateringar|ändringar|förändringar|revideringar)\b.*\b(?:version|utgåva|revision|revidering)\b/,
    'changeNote',
  ],
  [/^(?:bilagor|bilageförteckning)$/, 'appendices'],
  [/^(?:definitioner|begrepp|definitioner och begrepp|begrepp och definitioner)$/, 'definitions'],
  [/^innehållsansvarig(?:a)?$/, 'contentOwner'],
];

/** Headings of the regions' models of a routine and of a guideline, in small letters. */
const mainHeadings = new Set([
  ...[
    'allmänt',
    'ansvar',
    'ansvar och roller',
    'ansvar och befogenheter',
    'ansvarsfördelning',
    'arbetsbeskrivning',
  ],
  ...[
    'arbetssätt',
    'avgränsning',
    'avgränsningar',
    'bakgrund',
    'dokumentation',
    'förkortningar',
    'förutsättningar',
  ],
  ...[
    'genomförande',
    'giltighet',
    'inledning',
    'kommunikation',
    'kontakt',
    'målgrupp',
    'omfattning',
    'processbeskrivning',
  ],
  ...[
    'roller och ansvar',
    'sammanfattning',
    'syfte',
    'syfte och mål',
    'syfte och målgrupp',
    'tillvägagångssätt',
  ],
  ...['tillämpningsområde', 'uppföljning', 'uppföljning och utvärdering', 'utvärdering'],
]);

const plain = (heading: string): string =>
  heading
    .replace(/^\d+(?:\.\d+)*\.?\s+/, '')
    .replace(/[:\s]+$/, '')
    .replace(/\s+/g, ' ')
    .toLocaleLowerCase('sv');

/** What a heading opens. */
export const purposeOf = (heading: string): SectionPurpose =>
  purposes.find(([pattern]) => pattern.test(plain(heading)))?.[1] ?? 'text';

/** Whether a line is a heading of the models, whatever it looks like. */
export const isMainHeading = (line: string): boolean =>
  line.length <= 80 &&
  (mainHeadings.has(plain(line)) || (purposeOf(line) !== 'text' && !/[.,;:]$/.test(line)));
