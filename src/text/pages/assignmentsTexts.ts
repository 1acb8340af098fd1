import type { Language } from '../language';

const sv = { title: 'Uppdrag' };
export type AssignmentsTexts = typeof sv;

const en: AssignmentsTexts = { title: 'Assignments' };

/** What the page of assignments to working groups (LS-06 … LS-09) says. */
export const assignmentsTexts: { readonly [L in Language]: AssignmentsTexts } = { sv, en };
