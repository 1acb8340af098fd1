import * as React from 'react';
import { Checkbox } from '@fluentui/react/lib/Checkbox';
import { ChoiceGroup } from '@fluentui/react/lib/ChoiceGroup';
import { TextField } from '@fluentui/react/lib/TextField';
import type { ReplyKind } from '../../domain/notices/assessment';
import { allCompleteCheck } from '../../domain/notices/replyToSender';
import { closingPageTexts } from '../../text/pages/closingPageTexts';
import { replyPageTexts } from '../../text/pages/replyPageTexts';
import { ReasonFields } from '../basis/ReasonFields';
import { useDraft } from '../hooks/useDraft';
import { KeptFiles } from '../parts/KeptFiles';
import { useShell } from '../shell/shellContext';
import { ActionForm } from '../parts/ActionForm';
import { type FormProps, longText } from './formProps';
import { emptyReply, type ReplyDraft, replyOf } from './replyDraft';
import { ReplyPreview } from './ReplyPreview';
import { useNoticeCommand } from './useNoticeCommand';

interface Props extends FormProps {
  readonly reply: ReplyKind;
  /** Whether every department that was asked is done. */
  readonly allComplete: boolean;
}

/** Answers the sender: by mail with the filled form, or in its portal with evidence (B1-08 … B1-11, X-14). */
export function ReplyForm(props: Props): JSX.Element {
  const { notice, reply, allComplete, onDone, onCancel } = props;
  const { commands, language } = useShell();
  const words = replyPageTexts[language];
  const { patients } = closingPageTexts[language];
  const [draft, setDraft] = useDraft(props.draft, emptyReply(notice));
  const command = useNoticeCommand(notice.key, 'reply');
  const set = (some: Partial<ReplyDraft>): void => {
    command.forget();
    setDraft((before) => ({ ...before, ...some }));
  };
  const byMail = draft.via === 'mail';
  const wanted = replyOf(reply, draft);
  const duty = notice.caseFile.assessment?.[`${reply}Reply`];
  const send = async (): Promise<void> => {
    if (await command.run(wanted)) onDone(words.saved);
  };
  const early = {
    code: allCompleteCheck,
    row: 'B1-10',
    strength: 'recommended',
    met: reply === 'receipt' || allComplete,
  } as const;
  return (
    <ActionForm
      label={words.titles[reply]}
      sentence={byMail ? words.willSend(draft.to) : words.willKeep}
      doIt={byMail ? words.send : words.keep}
      busy={command.busy}
      trouble={command.trouble?.message}
      onDo={() => void send()}
      onCancel={onCancel}
    >
      {duty?.wanted && <p style={{ margin: 0 }}>{words.responder(duty.responder.name)}</p>}
      {duty && !duty.wanted && <p style={{ margin: 0 }}>{words.notWanted}</p>}
      <ChoiceGroup
        label={words.way}
        selectedKey={draft.via}
        options={[
          { key: 'mail', text: words.mail },
          { key: 'portal', text: words.portal },
        ]}
        onChange={(_, option) =>
          set(
            option?.key === 'portal'
              ? { via: 'portal', to: '' }
              : { via: 'mail', to: emptyReply(notice).to },
          )
        }
      />
      <TextField
        label={byMail ? words.to : words.portalAddress}
        description={byMail && emptyReply(notice).to === '' ? words.forwarded : ''}
        required
        value={draft.to}
        onChange={(_, to) => set({ to: to ?? '' })}
      />
      {byMail ? (
        <TextField
          label={words.message}
          description={patients}
          {...longText}
          value={draft.message}
          onChange={(_, message) => set({ message: message ?? '' })}
        />
      ) : (
        <>
          <TextField
            label={words.evidence}
            description={words.evidenceHint}
            required
            {...longText}
            value={draft.evidence}
            onChange={(_, evidence) => set({ evidence: evidence ?? '' })}
          />
          <KeptFiles
            keep={(file) => commands.keepEvidence(notice.key, file)}
            words={words}
            names={draft.attachments}
            onChange={(attachments) => set({ attachments })}
          />
        </>
      )}
      {reply === 'completion' && (
        <Checkbox
          label={words.noneAffected}
          checked={draft.noneAffected}
          onChange={(_, checked) => set({ noneAffected: checked === true })}
        />
      )}
      <ReasonFields
        checks={[early]}
        reasons={{ [allCompleteCheck]: draft.reason }}
        onChange={(reasons) => set({ reason: reasons[allCompleteCheck] ?? '' })}
      />
      <ReplyPreview noticeKey={notice.key} reply={wanted} />
    </ActionForm>
  );
}
