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
  remind: (count: number) => (count === 1 ? 'Påminn den tysta' : `Påminn de ${count} tysta`),
  reminding: 'Påminner…',
  reminded: (now: number, already: number) =>
    [
      now === 1 ? '1 avdelning är påmind.' : `${now} avdelningar är påminda.`,
      ...(already > 0 ? [`${already} var redan påminda i dag.`] : []),
    ].join(' '),
  remindUncertain:
    'Det är inte säkert att påminnelserna gick iväg. Försök igen – de skickas bara en gång.',
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
  remind: (count) => (count === 1 ? 'Remind the silent one' : `Remind the ${count} silent`),
  reminding: 'Reminding…',
  reminded: (now, already) =>
    [
      now === 1 ? '1 department has been reminded.' : `${now} departments have been reminded.`,
      ...(already > 0 ? [`${already} had been reminded today already.`] : []),
    ].join(' '),
  remindUncertain: 'It is not certain that the reminders went. Try again – they are sent once.',
  saidByTitle: 'Note an answer',
  saidBy: 'Who said so?',
  saidByHint: 'Name and how, for example “Anna Berg, by phone”.',
};

/** What the pages say around a department's answers. */
export const answerPageTexts = { sv, en };
