import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { NoticeDetails } from '../../application/noticePages';
import type { BasisDialogue } from '../../domain/basis/basis';
import type { Person } from '../../domain/units/unit';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useDraft } from '../hooks/useDraft';
import { useShell } from '../shell/shellContext';
import { draftToChange, emptyAssessmentDraft } from './assessmentDraft';
import { AssessmentForm } from './AssessmentForm';
import { AssessmentView } from './AssessmentView';
import { SectionHeading } from './SectionHeading';

interface Props {
  readonly notice: NoticeDetails;
  readonly basis: BasisDialogue | undefined;
  readonly routine: string;
  readonly people: readonly Person[];
  readonly onChanged: () => void;
}

/** The assessment: made, shown, and changed by the coordinator until the case is closed (B1-12). */
export function AssessmentSection(props: Props): JSX.Element {
  const { notice, onChanged, ...rest } = props;
  const { language, me } = useShell();
  const words = basisPageTexts[language].assessment;
  const { assessment, ended } = notice.caseFile;
  const mayChange = me?.isCoordinator === true && !ended;
  const [draft, setDraft, close] = useDraft('assessment', emptyAssessmentDraft);
  // The row follows the log in a moment; until then the page says that it is saved.
  const [replaced, setReplaced] = React.useState<{ readonly at: string | undefined }>();

  const shown = (): JSX.Element => {
    if (replaced && replaced.at === assessment?.at) return <p role="status">{words.saved}</p>;
    // First the basis; an assessment without one is a step aside, for those who cannot wait.
    if (mayChange && !assessment && !rest.basis && !draft.isOpen)
      return (
        <DefaultButton
          text={words.withoutBasis}
          onClick={() => setDraft({ ...draft, isOpen: true })}
        />
      );
    if (me && mayChange && (!assessment || draft.isOpen))
      return (
        <AssessmentForm
          {...rest}
          notice={notice}
          me={me}
          draft={draft}
          onDraft={setDraft}
          onSaved={() => {
            close();
            setReplaced({ at: assessment?.at });
            onChanged();
          }}
          onCancel={assessment || !rest.basis ? close : undefined}
        />
      );
    if (!assessment) return <p>{words.notYet}</p>;
    return (
      <AssessmentView
        assessment={assessment}
        onChange={mayChange ? () => setDraft(draftToChange(notice)) : undefined}
      />
    );
  };
  return (
    <section aria-label={words.title}>
      <SectionHeading>{words.title}</SectionHeading>
      {shown()}
    </section>
  );
}
