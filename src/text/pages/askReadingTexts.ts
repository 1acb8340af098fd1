const some = (names: readonly string[]): string => names.join(', ');

const sv = {
  open: 'Be verksamheter läsa…',
  whom: 'Vilka ska läsa och bekräfta?',
  noUnits: 'Välj minst en verksamhet.',
  dueOn: 'Läs senast',
  usual: 'Utan dag gäller regionens vanliga antal dagar.',
  whatHappens:
    'Varje verksamhet får ett kort i sin kanal, eller e-post om den saknar kanal. Alla bekräftar var för sig.',
  ask: 'Be om läsning',
  asking: 'Skickar…',
  cancel: 'Avbryt',
  sent: 'Frågan är skickad.',
  asked: (count: number, already: readonly string[], unreachable: readonly string[]) =>
    [
      count === 1 ? '1 verksamhet har fått frågan.' : `${count} verksamheter har fått frågan.`,
      ...(already.length > 0 ? [`Hade redan fått den: ${some(already)}.`] : []),
      ...(unreachable.length > 0
        ? [`Kan inte nås (varken kanal eller brevlåda): ${some(unreachable)}.`]
        : []),
    ].join(' '),
};
const en: typeof sv = {
  open: 'Ask units to read…',
  whom: 'Who is to read and confirm?',
  noUnits: 'Choose at least one unit.',
  dueOn: 'Read by',
  usual: 'Without a day, the region’s usual number of days applies.',
  whatHappens:
    'Each unit gets a card in its channel, or a mail if it has none. Everybody confirms for themselves.',
  ask: 'Ask for reading',
  asking: 'Sending…',
  cancel: 'Cancel',
  sent: 'The question has been sent.',
  asked: (count, already, unreachable) =>
    [
      count === 1 ? '1 unit has been asked.' : `${count} units have been asked.`,
      ...(already.length > 0 ? [`Had been asked before: ${some(already)}.`] : []),
      ...(unreachable.length > 0
        ? [`Cannot be reached (neither channel nor mailbox): ${some(unreachable)}.`]
        : []),
    ].join(' '),
};

/** What the form says that asks units to read a document. */
export const askReadingTexts = { sv, en };
