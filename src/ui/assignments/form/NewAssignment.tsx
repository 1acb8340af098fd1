import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { AssignmentDesk } from '../../../application/assignments/assignmentPages';
import { isCaseKey } from '../../../domain/cases/groupCase';
import { assignmentFormTexts } from '../../../text/pages/assignmentFormTexts';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { PageHeading } from '../../documentWork/PageHeading';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { wholeCaseIn } from '../../lsg/cases/caseAnswers';
import { ActionForm } from '../../parts/ActionForm';
import { AssignmentLink } from '../AssignmentLink';
import { keyIn } from '../assignmentAnswers';
import { useAssignments } from '../assignmentsContext';
import { type AssignmentDraft, noAssignment, wishOfDraft } from './assignmentDraft';
import { AssignmentFields } from './AssignmentFields';

interface Props {
  readonly desk: AssignmentDesk;
  /** The number of the case it comes from. */
  readonly from?: string;
  readonly onWritten: () => void;
}

/** What the case says that the assignment may begin with; nothing when it cannot be read. */
function useCaseOf(from: string): Partial<AssignmentDraft> {
  const { commands } = useAssignments();
  const [read] = useLoaded(
    React.useCallback(async (): Promise<Partial<AssignmentDraft>> => {
      if (!isCaseKey(from)) return {};
      const asked = await commands.readRecord(`cases/${from}`, wholeCaseIn);
      if (asked.outcome !== 'done') return {};
      const { title, description, diaryNumber = '' } = asked.value.groupCase;
      return { title, purpose: description, diaryNumber };
    }, [commands, from]),
  );
  return valueIn(read) ?? {};
}

/** The form in which an assignment is written (LS-06), also from a case; the next thing seen is what was written. */
export function NewAssignment({ desk, from = '', onWritten }: Props): JSX.Element {
  const { commands, language, announce, go } = useAssignments();
  const words = assignmentFormTexts[language];
  const lags = desk.lags.filter(({ groupKey }) =>
    desk.groups.some(({ key, leads }) => key === groupKey && leads),
  );
  const kept = `assignments/new/${from}`;
  const beginning = { ...noAssignment(desk, lags[0], from), ...useCaseOf(from) };
  const [draft, setDraft, forget] = useDraft<AssignmentDraft>(kept, beginning);
  const written = React.useRef('');
  const command = useCommand(async (commandId: string, wish: object) => {
    const outcome = await commands.beginRecord(commandId, 'assignments', wish, keyIn);
    if (outcome.outcome === 'done') written.current = outcome.value;
    return outcome;
  }, `${kept}/pending`);
  const change = (some: Partial<AssignmentDraft>): void =>
    setDraft((before) => ({ ...before, ...some }));
  const lag = lags.find(({ key }) => key === draft.lagKey);
  const submit = async (): Promise<void> => {
    const parties = { groupKey: lag?.groupKey ?? '', lagKey: draft.lagKey };
    if (!(await command.run({ ...parties, ...wishOfDraft(draft) }))) return;
    forget();
    announce(words.written(written.current));
    onWritten();
    go({ tab: 'uppdrag', key: written.current }, true);
  };
  return (
    <article aria-label={words.write}>
      <p style={{ margin: '0 0 8px' }}>
        <AssignmentLink>{assignmentsTexts[language].back}</AssignmentLink>
      </p>
      <PageHeading>{words.write}</PageHeading>
      {isCaseKey(from) && <p style={{ margin: '0 0 8px' }}>{words.fromCase(from)}</p>}
      <ActionForm
        label={words.write}
        doIt={words.saveDraft}
        busy={command.busy}
        trouble={command.trouble?.message}
        onDo={() => void submit()}
        onCancel={() => {
          forget();
          go({ tab: 'uppdrag' });
        }}
      >
        <Dropdown
          label={words.lag}
          required
          placeholder={words.choose}
          selectedKey={draft.lagKey || null}
          options={lags.map(({ key, name }) => ({ key, text: name }))}
          onChange={(_, option) => {
            const chosen = lags.find(({ key }) => key === option?.key);
            const { leaderId: responsibleId = '', key: lagKey = '' } = chosen ?? {};
            change({ lagKey, responsibleId, participantIds: [] });
          }}
        />
        <AssignmentFields desk={desk} draft={draft} onChange={change} />
      </ActionForm>
    </article>
  );
}
