import type { ClosingCheck } from '../../domain/notices/closingChecks';
import type { commissionOfficeCheck } from '../../domain/notices/contactChiefPhysician';
import type { allCompleteCheck } from '../../domain/notices/replyToSender';
import type { Language } from '../language';

type Code = ClosingCheck | typeof commissionOfficeCheck | typeof allCompleteCheck;
type Names = { readonly [C in Code]: string };

const sv: Names = {
  'closing/assessed': 'bedömning av meddelandet',
  'closing/looked-for': 'kontroll av att produkten inte finns i regionen',
  'closing/sent': 'utskick till berörda avdelningar',
  'closing/chief-physician': 'kontakta chefläkare',
  'closing/commission-office': 'information till HS uppdrag',
  'closing/handed-over': 'lämna över till RH-13659, Leveransstörning och ersättningsprodukt',
  'closing/receipt-reply': 'svara avsändaren att meddelandet är mottaget',
  'closing/asked-complete': 'svar från alla avdelningar som har fått frågan',
  'closing/all-complete': 'svar från alla avdelningar som har fått frågan',
  'closing/own-handling-closed': 'besked från verksamheter med egen hantering att de har avslutat',
  'closing/completion-reply': 'svara avsändaren att åtgärderna är genomförda',
  'closing/published': 'publicera på intranätet',
  'closing/effort': 'skriv in tid och kostnad',
};

const en: Names = {
  'closing/assessed': 'an assessment of the notice',
  'closing/looked-for': 'a check that the region does not have the product',
  'closing/sent': 'a mailing to the departments concerned',
  'closing/chief-physician': 'contact the chief physician',
  'closing/commission-office': 'information to the commission office',
  'closing/handed-over': 'hand over to RH-13659, supply disruption and replacement',
  'closing/receipt-reply': 'tell the sender that the notice was received',
  'closing/asked-complete': 'answers from all departments that were asked',
  'closing/all-complete': 'answers from all departments that were asked',
  'closing/own-handling-closed': 'word from services with own handling that they have closed',
  'closing/completion-reply': 'tell the sender that the actions are done',
  'closing/published': 'publish on the intranet',
  'closing/effort': 'record time and cost',
};

/** What each check before a case is closed asks for: a deed when it is required, a thing when it may be left out. */
export const closingCheckTexts: { readonly [L in Language]: Names } = { sv, en };
