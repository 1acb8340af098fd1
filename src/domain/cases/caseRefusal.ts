import type { MissingForStep } from './missingForStep';
import type { CaseStep } from './groupCase';

/** What of a case is written or chosen by a person, by name (LS-22). */
export type CasePart =
  | 'title'
  | 'sender'
  | 'description'
  | 'origin'
  | 'phase'
  | 'regulations'
  | 'instances'
  | 'diaryNumber'
  | 'official'
  | 'note'
  | 'documentName'
  | 'documentPlace'
  | 'question'
  | 'answer'
  | 'saidBy'
  | 'followUp'
  | 'reason';

/** Why a command on a case is not carried out. */
export type CaseRefusal =
  | { readonly code: 'case/unknown' }
  | { readonly code: 'case/unknown-group' }
  | { readonly code: 'case/not-the-member'; readonly group: string }
  | { readonly code: 'case/not-the-leader'; readonly group: string; readonly people: string }
  | { readonly code: 'case/not-the-official'; readonly group: string; readonly people: string }
  | { readonly code: 'case/not-the-instance'; readonly instance: string; readonly people: string }
  | { readonly code: 'case/closed' }
  | { readonly code: 'case/part-missing'; readonly part: CasePart }
  | { readonly code: 'case/part-too-long'; readonly part: CasePart; readonly most: number }
  | { readonly code: 'case/patient-named' }
  | { readonly code: 'case/unknown-regulation'; readonly regulation: string }
  | { readonly code: 'case/unknown-instance'; readonly instance: string }
  | { readonly code: 'case/unknown-perspective'; readonly perspective: string }
  | { readonly code: 'case/unknown-official' }
  | { readonly code: 'case/record-invalid' }
  | { readonly code: 'case/link-invalid' }
  | { readonly code: 'case/document-unknown' }
  | { readonly code: 'case/follow-up-missing' }
  | { readonly code: 'case/guidance-missing' }
  | { readonly code: 'case/nothing-changed' }
  | { readonly code: 'case/nobody-consulted' }
  | { readonly code: 'case/instance-unreached'; readonly instance: string }
  | { readonly code: 'case/day-passed' }
  | { readonly code: 'case/not-in-step'; readonly step: CaseStep }
  | { readonly code: 'case/consultation-unknown' }
  | { readonly code: 'case/step-incomplete'; readonly missing: readonly MissingForStep[] }
  | { readonly code: 'case/last-step' }
  | { readonly code: 'case/not-an-earlier-step'; readonly step: CaseStep };
