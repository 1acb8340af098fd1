import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { TextField } from '@fluentui/react/lib/TextField';
import {
  acceptGroups,
  acceptKey,
  type ShownProposal,
} from '../../../application/voting/proposalPages';
import type { ProposalText } from '../../../domain/voting/proposal';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { ActionForm } from '../../parts/ActionForm';
import { longText } from '../../closing/formProps';
import { PageHeading } from '../../documentWork/PageHeading';
import { readOutcome } from '../../documentWork/readOutcome';
import { useCommand } from '../../hooks/useCommand';
import { useDraft } from '../../hooks/useDraft';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { BasisFields, type WrittenBasis } from './BasisFields';

interface Props {
  /** The case it is written for, when it is begun from there. */
  readonly caseKey: string;
  /** The proposal that is changed; a new one without. */
  readonly changing?: ShownProposal;
  readonly onDone?: (sentence: string) => void;
  readonly onCancel?: () => void;
}

interface Wish extends ProposalText {
  readonly caseKey: string;
  readonly groupKey: string;
}

/** Writes a proposal for a case, or changes one before its vote opens (LS-05). */
export function ProposalForm({ caseKey, changing, onDone, onCancel }: Props): JSX.Element {
  const { commands, language, texts, go, announce } = useLsg();
  const words = proposalPageTexts[language];
  const kept = `proposal/form/${changing?.key ?? `ny/${caseKey}`}`;
  const [ofCase, setOfCase] = useDraft(`${kept}/case`, caseKey);
  const [group, setGroup] = useDraft(`${kept}/group`, changing?.groupKey ?? '');
  const [title, setTitle] = useDraft(`${kept}/title`, changing?.title ?? '');
  const [text, setText] = useDraft(`${kept}/text`, changing?.text ?? '');
  const [basis, setBasis] = useDraft<WrittenBasis>(
    `${kept}/basis`,
    (changing?.basis ?? []).map(({ label, url = '' }) => ({ label, url })),
  );
  const [led, askAgain] = useLoaded(
    React.useCallback(
      () => readOutcome(commands.readRecord('proposals/groups', acceptGroups)),
      [commands],
    ),
  );
  const key = React.useRef(changing?.key ?? '');
  const command = useCommand<[Wish]>(async (id, wish) => {
    if (changing)
      return commands.onRecord(id, 'proposals', changing.key, 'changeProposal', wish, acceptAny);
    const begun = await commands.beginRecord(id, 'proposals', wish, acceptKey);
    if (begun.outcome === 'done') key.current = begun.value.key;
    return begun;
  }, kept);
  if (led.status === 'loading') return <Waiting />;
  const groups = valueIn(led)?.value;
  if (!groups) return <Trouble onRetry={askAgain}>{texts.service.unreachable}</Trouble>;
  if (groups.length === 0) return <p style={{ paddingTop: 16 }}>{words.form.notForYou}</p>;
  const groupKey = group || (groups[0]?.key ?? '');
  const forget = (): void => [setTitle, setText].forEach((change) => change(''));
  const run = async (): Promise<void> => {
    const items = basis
      .filter(({ label, url }) => label.trim() !== '' || url.trim() !== '')
      .map(({ label, url }) => (url.trim() === '' ? { label } : { label, url }));
    const wish = { caseKey: ofCase.trim(), groupKey, title, text, basis: items };
    if (!(await command.run(wish))) return;
    if (onDone) return onDone(words.form.saved);
    announce(words.form.saved);
    forget();
    setBasis([]);
    go({ tab: 'forslag', key: key.current }, true);
  };
  return (
    <div style={{ paddingTop: changing ? 0 : 16 }}>
      {!changing && <PageHeading>{words.write}</PageHeading>}
      <ActionForm
        label={changing ? words.change : words.write}
        sentence={words.form.sentence}
        doIt={words.form.save}
        busy={command.busy}
        trouble={command.trouble?.message}
        onDo={() => void run()}
        onCancel={onCancel ?? (() => go({ tab: 'forslag' }))}
      >
        {!changing && (
          <>
            <TextField
              label={words.form.caseKey}
              placeholder={words.form.caseHint}
              required
              value={ofCase}
              onChange={(_, written) => setOfCase(written ?? '')}
            />
            {groups.length > 1 && (
              <Dropdown
                label={words.form.group}
                selectedKey={groupKey}
                options={groups.map((one) => ({ key: one.key, text: one.name }))}
                onChange={(_, option) => setGroup(String(option?.key ?? ''))}
              />
            )}
          </>
        )}
        <TextField
          label={words.form.title}
          required
          value={title}
          onChange={(_, written) => setTitle(written ?? '')}
        />
        <TextField
          label={words.form.text}
          description={`${words.form.textHint} ${words.patients}`}
          required
          {...longText}
          rows={5}
          value={text}
          onChange={(_, written) => setText(written ?? '')}
        />
        <BasisFields basis={basis} onChange={setBasis} />
      </ActionForm>
    </div>
  );
}

const acceptAny = (): true => true;
