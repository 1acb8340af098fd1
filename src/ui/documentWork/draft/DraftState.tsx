import * as React from 'react';
import type { WholeDocument } from '../../../application/documentWorkPages';
import type { Draft } from '../../../domain/documents/document';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';

interface Props {
  readonly whole: WholeDocument;
  readonly draft: Draft;
}

/** Who the draft waits for, and until when. */
export function DraftState({ whole, draft }: Props): JSX.Element | null {
  const { language, reader, me, capabilities } = useWork();
  const words = documentDraftTexts[language];
  const [units] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const { stage, round, approval, publishOn } = draft;
  const nameOf = (key: string): string =>
    valueIn(units)?.find((unit) => unit.key === key)?.name ?? key;
  const isOwn =
    draft.by.id === me?.person.id &&
    approval !== undefined &&
    capabilities.approverRoles.includes(approval.role);
  const sentence = {
    writing: undefined,
    inComment: round && words.round.state(round.unitKeys.map(nameOf).join(', '), round.until),
    inApproval: approval && words.approval.waits(approval.role, approval.dueOn),
    approved: publishOn && words.approval.scheduled(publishOn),
  }[stage];
  if (!sentence) return null;
  return (
    <Trouble tone="info" quiet>
      {sentence} {stage === 'inApproval' && isOwn && !whole.rights.mayApprove && words.approval.own}
    </Trouble>
  );
}
