import type { Language } from './language';

const sv = {
  title: (paragraph: string): string => `Bekräfta beslut ${paragraph}`,
  to: (recipient: string, body: string): string => `Till ${recipient}, från ${body}`,
  decision: 'Beslut',
  diaryNumber: 'Diarienummer',
  confirm: 'Bekräfta att beslutet har kommit',
  until: (day: string): string => `Länken gäller för en bekräftelse, till och med ${day}.`,
  saved: 'Tack, bekräftelsen är sparad. Inget mer behövs från er.',
  used: (by: string): string =>
    `${by} har redan bekräftat att beslutet har kommit. Inget mer behövs från er.`,
  notSent: 'Beslutet väntar inte på någon bekräftelse.',
};
type ReceiptPageTexts = typeof sv;

const en: ReceiptPageTexts = {
  title: (paragraph) => `Confirm decision ${paragraph}`,
  to: (recipient, body) => `To ${recipient}, from ${body}`,
  decision: 'Decision',
  diaryNumber: 'Diary number',
  confirm: 'Confirm that the decision has come',
  until: (day) => `The link holds for one confirmation, until ${day}.`,
  saved: 'Thank you, the confirmation is saved. Nothing more is needed.',
  used: (by) => `${by} has confirmed that the decision has come. Nothing more is needed.`,
  notSent: 'The decision waits for no confirmation.',
};

/** What the page says on which a recipient confirms a decision. */
export const receiptPageTexts: { readonly [L in Language]: ReceiptPageTexts } = { sv, en };
