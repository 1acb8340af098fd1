import * as React from 'react';
import { DefaultButton } from '@fluentui/react/lib/Button';
import { publicCopyTexts } from '../../../text/pages/publicCopyTexts';
import { saveBlob } from '../../parts/saveBlob';
import { Trouble } from '../../parts/Trouble';
import { useWork } from '../workContext';

/** All that lies on vårdgivarwebben in one file, for a region that puts it there by hand (GD-10). */
export function PublicDownload(): JSX.Element {
  const { commands, texts, language, today } = useWork();
  const words = publicCopyTexts[language];
  const [isBusy, setIsBusy] = React.useState(false);
  const [trouble, setTrouble] = React.useState('');
  const save = async (): Promise<void> => {
    setIsBusy(true);
    setTrouble('');
    const outcome = await commands.publicMaterial();
    setIsBusy(false);
    if (outcome.outcome === 'done') saveBlob(outcome.value, words.file(today));
    else setTrouble(outcome.message ?? texts.service.unreachable);
  };
  return (
    <>
      <DefaultButton
        iconProps={{ iconName: 'Download' }}
        disabled={isBusy}
        text={isBusy ? words.downloading : words.download}
        onClick={() => void save()}
      />
      {trouble && <Trouble>{trouble}</Trouble>}
    </>
  );
}
