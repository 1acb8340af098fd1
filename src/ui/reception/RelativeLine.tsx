import * as React from 'react';
import { DefaultButton, PrimaryButton } from '@fluentui/react/lib/Button';
import type { LikelyRelative, MessageKind } from '../../domain/notices/incoming';
import { receptionPageTexts } from '../../text/pages/receptionPageTexts';
import { reasonText } from '../../text/reasonTexts';
import { usePage } from '../pageContext';
import { AskFirst } from './AskFirst';
import { CaseLink } from './CaseLink';
import type { Decision } from './useReception';

interface Props {
  readonly relative: LikelyRelative;
  readonly kind: MessageKind;
  readonly mayDecide: boolean;
  readonly busy: boolean;
  readonly onDecide: (decision: Decision) => void;
  readonly onOwn: () => void;
  readonly onOpen: (key: string) => void;
}

const mostReasons = 4;
// What speaks against is no reason for the sentence.
const isFor = (code: string): boolean => !/^other-|^far-apart$/.test(code);

/** A case that this message probably belongs to, with why; a person decides. */
export function RelativeLine(props: Props): JSX.Element {
  const { relative, kind, mayDecide, busy, onDecide, onOwn, onOpen } = props;
  const { language } = usePage();
  const words = receptionPageTexts[language];
  const [asking, setAsking] = React.useState(false);
  const { key, relation, reasons } = relative;
  const isUpdate = relation === 'update';
  const doIt = isUpdate ? words.replace(key) : words.file(key);
  const decision: Decision = isUpdate
    ? { name: 'supersede', command: { key } }
    : {
        name: 'fileUnder',
        command: { key, as: relation === 'reply' ? kind : 'duplicate', reason: '' },
      };
  const why = reasons
    .filter(({ code }) => isFor(code))
    .slice(0, mostReasons)
    .map((reason) => reasonText(reason, language));
  return (
    <div style={{ display: 'grid', gap: 4, padding: '8px 0' }}>
      <span>
        <strong>{words.relations[relation](key)}</strong> <CaseLink caseKey={key} onOpen={onOpen} />
      </span>
      {why.length > 0 && <small>{why.join('. ')}.</small>}
      {mayDecide && !asking && (
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
          <PrimaryButton disabled={busy} text={`${doIt}…`} onClick={() => setAsking(true)} />
          <DefaultButton disabled={busy} text={words.isOther} onClick={onOwn} />
        </div>
      )}
      {asking && (
        <AskFirst
          sentence={isUpdate ? words.replaceWhat(key) : words.fileWhat(key)}
          doIt={doIt}
          busy={busy}
          onDo={() => onDecide(decision)}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
