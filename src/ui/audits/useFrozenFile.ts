import type { FrozenFile } from '../../domain/audits/evidence';
import type { Outcome } from '../../application/noticePages';
import { frozenIn } from './auditAnswers';
import { useAudits } from './auditsContext';

/** Keeps a copy of a file with an audit; the same bytes are one copy, however often they are sent. */
export function useFrozenFile(auditKey: string): (file: File) => Promise<Outcome<FrozenFile>> {
  const { commands } = useAudits();
  return (file) => commands.keepRecordFile(`audits/${auditKey}/evidence`, file, frozenIn);
}
