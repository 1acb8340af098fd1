import { looksLikePersonalIdentityNumber } from '../personalIdentity';
import { refuse, ok, type Result } from '../result';

export type ReasonRefusal =
  { readonly code: 'notice/reason-missing' } | { readonly code: 'notice/patient-named' };

/** The reason a person gives for changing what was sent: it is kept and shown, so it is there and names no patient. */
export function givenReason(text: string): Result<string, ReasonRefusal> {
  const reason = text.trim();
  if (reason === '') return refuse({ code: 'notice/reason-missing' });
  if (looksLikePersonalIdentityNumber(reason)) return refuse({ code: 'notice/patient-named' });
  return ok(reason);
}
