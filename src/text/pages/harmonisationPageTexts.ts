const sv = {
  title: 'Harmonisering',
  explains:
    'Varje förvaltning ska ha egna dokument som harmoniserar med de regionala. Välj en ruta för att se vad som saknas.',
  regional: 'Regionalt dokument',
  edition: (edition: string) => `utgåva ${edition}`,
  follows: (sources: string) => `Följer ${sources}`,
  states: { missing: 'Saknas', inStep: 'I takt', behind: 'Efter' },
  behindBy: (count: number) => (count === 1 ? '1 utgåva efter' : `${count} utgåvor efter`),
  noRegional: 'Inga regionala dokument gäller än. De visas här när de har publicerats.',
  noAdministrations: 'Inga förvaltningar finns i registret. Be Region-IT lägga in dem.',
  cell: (administration: string, number: string) => `${administration}, ${number}`,
  missing: (administration: string, number: string) =>
    `${administration} har inget eget dokument som är harmoniserat med ${number}.`,
  owner: 'Dokumentägare',
  local: 'Lokalt dokument',
  with: 'Harmoniserat med',
  since: 'Har inte tagit in',
  nothingSince: 'Allt i den gällande utgåvan är intaget.',
  noNote: 'Ingen ändringsnotis.',
  compare: 'Jämför sida vid sida',
  close: 'Stäng',
};
const en: typeof sv = {
  title: 'Harmonisation',
  explains:
    'Every administration is to have documents of its own in step with the regional ones. Choose a cell to see what is missing.',
  regional: 'Regional document',
  edition: (edition) => `edition ${edition}`,
  follows: (sources) => `Follows ${sources}`,
  states: { missing: 'Missing', inStep: 'In step', behind: 'Behind' },
  behindBy: (count) => (count === 1 ? '1 edition behind' : `${count} editions behind`),
  noRegional: 'No regional document is in force yet. They are shown here when published.',
  noAdministrations: 'The directory has no administrations. Ask Region IT to add them.',
  cell: (administration, number) => `${administration}, ${number}`,
  missing: (administration, number) =>
    `${administration} has no document of its own harmonised with ${number}.`,
  owner: 'Owner',
  local: 'Local document',
  with: 'Harmonised with',
  since: 'Has not taken in',
  nothingSince: 'Everything in the edition in force has been taken in.',
  noNote: 'No change note.',
  compare: 'Compare side by side',
  close: 'Close',
};

/** What the page of harmonisation says. */
export const harmonisationPageTexts = { sv, en };
