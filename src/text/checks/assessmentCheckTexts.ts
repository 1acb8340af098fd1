import type { AssessmentCheck } from '../../domain/notices/assessmentChecks';
import type { Language } from '../language';

type Names = { readonly [Code in AssessmentCheck]: string };

const sv: Names = {
  'assessment/product-kind': 'ange om det är utrustning eller förbrukningsmaterial',
  'assessment/contract': 'ange om produkten finns på avtal',
  'assessment/contract-known': 'kontroll av om produkten finns på avtal',
  'assessment/contract-number': 'ange avtalsnumret',
  'assessment/disposal': 'ange om produkten ska återkallas eller kasseras',
  'assessment/way': 'välj hur meddelandet ska hanteras',
  'assessment/way-reason': 'skriv varför ni väljer ett annat tillvägagångssätt än rutinens',
  'assessment/withdrawn-on-contract':
    'ta bort krysset för indragning, eller ange att produkten finns på avtal',
  'assessment/receipt-reply': 'ange om avsändaren vill ha svar på att meddelandet har mottagits',
  'assessment/receipt-responder': 'ange vem som svarar att meddelandet har mottagits',
  'assessment/completion-reply': 'ange om avsändaren vill ha svar när åtgärderna är genomförda',
  'assessment/completion-responder': 'ange vem som svarar när åtgärderna är genomförda',
  'assessment/basis-complete': 'ett komplett underlag enligt Bilaga 1',
  'assessment/statement': 'skriv bedömningen',
};

const en: Names = {
  'assessment/product-kind': 'say whether it is equipment or consumables',
  'assessment/contract': 'say whether the product is on contract',
  'assessment/contract-known': 'a check of whether the product is on contract',
  'assessment/contract-number': 'give the contract number',
  'assessment/disposal': 'say whether the product is recalled or scrapped',
  'assessment/way': 'choose how the notice is handled',
  'assessment/way-reason': 'say why another way than the routine’s is taken',
  'assessment/withdrawn-on-contract':
    'clear the box for withdrawal, or say that the product is on contract',
  'assessment/receipt-reply': 'say whether the sender wants to know that the notice was received',
  'assessment/receipt-responder': 'say who replies that the notice was received',
  'assessment/completion-reply': 'say whether the sender wants a reply when the actions are done',
  'assessment/completion-responder': 'say who replies when the actions are done',
  'assessment/basis-complete': 'a complete basis by Appendix 1',
  'assessment/statement': 'write the assessment',
};

/** What each check of an assessment asks for. */
export const assessmentCheckTexts: { readonly [L in Language]: Names } = { sv, en };
