const figures = new Intl.NumberFormat('sv-SE');

const sv = {
  filters: {
    toAssess: 'Att bedöma',
    awaitingBasis: 'Väntar på underlag',
    followedUp: 'Följs upp',
    toReply: 'Att besvara avsändaren',
    completed: 'Klara att avsluta',
    closed: 'Avslutade',
    all: 'Alla',
  },
  toSend: (count: number) => `varav ${figures.format(count)} bedömda`,
  empty: {
    toAssess: (mailbox: string | undefined) =>
      `Inga säkerhetsmeddelanden väntar. Nya kommer hit när de når ${mailbox ?? 'funktionsbrevlådan'}.`,
    awaitingBasis: () =>
      'Inget underlag väntas. Ärenden står här från det att frågorna skickas tills de är bedömda.',
    followedUp: () =>
      'Inget utskick väntar på svar. Det du skickar ut följs upp här tills alla är klara.',
    toReply: () =>
      'Ingen avsändare väntar på svar. Hit kommer ärenden där bedömningen säger att avsändaren vill ha svar.',
    completed: () =>
      'Inget utskick är klart att avsluta. Hit flyttas de när alla avdelningar har svarat färdigt.',
    closed: () => 'Inget ärende är avslutat ännu.',
    all: (mailbox: string | undefined) =>
      `Inga säkerhetsmeddelanden har kommit in. De kommer hit när de når ${mailbox ?? 'funktionsbrevlådan'}.`,
  },
};

const en: typeof sv = {
  filters: {
    toAssess: 'To assess',
    awaitingBasis: 'Waiting for basis',
    followedUp: 'Followed up',
    toReply: 'Sender to answer',
    completed: 'Ready to close',
    closed: 'Closed',
    all: 'All',
  },
  toSend: (count) => `${figures.format(count)} of them assessed`,
  empty: {
    toAssess: (mailbox) =>
      `No safety notices are waiting. New ones appear here when they reach ${mailbox ?? 'the mailbox'}.`,
    awaitingBasis: () =>
      'No basis is awaited. Cases stand here from when the questions are sent until they are assessed.',
    followedUp: () =>
      'Nothing sent is waiting for answers. What you send is followed up here until all are done.',
    toReply: () =>
      'No sender waits for a reply. Cases come here when the assessment says that the sender wants one.',
    completed: () =>
      'Nothing is ready to close. Notices move here when every department has finished answering.',
    closed: () => 'No case is closed yet.',
    all: (mailbox) =>
      `No safety notices have come in. They appear here when they reach ${mailbox ?? 'the mailbox'}.`,
  },
};

/** The tiles above the list of notices, and what is said when there is nothing behind one. */
export const listPageTexts = { sv, en };
