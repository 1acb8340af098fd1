/** Words that stand in every Swedish text and find nothing. */
export const commonWords: ReadonlySet<string> = new Set(
  (
    'och i att som är det för på av en ett med till den de om ska vid har inte från eller kan ' +
    'men så när där sig sin sitt sina man vi ni du då vad efter under över mellan dessa detta ' +
    'denna blir bli varit vara var än även samt också utan genom hos enligt ha hade skall in ut upp'
  ).split(' '),
);
