import * as React from 'react';
import { isAuditKey } from '../../../domain/audits/audit';
import { useAudits } from '../auditsContext';
import { OpenAudit } from '../open/OpenAudit';
import { newAudit } from '../places';
import { AuditList } from './AuditList';
import { NewAudit } from './NewAudit';

/** The tab of audits: the list, one that is taken in, or one that is open. */
export function AuditsTab(): JSX.Element {
  const { place } = useAudits();
  const { key = '' } = place;
  if (isAuditKey(key)) return <OpenAudit key={key} auditKey={key} />;
  return key === newAudit ? <NewAudit /> : <AuditList />;
}
