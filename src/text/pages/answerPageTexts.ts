const sv = {
  title: 'Mina kvittenser',
  waiting: 'Väntar på dig',
  earlier: 'Besvarade',
  nothingWaits: 'Inget väntar på ditt svar. Nya säkerhetsmeddelanden kommer hit och till kanalen.',
  noUnits: 'Du svarar inte för någon avdelning. Stämmer det inte? Hör av dig till Region-IT.',
  due: (receiveBy: string, handleBy: string) =>
    `Mottaget senast ${receiveBy}, hanterat senast ${handleBy}`,
  late: 'Försenad',
  showAll: 'Läs hela',
  hide: 'Visa mindre',
  saved: (unit: string) => `Svaret för ${unit} är sparat.`,
  saidByTitle: 'Anteckna svar',
  saidBy: 'Vem sa det?',
  saidByHint: 'Namn och hur, till exempel ”Anna Berg, telefon”.',
};
const en: typeof sv = {
  title: 'My receipts',
  waiting: 'Waiting for you',
  earlier: 'Answered',
  nothingWaits: 'Nothing waits for your answer. New safety notices come here and to the channel.',
  noUnits: 'You answer for no department. If that is wrong, contact Region IT.',
  due: (receiveBy, handleBy) => `Received by ${receiveBy}, handled by ${handleBy}`,
  late: 'Late',
  showAll: 'Read all',
  hide: 'Show less',
  saved: (unit) => `The answer for ${unit} is saved.`,
  saidByTitle: 'Note an answer',
  saidBy: 'Who said so?',
  saidByHint: 'Name and how, for example “Anna Berg, by phone”.',
};

/** What the pages say around a department's answers. */
export const answerPageTexts = { sv, en };
