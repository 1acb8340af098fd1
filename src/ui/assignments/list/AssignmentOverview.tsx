import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import type {
  AssignmentDesk,
  AssignmentLine,
} from '../../../application/assignments/assignmentPages';
import { assignmentsTexts } from '../../../text/pages/assignmentsTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useDraft } from '../../hooks/useDraft';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { usePolled } from '../../hooks/usePolled';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { nameOfGroup, useAssignments } from '../assignmentsContext';
import { AssignmentFilters } from './AssignmentFilters';
import { AssignmentTable } from './AssignmentTable';
import { AssignmentTasks } from './AssignmentTasks';
import {
  type AssignmentFilter,
  filterAssignments,
  isLate,
  noFilter,
  seenLines,
} from './filterAssignments';
import { OpenQuestions } from './OpenQuestions';

const pauseMs = 15_000;
const tableWidth = 760;

function NotForYou({ desk }: { readonly desk: AssignmentDesk }): JSX.Element {
  const { language } = useAssignments();
  const words = assignmentsTexts[language];
  return (
    <div style={{ maxWidth: 640 }}>
      <p>{words.notForYou}</p>
      {desk.groups.map(({ key, name, leaders }) => (
        <p key={key}>
          {words.howToReach} <strong>{leaders.join(', ')}</strong> ({name}).
        </p>
      ))}
    </div>
  );
}

/** The whole of the work in one place (LS-09): what waits, every assignment by working group, every open question. */
export function AssignmentOverview({ desk }: { readonly desk: AssignmentDesk }): JSX.Element {
  const { reader, language, texts, today, go } = useAssignments();
  const words = assignmentsTexts[language];
  const [filter, setFilter] = useDraft<AssignmentFilter>('assignments/filter', noFilter);
  const [element, narrow] = useIsNarrow(tableWidth);
  const polled = usePolled(
    React.useCallback(() => reader.list(), [reader]),
    pauseMs,
  );
  const { state } = polled;
  if (!desk.groups.some(({ takesPart }) => takesPart)) return <NotForYou desk={desk} />;
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const lines = seenLines(state.value, desk);
  const found = filterAssignments(lines, filter, desk, today);
  const lags = Array.from(new Set(found.map(({ lagKey }) => lagKey)))
    .map((key) => ({ key, name: nameOfGroup(desk, key) }))
    .sort((one, other) => one.name.localeCompare(other.name, 'sv'));
  const summary = (some: readonly AssignmentLine[]): string =>
    words.ofGroup(
      some.length,
      some.filter((line) => isLate(line, today)).length,
      some.reduce((sum, { openQuestions }) => sum + openQuestions, 0),
    );
  return (
    <div ref={element} style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <AssignmentTasks tasks={desk.tasks} />
      <section aria-label={words.all}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
          <SectionHeading>{words.all}</SectionHeading>
          {desk.groups.some(({ leads }) => leads) && (
            <PrimaryButton
              iconProps={{ iconName: 'Add' }}
              text={words.write}
              onClick={() => go({ tab: 'uppdrag', key: 'nytt' })}
            />
          )}
        </div>
        {lines.length === 0 ? (
          <p style={{ maxWidth: 640 }}>{words.empty}</p>
        ) : (
          <>
            <AssignmentFilters desk={desk} filter={filter} onChange={setFilter} />
            <p role="status" style={{ margin: '0 0 8px' }}>
              {found.length === 0 ? words.noHit : words.count(found.length)}
            </p>
            {lags.map(({ key, name }) => {
              const some = found.filter(({ lagKey }) => lagKey === key);
              return (
                <div key={key} style={{ marginBottom: 24 }}>
                  <h4 style={{ margin: '8px 0 4px', fontWeight: 600 }}>
                    {name} <span style={{ fontWeight: 400 }}>{summary(some)}</span>
                  </h4>
                  <AssignmentTable label={name} lines={some} narrow={narrow} />
                </div>
              );
            })}
          </>
        )}
      </section>
      {lines.length > 0 && <OpenQuestions desk={desk} />}
    </div>
  );
}
