import { auditFrom } from '../../src/application/audits/auditCommands';
import type { Clock } from '../../src/application/ports';
import type { ActionStatus } from '../../src/domain/audits/auditAction';
import type { Language } from '../../src/text/language';
import { type AuditMailKind, auditMail } from '../../src/text/mails/auditMails';
import type { Letters } from './letters';

export interface AuditLetterTools {
  readonly language: Language;
  readonly clock: Pick<Clock, 'today'>;
  readonly pageOf: (auditKey: string, action: number) => string;
}

// A mail that waited until what it asks for was done no longer goes.
const holds: { readonly [K in AuditMailKind]: readonly ActionStatus[] } = {
  planned: ['planned', 'underWay'],
  reminder: ['planned', 'underWay'],
  reported: ['reported'],
  sentBack: ['underWay'],
};
const letterPattern = /^(planned|reminder|reported|sentBack)\/(\d+)\/\d+\/(.+)$/;

/** Mails about actions: to owners what they own, what is due and what came back; to keepers what waits to be confirmed. */
export const auditLetters = ({ language, clock, pageOf }: AuditLetterTools): Letters => ({
  card: () => undefined,
  mail({ letter }, entries) {
    const [, kind, number, to] = letterPattern.exec(letter) ?? [];
    const audit = auditFrom(entries);
    const action = audit?.actions.find((one) => one.number === Number(number));
    if (!audit || !action || kind === undefined) return Promise.resolve(undefined);
    const about = kind as AuditMailKind;
    const isForOwner = about !== 'reported';
    if (!holds[about].includes(action.status) || (isForOwner && action.owner.id !== to))
      return Promise.resolve('obsolete');
    const page = pageOf(audit.key, action.number);
    return Promise.resolve(auditMail(about, { audit, action, page }, clock.today(), language));
  },
});
