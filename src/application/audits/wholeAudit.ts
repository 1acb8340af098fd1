import { type Audit, auditStage, auditStream } from '../../domain/audits/audit';
import { isKeeper, mayReadEvidence, peopleOfSettings } from '../../domain/audits/auditRights';
import type { Person } from '../../domain/units/unit';
import { type AuditSettingsRead, auditFrom } from './auditCommands';
import type { AuditDesk, WholeAudit } from './auditPages';
import type { EventLog } from '../ports';

export interface WholeAuditTools {
  readonly log: Pick<EventLog, 'read'>;
  readonly settings: AuditSettingsRead;
  readonly regionName: string;
}

/** What the page of audits is set up with for a person. */
export const layingAuditDesk =
  (settings: AuditSettingsRead) =>
  (by: Person): AuditDesk => {
    const { keepers } = settings.audits;
    const keeps = isKeeper(keepers, by);
    return {
      person: by,
      isKeeper: keeps,
      keepers: keepers.map(({ name }) => name),
      people: keeps ? peopleOfSettings(settings).map(({ id, name }) => ({ id, name })) : [],
    };
  };

/** An audit whole, read from its stream, for whoever is signed in; evidence is handed out by itself. */
export const readingWholeAudit =
  ({ log, settings, regionName }: WholeAuditTools) =>
  async (key: string, by: Person): Promise<WholeAudit | undefined> => {
    const entries = await log.read(auditStream(key));
    const audit = auditFrom(entries);
    if (!audit) return undefined;
    return {
      audit,
      stage: auditStage(audit),
      regionName,
      mayReadEvidence: mayReadEvidence(audit, by, settings),
      timeLine: entries
        .filter(({ type }) => type !== 'letterMailed')
        .map(({ sequence, type, at, actor, payload }) => ({
          ...{ sequence, type, at, actor: actor.name },
          payload: JSON.parse(payload) as unknown,
        })),
    };
  };

/** Audits by their keys, as they stand: what a summary is written of. */
export const readingAuditsWhole =
  (log: Pick<EventLog, 'read'>) =>
  async (keys: readonly string[]): Promise<readonly Audit[]> => {
    const audits: Audit[] = [];
    for (const key of keys) {
      const audit = auditFrom(await log.read(auditStream(key)));
      if (audit) audits.push(audit);
    }
    return audits;
  };
