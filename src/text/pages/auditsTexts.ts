import type { Language } from '../language';

const sv = { title: 'Revision' };
export type AuditsTexts = typeof sv;

const en: AuditsTexts = { title: 'Audit follow-up' };

/** What the page of audits, their recommendations and actions (AU-03, AU-11) says. */
export const auditsTexts: { readonly [L in Language]: AuditsTexts } = { sv, en };
