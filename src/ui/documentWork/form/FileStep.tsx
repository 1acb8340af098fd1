import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { ProgressIndicator } from '@fluentui/react/lib/ProgressIndicator';
import type { ReadDocumentFile } from '../../../application/documentWorkPages';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { FieldTrouble } from '../../parts/FieldTrouble';
import { hiddenStyle } from '../../parts/LiveRegion';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';
import type { DraftForm } from './draftForm';
import { FieldHint } from './FieldHint';

interface Props {
  readonly form: DraftForm;
  readonly keptName: string | undefined;
  readonly onRead: (read: ReadDocumentFile, file: File) => void;
}

const kinds = '.docx,.pdf,.txt';

/** The file of a document: chosen, read by the service, and what its writer should know of it. */
export function FileStep({ form, keptName, onRead }: Props): JSX.Element {
  const { commands, language, announce } = useWork();
  const words = documentFormTexts[language];
  const input = React.useRef<HTMLInputElement>(null);
  const [beingRead, setBeingRead] = React.useState('');
  const busy = beingRead !== '';
  const [trouble, setTrouble] = React.useState('');
  const isShown = React.useRef(true);
  React.useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setBeingRead(file.name);
    setTrouble('');
    const read = await commands.readDocumentFile(file);
    if (!isShown.current) return;
    setBeingRead('');
    if (read.outcome !== 'done') {
      setTrouble(read.message ?? words.fileNotRead);
      return;
    }
    announce(words.read(file.name));
    onRead(read.value, file);
  };
  const name = form.file ? words.read(form.file.name) : keptName && words.keptFile(keptName);
  const printed = form.reading?.documentNumber;
  const isOther = form.file && printed && form.number !== '' && printed !== form.number;
  return (
    <div style={{ display: 'grid', gap: 8, justifyItems: 'start' }}>
      <input
        ref={input}
        type="file"
        accept={kinds}
        aria-hidden="true"
        aria-label={words.choose}
        tabIndex={-1}
        style={hiddenStyle}
        onChange={({ target }) => {
          void take(target.files?.[0]);
          target.value = '';
        }}
      />
      {name && <span style={{ overflowWrap: 'anywhere' }}>{name}</span>}
      <DefaultButton
        iconProps={{ iconName: 'Attach' }}
        disabled={busy}
        text={busy ? words.reading : form.reading ? words.chooseOther : words.choose}
        onClick={() => input.current?.click()}
      />
      <div role="status" style={{ width: '100%', maxWidth: 480 }}>
        {busy && (
          <ProgressIndicator
            label={words.readingFile(beingRead)}
            description={words.readingTakes}
          />
        )}
      </div>
      <FieldHint>{words.kinds}</FieldHint>
      {trouble && <FieldTrouble>{trouble}</FieldTrouble>}
      <div>
        {form.remarks.map((remark) => (
          <Trouble key={remark} tone="warning" quiet>
            {words.remarks[remark]}
          </Trouble>
        ))}
        {isOther && (
          <Trouble tone="warning" quiet>
            {words.mismatch(printed, form.number)}
          </Trouble>
        )}
      </div>
    </div>
  );
}
