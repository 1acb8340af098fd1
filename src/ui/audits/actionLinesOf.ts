import type { AuditActionLine } from '../../application/audits/auditPages';
import { actionKeyOf, type Audit } from '../../domain/audits/audit';
import { waitsFor } from '../../domain/audits/auditAction';

/** The actions of an audit as lists show them. */
export const actionLinesOf = ({
  key,
  actions,
  recommendations,
}: Audit): readonly AuditActionLine[] =>
  actions.map((action) => {
    const { number, what, recommendation, owner, status, due, revised, evidence } = action;
    const about = recommendations.find((one) => one.number === recommendation);
    return {
      ...{ key: actionKeyOf(key, number), audit: key, number, what, recommendation },
      ...{ heading: about?.heading ?? '', kind: about?.kind ?? 'recommendation' },
      ...{ owner, status, due, revisions: revised.length, evidence: evidence.length },
      waitsFor: waitsFor(action, actions),
    };
  });
