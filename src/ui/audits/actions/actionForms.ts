import type { Audit } from '../../../domain/audits/audit';
import type { AuditAction } from '../../../domain/audits/auditAction';

/** The forms that are opened in place on the page of an action, each by the name of its command. */
export type ActionFormName =
  | 'changeAction'
  | 'reviseDue'
  | 'addEvidence'
  | 'reportDone'
  | 'closeAction'
  | 'sendBackAction'
  | 'reopenAction';

/** What one form is given. */
export interface ActionFormProps {
  readonly audit: Audit;
  readonly action: AuditAction;
  /** The name that the form keeps its draft by. */
  readonly draft: string;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}
