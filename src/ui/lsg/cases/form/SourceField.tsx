import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import { TextField } from '@fluentui/react/lib/TextField';
import type { CaseDesk } from '../../../../application/cases/casePages';
import { pageOfRecord } from '../../../../application/records/recordPlace';
import { sourceKindOf } from '../../../../domain/cases/caseSource';
import { kindOfRef, nameOfRef, type RecordRef } from '../../../../domain/records/recordRef';
import { caseFormTexts } from '../../../../text/pages/caseFormTexts';
import { casePageTexts } from '../../../../text/pages/casePageTexts';
import { useLsg } from '../../lsgContext';
import type { FactsDraft } from './factsDraft';

interface Props {
  readonly desk: CaseDesk;
  readonly draft: FactsDraft;
  readonly onChange: (change: Partial<FactsDraft>) => void;
  readonly onUnlink: () => void;
}

function LinkedSource({
  desk,
  linked,
  onUnlink,
}: Pick<Props, 'desk' | 'onUnlink'> & { readonly linked: RecordRef }): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const kind = casePageTexts[language].kinds[kindOfRef(linked)];
  const name = [kind, nameOfRef(linked)].filter((one) => one !== '').join(' ');
  const page = pageOfRecord(desk.pagesUrl, linked);
  return (
    <div>
      <div style={{ fontWeight: 600, padding: '5px 0' }}>{words.linkedTo}</div>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px' }}>
        <span style={{ overflowWrap: 'anywhere' }}>
          {page ? (
            <Link href={page} underline target="_blank" rel="noreferrer">
              {name}
            </Link>
          ) : (
            name
          )}
        </span>
        <Link as="button" type="button" underline onClick={onUnlink}>
          {words.unlink}
        </Link>
      </div>
    </div>
  );
}

/** What a case comes from: the record that led here, with the way to it, or what an origin asks for by number or name. */
export function SourceField({ desk, draft, onChange, onUnlink }: Props): JSX.Element {
  const { language } = useLsg();
  const words = caseFormTexts[language];
  const { linked, origin, comesFrom } = draft;
  if (linked) return <LinkedSource desk={desk} linked={linked} onUnlink={onUnlink} />;
  const { label, hint } = words.sources[sourceKindOf(origin) ?? 'other'] ?? words.sources.other;
  return (
    <TextField
      label={label}
      description={hint}
      value={comesFrom}
      onChange={(_, text) => onChange({ comesFrom: text ?? '' })}
    />
  );
}
