import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import type { DocumentMetadata } from '../../../domain/documents/document';
import { concernedByDocument } from '../../../domain/documents/receipts/concernedByDocument';
import { askReadingTexts } from '../../../text/pages/askReadingTexts';
import { AskReadingForm } from '../../documents/AskReadingForm';
import { ReadingReport } from '../../documents/ReadingReport';
import { useFocusSoon } from '../../hooks/useFocusSoon';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';

interface Props {
  readonly number: string;
  readonly metadata: DocumentMetadata;
  readonly mayAsk: boolean;
}

/** Who has read the edition in force, and asking more units to. */
export function ReadingSection({ number, metadata, mayAsk }: Props): JSX.Element {
  const { reader, language } = useWork();
  const words = askReadingTexts[language];
  const [isAsking, setAsking] = React.useState(false);
  const [asked, setAsked] = React.useState(0);
  const [said, setSaid] = React.useState('');
  const [place, focusSoon] = useFocusSoon<HTMLDivElement>();
  const [units] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const show = (isOpen: boolean): void => {
    setAsking(isOpen);
    focusSoon(isOpen ? 'input' : 'button');
  };
  return (
    <div style={{ marginTop: 24 }}>
      <ReadingReport number={number} asked={asked} />
      {mayAsk && (
        <div ref={place} style={{ marginTop: 12 }}>
          {said !== '' && !isAsking && <Trouble tone="success">{said}</Trouble>}
          {isAsking ? (
            <AskReadingForm
              number={number}
              units={concernedByDocument(metadata, valueIn(units) ?? [])}
              onAsked={(sentence) => {
                show(false);
                setSaid(sentence);
                setAsked((times) => times + 1);
              }}
              onCancel={() => show(false)}
            />
          ) : (
            <DefaultButton
              text={words.open}
              disabled={valueIn(units) === undefined}
              onClick={() => show(true)}
            />
          )}
        </div>
      )}
    </div>
  );
}
