import { englishDraftTexts } from './englishDraftTexts';

const sv = {
  draft: (label: string) => `Utgåva ${label}`,
  revision: (label: string) => `Rättelse ${label}`,
  by: (name: string) => `Skrivs av ${name}`,
  openDraft: 'Öppna utkastet',
  sentBack: (name: string, day: string, reason: string) =>
    `${name} skickade tillbaka utkastet ${day}: ”${reason}”`,
  next: 'Nästa steg',
  noStep: 'Du kan läsa utkastet. Redaktörerna och dokumentägaren ändrar det.',
  noDraft: 'Utkastet är publicerat eller tillbakadraget. Här är dokumentet.',
  tabs: { changes: 'Jämför', comments: 'Synpunkter', facts: 'Uppgifter' },
  compared: (label: string) => `Jämfört med den gällande utgåvan ${label}`,
  first: 'Det här är den första utgåvan. Hela texten är ny.',
  onlyChanged: 'Visa bara det som har ändrats',
  unchanged: 'Texten är densamma som i den gällande utgåvan.',
  marks: { added: 'Tillagt', removed: 'Borttaget' },
  change: {
    same: 'Oförändrat',
    changed: 'Ändrat',
    added: 'Nytt avsnitt',
    removed: 'Borttaget avsnitt',
  },
  appendix: (number: number, title: string) => `Bilaga ${number} ${title}`.trim(),
  comment: 'Lämna synpunkt',
  commentOn: (section: string) => `Lämna synpunkt på ${section}`,
  wholeDocument: 'Hela dokumentet',
  commentText: 'Din synpunkt',
  patients: 'Skriv inga uppgifter om patienter.',
  commentSentence: (until: string) =>
    `De som skriver utkastet svarar. Remissen pågår till ${until}.`,
  sendComment: 'Skicka synpunkten',
  commented: 'Din synpunkt är sparad.',
  noComments:
    'Inga synpunkter ännu. De som är inbjudna till remissen lämnar dem avsnitt för avsnitt.',
  unanswered: (count: number) =>
    count === 1 ? '1 synpunkt väntar på svar' : `${count} synpunkter väntar på svar`,
  answered: 'Alla synpunkter är besvarade.',
  waits: 'Väntar på svar',
  taken: 'Tas med',
  declined: 'Tas inte med',
  answerOf: (name: string) => `Svar av ${name}`,
  take: 'Tas med',
  decline: 'Tas inte med',
  answerOn: (what: string, name: string) => `${what}: synpunkt från ${name}`,
  note: 'Kommentar',
  why: 'Varför tas den inte med?',
  saveAnswer: 'Spara svaret',
  answerSaved: 'Svaret är sparat.',
  takeSentence: 'Den som lämnade synpunkten ser svaret.',
  edit: 'Ändra utkastet',
  round: {
    open: 'Skicka på remiss',
    units: 'Verksamheter som bjuds in',
    until: 'Synpunkter senast',
    sentence: (count: number, until: string) =>
      count === 0
        ? 'Välj vilka verksamheter som ska lämna synpunkter.'
        : `Cheferna för ${count === 1 ? 'den valda verksamheten' : `de ${count} valda verksamheterna`} och det som ligger under bjuds in att lämna synpunkter till ${until}. Utkastet kan inte ändras medan remissen pågår.`,
    done: 'Utkastet är på remiss.',
    state: (units: string, until: string) => `På remiss till ${until}: ${units}`,
    close: 'Stäng remissen',
    closeSentence:
      'Inga fler synpunkter kan lämnas. De som har kommit besvaras innan utkastet fastställs.',
    closed: 'Remissen är stängd.',
  },
  approval: {
    ask: 'Begär fastställande',
    sentence: (role: string, people: string, day: string, inChannel: boolean) =>
      `${role} (${people}) ombeds att fastställa dokumentet senast ${day}, ${inChannel ? 'med ett kort i sin kanal i Teams' : 'med e-post'}. Utkastet kan inte ändras under tiden.`,
    nobody: (role: string) => `Rollen ${role} har ingen som kan fastställa. Kontakta Region-IT.`,
    asked: 'Fastställande är begärt.',
    waits: (role: string, day: string) => `Väntar på ${role}, senast ${day}.`,
    own: 'Du har skrivit utkastet. Den som har skrivit ett utkast fastställer det inte själv.',
    approve: 'Fastställ',
    reason: 'Motivering, om du vill',
    publishOn: 'Publiceras',
    approveSentence: (label: string, when: string, isFirst: boolean) =>
      `Utgåva ${label} blir gällande ${when}${isFirst ? '' : ' och ersätter den nuvarande'}.`,
    atOnce: 'med en gång',
    onDay: (day: string) => `den ${day}`,
    approved: 'Dokumentet är fastställt.',
    scheduled: (day: string) => `Fastställt. Publiceras ${day}.`,
    back: 'Skicka tillbaka',
    backReason: 'Vad behöver ändras?',
    backSentence: 'De som skriver utkastet ser anledningen och kan ändra det.',
    sentBack: 'Utkastet är skickat tillbaka.',
    take: 'Ta tillbaka utkastet',
    takeReason: 'Varför tas det tillbaka?',
    takeSentence: 'Utkastet kan ändras igen. Fastställande får begäras på nytt.',
    taken: 'Utkastet är tillbaka.',
    publish: 'Publicera rättelsen',
    publishSentence: (label: string) =>
      `Rättelsen publiceras som ${label} med en gång. Du är dokumentägare, så den behöver inte fastställas.`,
    published: 'Rättelsen är publicerad.',
  },
  discard: {
    open: 'Dra tillbaka utkastet',
    reason: 'Varför dras det tillbaka?',
    sentence: (hasEdition: boolean): string =>
      hasEdition
        ? 'Utkastet försvinner från arbetet. Den gällande utgåvan påverkas inte.'
        : 'Utkastet försvinner från arbetet. Dokumentet har aldrig publicerats.',
    done: 'Utkastet är tillbakadraget.',
  },
  document: {
    read: 'Läs dokumentet',
    compareWith: (number: string) => `Jämför med ${number}`,
    editions: 'Utgåvor',
    noEdition: 'Ingen utgåva är publicerad ännu.',
    edition: 'Utgåva',
    inForce: 'Gällande',
    published: 'Publicerad',
    approvedBy: 'Fastställd av',
    changeNote: 'Uppdaterat',
    first: 'Första utgåvan',
    newEdition: 'Ny utgåva',
    correct: 'Rätta utgåvan',
    review: {
      open: 'Granskad, gäller fortfarande',
      note: 'Anteckning',
      next: 'Granskas nästa gång senast',
      sentence: (label: string, day: string) =>
        `Utgåva ${label} gäller oförändrad. Nästa granskning ska vara klar ${day}.`,
      done: 'Granskningen är sparad.',
    },
    withdraw: {
      open: 'Upphäv',
      reason: 'Varför upphävs det?',
      replacedBy: 'Ersätts av',
      replacedHint: 'Numret på dokumentet som gäller i stället, om det finns något.',
      sentence: 'Dokumentet slutar gälla. Det går att läsa men märks som upphävt.',
      confirmTitle: (number: string) => `Upphäv ${number}?`,
      confirm: (title: string) =>
        `”${title}” slutar gälla i dag. Det kan inte ångras: numret används inte igen, och ett nytt dokument får ett nytt nummer.`,
      confirmAfter:
        'Alla som söker det ser att det är upphävt, varför, och vad som gäller i stället.',
      now: 'Upphäv dokumentet',
      done: 'Dokumentet är upphävt.',
    },
    withdrawn: (day: string, name: string, reason: string) =>
      `Upphävt ${day} av ${name}: ”${reason}”`,
    replacedBy: (number: string) => `Ersätts av ${number}.`,
    draftWaits: 'Ett utkast är påbörjat. Publicera det eller dra tillbaka det först.',
    past: (day: string) => `Skulle ha granskats senast ${day}. Utgåvan gäller tills vidare.`,
  },
};

export type DocumentDraftTexts = typeof sv;

export const documentDraftTexts: {
  readonly sv: DocumentDraftTexts;
  readonly en: DocumentDraftTexts;
} = { sv, en: englishDraftTexts };
