import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { HarmonisationMatrix } from '../../documents/HarmonisationMatrix';
import { usePolled } from '../../hooks/usePolled';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { readOutcome } from '../readOutcome';
import { useWork } from '../workContext';
import { AllDocuments } from './AllDocuments';
import { allLines } from './allLines';
import { PublicDownload } from './PublicDownload';
import { TemplatesToMend } from './TemplatesToMend';
import { WaitingList } from './WaitingList';

const workPauseMs = 15_000;
const libraryPauseMs = 60_000;
export const mostListed = 5_000;

/** What waits for the person, and then every document; who has nothing to do here is told where to read. */
export function WorkList(): JSX.Element {
  const { commands, reader, language, texts, capabilities, me, go } = useWork();
  const words = documentWorkTexts[language];
  const work = usePolled(
    React.useCallback(() => readOutcome(commands.documentWork()), [commands]),
    workPauseMs,
  );
  const library = usePolled(
    React.useCallback(() => reader.documents(mostListed), [reader]),
    libraryPauseMs,
  );
  if (work.state.status === 'loading' || library.state.status === 'loading') return <Waiting />;
  const lines = valueIn(work.state)?.value;
  const listed = valueIn(library.state);
  const takesPart =
    capabilities.isEditor ||
    capabilities.approverRoles.length > 0 ||
    (lines ?? []).length > 0 ||
    (listed?.documents ?? []).some(({ owner }) => owner !== '' && owner === me?.person.name);
  if (lines && !takesPart) {
    return (
      <>
        <p style={{ maxWidth: 640 }}>{words.notForYou}</p>
        <Link href={reader.readingPage('')} underline>
          {words.readDocuments}
        </Link>
      </>
    );
  }
  return (
    <div style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <section aria-label={words.waiting}>
        <SectionHeading>{words.waiting}</SectionHeading>
        {lines ? (
          <WaitingList lines={lines} />
        ) : (
          <Trouble tone="warning" onRetry={() => void work.refresh()}>
            {words.workNotRead}
          </Trouble>
        )}
      </section>
      {capabilities.isEditor && <TemplatesToMend />}
      <section aria-label={words.all}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
          <SectionHeading>{words.all}</SectionHeading>
          {capabilities.isEditor && (
            <PrimaryButton
              iconProps={{ iconName: 'Add' }}
              text={words.newDocument}
              onClick={() => go({ place: 'form', aim: 'document', number: '' })}
            />
          )}
          {capabilities.isEditor && (listed?.documents ?? []).some(({ isPublic }) => isPublic) && (
            <PublicDownload />
          )}
        </div>
        {listed ? (
          <AllDocuments
            lines={allLines(listed.documents, lines ?? [])}
            hasMore={listed.hasMore}
            most={mostListed}
          />
        ) : (
          <Trouble onRetry={() => void library.refresh()}>{texts.notRead}</Trouble>
        )}
      </section>
      {capabilities.isEditor && (
        <HarmonisationMatrix
          onCompare={({ right }) => go({ place: 'harmonisation', number: right.number })}
        />
      )}
    </div>
  );
}
