import type { WholeAudit } from '../../../application/audits/auditPages';

/** The forms that are opened in place on the page of an audit; one of a recommendation names it. */
export type AuditFormName =
  | 'changeAudit'
  | 'attachReport'
  | 'addRecommendation'
  | 'addCommitment'
  | 'keepObservation'
  | 'approveReply'
  | 'sendReply'
  | `change/${number}`
  | `answer/${number}`
  | `plan/${number}`;

/** What every section of the page of an audit is given. */
export interface AuditSection {
  readonly whole: WholeAudit;
  readonly open: AuditFormName | undefined;
  /** The name that the open form keeps its draft by. */
  readonly draft: string;
  readonly onOpen: (form: AuditFormName) => void;
  readonly onClose: () => void;
  /** It was done: said aloud, and the form closes. */
  readonly onDone: (sentence: string) => void;
}

/** What one form is given. */
export type AuditFormProps = Pick<AuditSection, 'whole' | 'draft' | 'onClose' | 'onDone'>;
