import type { WholeDocument } from '../../../application/documentWorkPages';
import type { Draft } from '../../../domain/documents/document';

/** What every form of a step is given. */
export interface StepProps {
  readonly whole: WholeDocument;
  readonly draft: Draft;
  /** The name what is typed is kept by. */
  readonly kept: string;
  /** It was done: said aloud, and the form closes. */
  readonly onDone: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** The steps that are taken with a draft. */
export type StepName =
  'round' | 'closeRound' | 'ask' | 'approve' | 'sendBack' | 'take' | 'publish' | 'discard';
