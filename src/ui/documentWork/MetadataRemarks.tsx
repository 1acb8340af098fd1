import * as React from 'react';
import type { DocumentContentRef, DocumentMetadata } from '../../domain/documents/document';
import { metadataWarnings } from '../../domain/documents/metadataWarnings';
import { carriesMailbox } from '../../domain/documents/purchaseTemplate';
import { documentFormTexts } from '../../text/pages/documentFormTexts';
import { refusalText } from '../../text/refusalTexts';
import { Trouble } from '../parts/Trouble';
import { useWork } from './workContext';

interface Props {
  readonly metadata: DocumentMetadata;
  readonly content: Pick<DocumentContentRef, 'addresses'>;
}

/** What to look at before approval is asked for: a guideline by itself (GD-21), a purchase template without the mailbox (GD-24). */
export function MetadataRemarks({ metadata, content }: Props): JSX.Element {
  const { language, capabilities } = useWork();
  const words = documentFormTexts[language];
  const { noticeMailbox } = capabilities;
  const printed = carriesMailbox(metadata, content, noticeMailbox ? { noticeMailbox } : {});
  return (
    <>
      {metadataWarnings(metadata).map((warning) => (
        <Trouble key={warning} tone="warning" quiet>
          {words.warnings[warning]}
        </Trouble>
      ))}
      {!printed.ok && (
        <Trouble tone="warning" quiet>
          {refusalText(printed.refusal, language)}
        </Trouble>
      )}
    </>
  );
}
