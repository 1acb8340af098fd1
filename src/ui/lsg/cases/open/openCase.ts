import type { CaseDesk, WholeCase } from '../../../../application/cases/casePages';

/** The forms that are opened in place on the page of a case; one of an instance or a perspective names it. */
export type CaseFormName =
  | 'changeCase'
  | 'registerCase'
  | 'addDocument'
  | `removeDocument/${number}`
  | `replaceDocument/${number}`
  | 'consultInstances'
  | 'planFollowUp'
  | 'doFollowUp'
  | 'moveBack'
  | 'closeCase'
  | `coverPerspective/${string}`
  | `answerConsultation/${string}`;

/** What every section of the page of a case is given. */
export interface SectionProps {
  readonly whole: WholeCase;
  readonly desk: CaseDesk;
  /** The form that is open, and what is typed in it kept by. */
  readonly open: CaseFormName | undefined;
  readonly onOpen: (form: CaseFormName) => void;
  readonly onClose: () => void;
  /** It was done: said aloud, and the form closes. */
  readonly onDone: (sentence: string) => void;
}

/** What one form is given. */
export type FormProps = Pick<SectionProps, 'whole' | 'desk' | 'onClose' | 'onDone'>;
