import type { BasisAnswer } from '../../domain/basis/basis';

/** An answer as it is being written: one customer or orderer a line. */
export type AnswerDraft = Omit<BasisAnswer, 'orderedBy' | 'attachments'> & {
  readonly orderedBy: string;
  readonly attachments: readonly string[];
};

/** The draft that an earlier answer is corrected in. */
export const draftOf = ({ orderedBy, attachments, ...rest }: BasisAnswer): AnswerDraft => ({
  ...rest,
  orderedBy: (orderedBy ?? []).join('\n'),
  attachments: attachments ?? [],
});

/** The answer that a draft stands for. */
export const answerOf = ({ orderedBy, attachments, ...rest }: AnswerDraft): BasisAnswer => ({
  ...rest,
  orderedBy: orderedBy.split('\n'),
  attachments,
});
