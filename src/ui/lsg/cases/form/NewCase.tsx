import * as React from 'react';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import type { CaseDesk } from '../../../../application/cases/casePages';
import { isCaseSource, originOfSource } from '../../../../domain/cases/caseSource';
import { longestCaseLine } from '../../../../domain/cases/writtenCasePart';
import { isRecordRef, type RecordRef } from '../../../../domain/records/recordRef';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { PageHeading } from '../../../documentWork/PageHeading';
import { useCommand } from '../../../hooks/useCommand';
import { useDraft } from '../../../hooks/useDraft';
import { Trouble } from '../../../parts/Trouble';
import { useLsg } from '../../lsgContext';
import { keyIn } from '../caseAnswers';
import { NotForYou } from '../list/NotForYou';
import { PlaceLink } from '../../PlaceLink';
import { type FactsDraft, recordOf, wishOfFacts } from './factsDraft';
import { FactsFields } from './FactsFields';
import { ActionForm } from '../../../parts/ActionForm';

interface Props {
  readonly desk: CaseDesk;
  /** What the address says that the case comes from, and a title for it: anybody may have written them. */
  readonly from: string;
  readonly title: string;
  readonly onBegun: () => void;
}

const sourceIn = (from: string): RecordRef | undefined => {
  const ref = recordOf(from);
  return isRecordRef(ref) && isCaseSource(ref) ? ref : undefined;
};

const longestShown = 120;

/** The form in which a member begins a case (LS-22); the next thing seen is the case. */
export function NewCase({ desk, from, title, onBegun }: Props): JSX.Element {
  const { commands, language, me, announce, go } = useLsg();
  const words = caseFormTexts[language];
  const groups = desk.groups.filter(({ takesPart }) => takesPart);
  const source = sourceIn(from);
  const kept = `cases/new/${from}`;
  const [draft, setDraft, forget] = useDraft<FactsDraft>(kept, {
    ...{ title: title.trim().slice(0, longestCaseLine), sender: me?.person.name ?? '' },
    ...{ description: '', phase: '', comesFrom: '', regulations: [], instances: [] },
    origin: source === undefined ? 'form' : (originOfSource(source) ?? ''),
    ...(source ? { linked: source } : {}),
  });
  const [groupKey, setGroup] = React.useState(groups[0]?.key ?? '');
  const begun = React.useRef('');
  const command = useCommand(async (commandId: string, wish: object) => {
    const outcome = await commands.beginRecord(commandId, 'cases', wish, keyIn);
    if (outcome.outcome === 'done') begun.current = outcome.value;
    return outcome;
  }, `${kept}/pending`);
  if (groups.length === 0) return <NotForYou groups={desk.groups} />;
  if (from !== '' && source === undefined)
    return (
      <>
        <Trouble>{words.sourceUnknown(from.slice(0, longestShown))}</Trouble>
        <PlaceLink to={{ tab: 'arenden', key: 'nytt' }}>{words.beginUnlinked}</PlaceLink>
      </>
    );
  const submit = async (): Promise<void> => {
    if (!(await command.run({ groupKey, ...wishOfFacts(draft) }))) return;
    forget();
    announce(words.begun(begun.current));
    onBegun();
    go({ tab: 'arenden', key: begun.current }, true);
  };
  return (
    <article aria-label={words.newCase}>
      <p style={{ margin: '0 0 8px' }}>
        <PlaceLink to={{ tab: 'arenden' }}>{casePageTexts[language].back}</PlaceLink>
      </p>
      <PageHeading>{words.newCase}</PageHeading>
      <ActionForm
        label={words.newCase}
        doIt={words.begin}
        busy={command.busy}
        trouble={command.trouble?.message}
        onDo={() => void submit()}
        onCancel={() => {
          forget();
          go({ tab: 'arenden' });
        }}
      >
        {groups.length > 1 && (
          <Dropdown
            label={words.group}
            selectedKey={groupKey}
            options={groups.map(({ key, name }) => ({ key, text: name }))}
            onChange={(_, option) => setGroup(String(option?.key ?? ''))}
          />
        )}
        <FactsFields desk={desk} draft={draft} onChange={setDraft} />
      </ActionForm>
    </article>
  );
}
