import type { Language } from './language';

const sv = {
  heading: 'Omröstningar som pågår',
  none: 'Ingen omröstning pågår just nu.',
  notHere: 'Regionen har inga grupper som röstar i Kvittens.',
  closes: (at: string) => `stänger ${at}`,
  open: 'Öppna förslagen',
};

/** What the bot says of votes that are open. */
export type OpenProposalsTexts = typeof sv;

const en: OpenProposalsTexts = {
  heading: 'Votes under way',
  none: 'No vote is open just now.',
  notHere: 'The region has no groups that vote in Kvittens.',
  closes: (at) => `closes ${at}`,
  open: 'Open the proposals',
};

export const openProposalsTexts: { readonly [L in Language]: OpenProposalsTexts } = { sv, en };
