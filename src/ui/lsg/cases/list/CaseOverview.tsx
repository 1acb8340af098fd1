import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { CaseDesk } from '../../../../application/cases/casePages';
import { caseListTexts } from '../../../../text/pages/caseListTexts';
import { SectionHeading } from '../../../basis/SectionHeading';
import { useDrafts } from '../../../hooks/useDraft';
import { useIsNarrow } from '../../../hooks/useIsNarrow';
import { usePolled } from '../../../hooks/usePolled';
import { Trouble } from '../../../parts/Trouble';
import { Waiting } from '../../../parts/Waiting';
import { useLsg } from '../../lsgContext';
import { CaseBoard } from './CaseBoard';
import { CaseFilters } from './CaseFilters';
import { CaseTable } from './CaseTable';
import { CaseTasks } from './CaseTasks';
import { filterOf, placeOfCases } from './casesPlace';
import { type CaseFilter, filterCases } from './filterCases';
import { NotForYou } from './NotForYou';

interface Props {
  readonly desk: CaseDesk;
  readonly isList: boolean;
}

const pauseMs = 15_000;
/** Under which name the board or list that was looked at last is kept, so that a case leads back to it. */
export const casesSeen = 'cases/seen';
const boardWidth = 860;

/** What waits for the person, and every case on a board of five columns or as a list (LS-04). */
export function CaseOverview({ desk, isList }: Props): JSX.Element {
  const { readers, language, texts, me, place, go } = useLsg();
  const words = caseListTexts[language];
  const filter = React.useMemo(() => filterOf(place.rest?.[0] ?? ''), [place]);
  const setFilter = (next: CaseFilter): void => go(placeOfCases(isList, next), true);
  const drafts = useDrafts();
  React.useEffect(() => void drafts.set(casesSeen, place), [drafts, place]);
  const [element, narrow] = useIsNarrow(boardWidth);
  const polled = usePolled(
    React.useCallback(() => readers.cases.list(), [readers]),
    pauseMs,
  );
  const { state } = polled;
  const takesPart = desk.groups.some((group) => group.takesPart);
  if (!takesPart)
    return (
      <>
        {desk.tasks.length > 0 && <CaseTasks tasks={desk.tasks} />}
        <NotForYou groups={desk.groups} />
      </>
    );
  if (state.status === 'loading') return <Waiting />;
  if (state.status === 'failed')
    return <Trouble onRetry={() => void polled.refresh()}>{texts.notRead}</Trouble>;
  const own = desk.groups.filter((group) => group.takesPart).map(({ key }) => key);
  const lines = state.value.filter(({ groupKey }) => own.includes(groupKey));
  const found = filterCases(lines, filter, desk.tasks, me?.person.id);
  const isTable = isList || filter.which === 'closed';
  return (
    <div ref={element} style={{ display: 'grid', gap: 24, gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <CaseTasks tasks={desk.tasks} />
      <section aria-label={words.all}>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 16px', alignItems: 'center' }}>
          <SectionHeading>{words.all}</SectionHeading>
          <PrimaryButton
            iconProps={{ iconName: 'Add' }}
            text={words.begin}
            onClick={() => go({ tab: 'arenden', key: 'nytt' })}
          />
          {filter.which !== 'closed' && (
            <DefaultButton
              iconProps={{ iconName: isList ? 'BacklogBoard' : 'List' }}
              text={`${words.view} ${(isList ? words.board : words.table).toLowerCase()}`}
              onClick={() => go(placeOfCases(!isList, filter))}
            />
          )}
        </div>
        {lines.length === 0 ? (
          <p style={{ maxWidth: 640 }}>{words.empty}</p>
        ) : (
          <>
            <CaseFilters groups={desk.groups} filter={filter} onChange={setFilter} />
            <p role="status" style={{ margin: '0 0 8px' }}>
              {found.length === 0 ? words.noHit : words.count(found.length)}
            </p>
            {isTable ? (
              found.length > 0 && <CaseTable lines={found} narrow={narrow} />
            ) : (
              <CaseBoard lines={found} narrow={narrow} />
            )}
          </>
        )}
      </section>
    </div>
  );
}
