import type { AuditDesk, WholeAudit } from '../../application/audits/auditPages';
import type { FrozenFile } from '../../domain/audits/evidence';

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (body: unknown): Fields =>
  typeof body === 'object' && body !== null ? (body as Fields) : {};

/** What the service answers about audits, as far as the page has to be sure of it. */
export const deskIn = (body: unknown): AuditDesk | undefined => {
  const { people, keepers, isKeeper } = fieldsOf(body);
  const isDesk = [people, keepers].every(Array.isArray) && typeof isKeeper === 'boolean';
  return isDesk ? (body as AuditDesk) : undefined;
};

export const wholeAuditIn = (body: unknown): WholeAudit | undefined => {
  const { audit, timeLine } = fieldsOf(body);
  const { key, recommendations, actions } = fieldsOf(audit);
  const isWhole =
    typeof key === 'string' && [recommendations, actions, timeLine].every(Array.isArray);
  return isWhole ? (body as WholeAudit) : undefined;
};

export const frozenIn = (body: unknown): FrozenFile | undefined =>
  typeof fieldsOf(body)['sha256'] === 'string' ? (body as FrozenFile) : undefined;

export const keyIn = (body: unknown): string | undefined => {
  const { key } = fieldsOf(body);
  return typeof key === 'string' ? key : undefined;
};
