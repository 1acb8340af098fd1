import * as React from 'react';
import type { BasisForm, BasisLine } from '../../application/basisPages';
import type { NoticeDetails } from '../../application/noticePages';
import { unanswered } from '../../domain/basis/basis';
import { isOfParty } from '../../domain/basis/isOfParty';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { type AnswerRight, BasisDialogue } from './BasisDialogue';
import { BasisRequest } from './BasisRequest';
import { dialogueOf } from './dialogueOf';
import { DownloadBasis } from './DownloadBasis';
import { SectionHeading } from './SectionHeading';

interface Props {
  readonly notice: NoticeDetails;
  readonly lines: readonly BasisLine[];
  /** Absent while the service does not answer. */
  readonly form: BasisForm | undefined;
  readonly onChanged: () => void;
}

/** Bilaga 1: what will be asked, then the dialogue with its answers (SN-17, B1-13). */
export function BasisSection({ notice, lines, form, onChanged }: Props): JSX.Element {
  const { language, me, texts } = useShell();
  const words = basisPageTexts[language];
  const [justAsked, setJustAsked] = React.useState(false);
  const isClosed = notice.caseFile.ended !== undefined;
  const isCoordinator = me?.isCoordinator === true;

  const rightOf = ({ question }: BasisLine): AnswerRight => {
    if (isClosed || !me) return undefined;
    const party = form?.parties.find(({ key }) => key === question.party);
    if (party && isOfParty(party, me.person)) return 'own';
    return isCoordinator ? 'onBehalf' : undefined;
  };
  const beforeAsking = (): JSX.Element => {
    if (justAsked || notice.status === 'collectingBasis')
      return <p role="status">{words.preparing}</p>;
    if (!isCoordinator || isClosed) return <p>{words.toAskNobody}</p>;
    if (!form) return <Trouble>{texts.service.unreachable}</Trouble>;
    return (
      <BasisRequest
        noticeKey={notice.key}
        form={form}
        onAsked={() => {
          setJustAsked(true);
          onChanged();
        }}
      />
    );
  };
  const left = unanswered(dialogueOf(lines)).length;
  return (
    <section aria-label={words.title}>
      <SectionHeading rule={form && words.rule(form.routine)}>{words.title}</SectionHeading>
      {lines.length === 0 ? (
        beforeAsking()
      ) : (
        <div style={{ display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' }}>
          <p role="status" style={{ margin: 0 }}>
            {left === 0 ? words.complete : words.waitingFor(left)}
          </p>
          <BasisDialogue
            noticeKey={notice.key}
            lines={lines}
            rightOf={rightOf}
            assessedAt={notice.caseFile.assessment?.at}
            onSaved={onChanged}
          />
          {isCoordinator && <DownloadBasis noticeKey={notice.key} />}
        </div>
      )}
    </section>
  );
}
