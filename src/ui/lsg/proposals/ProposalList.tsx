import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { acceptGroups, type ProposalLine } from '../../../application/voting/proposalPages';
import { proposalPageTexts } from '../../../text/pages/proposalPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { readOutcome } from '../../documentWork/readOutcome';
import { useLoaded } from '../../hooks/useLoaded';
import { usePolled } from '../../hooks/usePolled';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { ProposalTable } from './ProposalTable';

const pauseMs = 10_000;

const byClosing = (one: ProposalLine, other: ProposalLine): number =>
  (one.closesAt ?? '').localeCompare(other.closesAt ?? '');

/** Every proposal: first those whose vote is open, the one that closes soonest at the top. */
export function ProposalList(): JSX.Element {
  const { readers, commands, language, texts, go } = useLsg();
  const words = proposalPageTexts[language];
  const { state, refresh } = usePolled(
    React.useCallback(() => readers.proposals.list(), [readers]),
    pauseMs,
  );
  const [led] = useLoaded(
    React.useCallback(
      () => readOutcome(commands.readRecord('proposals/groups', acceptGroups)),
      [commands],
    ),
  );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void refresh()}>{texts.notRead}</Trouble>;
  const lines = state.value;
  const open = lines.filter(({ status }) => status === 'open').sort(byClosing);
  const others = lines.filter(({ status }) => status !== 'open');
  const mayWrite = (valueIn(led)?.value ?? []).length > 0;
  return (
    <div
      style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)', paddingTop: 16 }}
    >
      {mayWrite && (
        <div>
          <PrimaryButton
            iconProps={{ iconName: 'Add' }}
            text={words.write}
            onClick={() => go({ tab: 'forslag', key: 'ny' })}
          />
        </div>
      )}
      {lines.length === 0 ? (
        <p style={{ maxWidth: 640, margin: 0 }}>{words.empty}</p>
      ) : (
        <>
          <section aria-label={words.open}>
            <SectionHeading>{words.open}</SectionHeading>
            {open.length > 0 ? <ProposalTable lines={open} /> : <p>{words.noneOpen}</p>}
          </section>
          {others.length > 0 && (
            <section aria-label={words.others}>
              <SectionHeading>{words.others}</SectionHeading>
              <ProposalTable lines={others} />
            </section>
          )}
        </>
      )}
    </div>
  );
}
