import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { InventoryMatch, SearchedSource } from '../../domain/matching/inventoryMatch';
import { matchPageTexts } from '../../text/pages/matchPageTexts';
import { workOrderTexts } from '../../text/workOrderTexts';
import { useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import { saveBlob } from '../parts/saveBlob';
import { tableStyles } from '../parts/tableStyles';
import { Trouble } from '../parts/Trouble';
import { DepartmentMatches } from './DepartmentMatches';

interface Props {
  readonly noticeKey: string;
  readonly match: InventoryMatch;
}

/** Sources with hits and without apart, then the departments. */
export function MatchResult({ noticeKey, match }: Props): JSX.Element {
  const { commands, language } = usePage();
  const classes = useStyles(tableStyles);
  const words = matchPageTexts[language];
  const [trouble, setTrouble] = React.useState('');
  const outside = match.outside.reduce((rows, department) => rows + department.rows, 0);
  const newest = ({ files }: SearchedSource): string =>
    files
      .map(({ exported }) => exported.slice(0, 10))
      .sort()
      .pop() ?? '';
  const source = (searched: SearchedSource, text: string): JSX.Element => (
    <li key={searched.source}>
      {text} <span className={classes.under}>{words.exported(newest(searched))}</span>
    </li>
  );
  const download = async (): Promise<void> => {
    const outcome = await commands.workOrders(noticeKey);
    setTrouble(outcome.outcome === 'done' ? '' : (outcome.message ?? words.failed));
    if (outcome.outcome === 'done')
      saveBlob(outcome.value, workOrderTexts[language].fileName(noticeKey));
  };
  const hasEquipment = match.withHits.some(({ kind }) => kind === 'inventory');
  return (
    <>
      {match.unreadFiles.length > 0 && (
        <Trouble tone="warning">{words.unread(match.unreadFiles.join(', '))}</Trouble>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '8px 48px', marginBottom: 12 }}>
        {match.withHits.length > 0 && (
          <div>
            <strong>{words.hits}</strong>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {match.withHits.map((one) =>
                source(one, words.withHits(one.source, one.hits.rows, one.hits.quantity)),
              )}
            </ul>
          </div>
        )}
        {match.withoutHits.length > 0 && (
          <div>
            <strong>{words.noHits}</strong>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {match.withoutHits.map((one) => source(one, one.source))}
            </ul>
          </div>
        )}
        {match.notSearched.length > 0 && (
          <div>
            <strong>{words.notSearched}</strong>
            <ul style={{ margin: 0, paddingLeft: 20 }}>
              {match.notSearched.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {outside > 0 && <p>{words.outside(outside)}</p>}
      {match.departments.length > 0 && <DepartmentMatches departments={match.departments} />}
      {hasEquipment && (
        <div style={{ marginTop: 12 }}>
          <DefaultButton text={words.workOrders} onClick={() => void download()} />
          <span className={classes.under}>{words.workOrdersHint}</span>
        </div>
      )}
      {trouble !== '' && <Trouble>{trouble}</Trouble>}
    </>
  );
}
