import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import type { Me, NoticeDetails } from '../../application/noticePages';
import type { BasisDialogue } from '../../domain/basis/basis';
import { type Performer, performers } from '../../domain/dispatches/answers';
import {
  type AssessmentCheck,
  assessmentChecks,
  type AssessNotice,
} from '../../domain/notices/assessmentChecks';
import { replyKinds } from '../../domain/notices/assessment';
import { valueOf } from '../../domain/notices/noticeFields';
import { passes } from '../../domain/strength';
import type { Person } from '../../domain/units/unit';
import { answerTexts } from '../../text/answerTexts';
import { checkNames, checkSentence } from '../../text/checkTexts';
import { basisPageTexts } from '../../text/pages/basisPageTexts';
import { useCommand } from '../hooks/useCommand';
import { FieldTrouble } from '../parts/FieldTrouble';
import { Trouble } from '../parts/Trouble';
import { useShell } from '../shell/shellContext';
import { type AssessmentDraft, assessmentForm } from './assessmentDraft';
import { ReasonFields } from './ReasonFields';
import { ReplyDutyField } from './ReplyDutyField';
import { WayFields } from './WayFields';

interface Props {
  readonly notice: NoticeDetails;
  readonly basis: BasisDialogue | undefined;
  readonly routine: string;
  readonly people: readonly Person[];
  readonly me: Me;
  readonly draft: AssessmentDraft;
  readonly onDraft: (draft: AssessmentDraft) => void;
  readonly onSaved: () => void;
  readonly onCancel: (() => void) | undefined;
}

/** The assessment that ends Bilaga 1, proposed from basis and notice and decided by the coordinator (B1-08 … B1-12). */
export function AssessmentForm(props: Props): JSX.Element {
  const { notice, basis, routine, people, me, draft, onDraft, onSaved, onCancel } = props;
  const { commands, language, texts, announce } = useShell();
  const words = basisPageTexts[language].assessment;
  const [tried, setTried] = React.useState(false);
  const command = useCommand<[AssessNotice]>((id, wanted) =>
    commands.onNotice(id, notice.key, 'assess', wanted),
  );
  const form = assessmentForm(draft, notice, basis, me.person);
  const checks = assessmentChecks(form, basis);
  const passed = passes(checks, form.reasons);

  const change = (said: AssessNotice): void => {
    command.forget();
    onDraft({ ...draft, said: { ...draft.said, ...said } });
  };
  const missing = (code: AssessmentCheck): JSX.Element | null =>
    tried && checks.some((check) => check.code === code && !check.met) ? (
      <FieldTrouble>{checkSentence(language, code)}</FieldTrouble>
    ) : null;
  const save = async (event: React.FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!passed.ok || !(await command.run(form))) return;
    announce(words.saved);
    onSaved();
  };
  const performerNames: { readonly [P in Performer]: string } = {
    ...answerTexts[language].performers,
    department: words.departments,
  };
  const asksReply =
    valueOf(notice.fields, 'replyRequired') === 'yes' ||
    valueOf(notice.fields, 'replyDeadline') !== '';
  return (
    <form
      onSubmit={(event) => void save(event)}
      noValidate
      aria-label={words.title}
      style={{ display: 'grid', gap: 12, maxWidth: 640 }}
    >
      <WayFields form={form} routine={routine} missing={missing} onChange={change} />
      <Dropdown
        label={words.performedBy}
        selectedKey={form.performedBy ?? ''}
        options={[
          { key: '', text: words.notDecided },
          ...performers.map((key) => ({ key, text: performerNames[key] })),
        ]}
        onChange={(_, option) =>
          change({ performedBy: performers.find((performer) => performer === option?.key) })
        }
      />
      <Checkbox
        label={words.concernsPatients}
        checked={form.concernsPatients === true}
        onChange={(_, concernsPatients) => change({ concernsPatients: concernsPatients === true })}
      />
      {replyKinds.map((kind) => (
        <React.Fragment key={kind}>
          <ReplyDutyField
            kind={kind}
            duty={form[`${kind}Reply`]}
            people={people}
            onChange={(duty) => change({ [`${kind}Reply`]: duty })}
          />
          {missing(`assessment/${kind}-reply`)}
          {missing(`assessment/${kind}-responder`)}
        </React.Fragment>
      ))}
      {asksReply && <small>{words.replyRead(valueOf(notice.fields, 'replyDeadline'))}</small>}
      <TextField
        label={words.statement}
        description={words.statementHint}
        required
        multiline
        autoAdjustHeight
        resizable={false}
        value={form.statement ?? ''}
        onChange={(_, statement) => change({ statement: statement ?? '' })}
      />
      {missing('assessment/statement')}
      <ReasonFields
        checks={checks}
        reasons={form.reasons ?? {}}
        onChange={(reasons) => change({ reasons })}
      />
      {tried && !passed.ok && (
        <Trouble>{words.left(checkNames(language, passed.refusal.checks).join('; '))}</Trouble>
      )}
      {command.trouble && <Trouble>{command.trouble.message}</Trouble>}
      <div style={{ display: 'flex', gap: 8 }}>
        <PrimaryButton
          type="submit"
          disabled={command.busy}
          text={command.busy ? texts.saving : words.save}
        />
        {onCancel && (
          <DefaultButton disabled={command.busy} onClick={onCancel} text={texts.cancel} />
        )}
      </div>
    </form>
  );
}
