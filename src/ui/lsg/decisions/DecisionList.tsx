import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import { Dropdown } from '@fluentui/react/lib/Dropdown';
import { SearchBox } from '@fluentui/react/lib/SearchBox';
import type { DecisionLine } from '../../../application/decisions/decisionPages';
import { decisionStages } from '../../../domain/decisions/decision';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { useDraft } from '../../hooks/useDraft';
import { useIsNarrow } from '../../hooks/useIsNarrow';
import { useLoaded } from '../../hooks/useLoaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { useLsg } from '../lsgContext';
import { DecisionTable } from './DecisionTable';
import { foundDecisions } from './foundDecisions';
import { newStatementKey } from './useStatementOrigin';
import { useDecisionCapabilities } from './useDecisionCapabilities';

const pageSize = 100;

/** Statements and decisions, found by paragraph, title, diary number, body, year and state (DE-01 … DE-03). */
export function DecisionList(): JSX.Element {
  const { readers, language, today, go } = useLsg();
  const words = decisionPageTexts[language];
  const [loaded, again] = useLoaded(
    React.useCallback(() => readers.decisions.list(today), [readers, today]),
  );
  const [capabilities] = useDecisionCapabilities();
  const mayPrepare =
    capabilities.status === 'ready' && capabilities.value.bodies.some((body) => body.mayPrepare);
  return (
    <div style={{ marginTop: 12 }}>
      {mayPrepare && (
        <PrimaryButton
          iconProps={{ iconName: 'Add' }}
          text={words.write}
          onClick={() => go({ tab: 'beslut', key: newStatementKey })}
        />
      )}
      {loaded.status === 'loading' && <Waiting />}
      {loaded.status === 'failed' && <Trouble onRetry={again}>{words.failed}</Trouble>}
      {loaded.status === 'ready' &&
        (loaded.value.lines.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <FoundDecisions lines={loaded.value.lines} hasMore={loaded.value.hasMore} />
        ))}
    </div>
  );
}

interface Props {
  readonly lines: readonly DecisionLine[];
  readonly hasMore: boolean;
}

function FoundDecisions({ lines, hasMore }: Props): JSX.Element {
  const { language } = useLsg();
  const words = decisionPageTexts[language];
  const [place, narrow] = useIsNarrow(760);
  const [search, setSearch] = useDraft('decisions/search', '');
  const [stage, setStage] = useDraft<string>('decisions/stage', '');
  const [year, setYear] = useDraft<string>('decisions/year', '');
  const [body, setBody] = useDraft<string>('decisions/body', '');
  const [shown, setShown] = React.useState(pageSize);
  const found = foundDecisions(lines, { search, stage, year, body });
  const years = Array.from(new Set(lines.map((line) => `${line.year}`)))
    .sort()
    .reverse();
  const bodies = new Map(lines.map(({ bodyKey, bodyName }) => [bodyKey, bodyName]));
  const choice = (
    label: string,
    every: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
    choose: (key: string) => void,
  ): JSX.Element => (
    <Dropdown
      ariaLabel={label}
      selectedKey={chosen}
      options={[{ key: '', text: every }, ...options.map(([key, text]) => ({ key, text }))]}
      onChange={(_, option) => choose(String(option?.key ?? ''))}
      styles={{ root: { width: 170 } }}
    />
  );
  return (
    <div ref={place}>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, margin: '12px 0 8px' }}>
        <SearchBox
          placeholder={words.search}
          ariaLabel={words.search}
          value={search}
          onChange={(_, text) => setSearch(text ?? '')}
          styles={{ root: { width: 340, maxWidth: '100%' } }}
        />
        {choice(
          words.show,
          words.everyStage,
          stage,
          decisionStages.map((key) => [key, words.stage[key]]),
          setStage,
        )}
        {choice(
          words.year,
          words.everyYear,
          year,
          years.map((key) => [key, key]),
          setYear,
        )}
        {bodies.size > 1 &&
          choice(words.bodyLabel, words.everyBody, body, Array.from(bodies), setBody)}
      </div>
      {hasMore && (
        <Trouble tone="info" quiet>
          {words.most(lines.length)}
        </Trouble>
      )}
      <p role="status" style={{ margin: '0 0 8px' }}>
        {found.length === 0 ? words.noHit : words.count(found.length)}
      </p>
      {found.length > 0 && <DecisionTable lines={found.slice(0, shown)} narrow={narrow} />}
      {found.length > shown && (
        <DefaultButton
          style={{ marginTop: 12 }}
          text={words.more(Math.min(pageSize, found.length - shown))}
          onClick={() => setShown(shown + pageSize)}
        />
      )}
    </div>
  );
}
