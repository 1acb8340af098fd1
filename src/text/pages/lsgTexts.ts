import type { Language } from '../language';

const sv = {
  title: 'LSG',
  tabs: { arenden: 'Ärenden', forslag: 'Förslag', beslut: 'Beslut' },
  tabList: 'Delar av LSG',
};
export type LsgTexts = typeof sv;

const en: LsgTexts = {
  title: 'LSG',
  tabs: { arenden: 'Cases', forslag: 'Proposals', beslut: 'Decisions' },
  tabList: 'Parts of LSG',
};

/** What the page of a collaboration group is called, part by part. */
export const lsgTexts: { readonly [L in Language]: LsgTexts } = { sv, en };
