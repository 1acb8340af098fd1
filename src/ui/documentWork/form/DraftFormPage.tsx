import * as React from 'react';
import type { WholeDocument } from '../../../application/documentWorkPages';
import { editionInForce } from '../../../domain/documents/document';
import type { DocumentRefusal } from '../../../domain/documents/documentRefusal';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { useDraft, useDrafts } from '../../hooks/useDraft';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { BackLink } from '../BackLink';
import { PageHeading } from '../PageHeading';
import type { FormAim } from '../useWorkRoute';
import { useWork } from '../workContext';
import { type DraftForm, formOf } from './draftForm';
import { DraftFields } from './DraftFields';
import { useLeaveWarning } from './useLeaveWarning';

interface Props {
  readonly whole: WholeDocument;
  readonly aim: FormAim;
  /** The regional edition that the document has been brought in step with (GD-18). */
  readonly inStepWith?: string;
}

/** Why the form is not opened, as the rule would say when it was sent. */
function refusalOf({ document, rights }: WholeDocument, aim: FormAim): DocumentRefusal | undefined {
  const { draft, withdrawn } = document;
  if (!rights.mayEdit) return { code: 'document/not-the-editor' };
  if (withdrawn) return { code: 'document/already-withdrawn' };
  if (aim === 'change') {
    if (!draft) return { code: 'document/no-draft' };
    return draft.stage === 'writing'
      ? undefined
      : { code: 'document/draft-locked', stage: draft.stage };
  }
  if (draft) return { code: 'document/draft-begun' };
  return editionInForce(document) ? undefined : { code: 'document/not-published' };
}

/** Begins the next edition or a revision of a document, or changes its draft. */
export function DraftFormPage({ whole, aim, inStepWith }: Props): JSX.Element {
  const { language, reader, texts, go } = useWork();
  const words = documentFormTexts[language];
  const { document, draftText, textInForce } = whole;
  const { number, draft } = document;
  const [units, again] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const isChange = aim === 'change';
  const from = isChange ? draft : editionInForce(document);
  const said = from
    ? formOf(
        number,
        from.metadata,
        isChange ? draftText : textInForce,
        isChange && draft ? draft.changeNote : '',
      )
    : undefined;
  const beginning =
    said && inStepWith !== undefined ? { ...said, harmonisedEdition: inStepWith } : said;
  const name = `form/${number}/${aim}`;
  const [form, setForm, forget] = useDraft<DraftForm | undefined>(name, beginning);
  useLeaveWarning(useDrafts().has(name));
  const refusal = refusalOf(whole, aim);
  if (units.status === 'loading') return <Waiting />;
  // A revision may keep the file and correct what was read out of it; a new edition brings its own.
  const file = aim === 'edition' ? undefined : from?.content;
  return (
    <>
      <BackLink number={number} />
      <PageHeading>{words.headings[aim === 'document' ? 'edition' : aim](number)}</PageHeading>
      {refusal && <Trouble>{refusalText(refusal, language)}</Trouble>}
      {units.status === 'failed' && <Trouble onRetry={again}>{texts.notRead}</Trouble>}
      {!refusal && form && (
        <>
          <p style={{ maxWidth: 760 }}>{words.about[aim]}</p>
          <DraftFields
            aim={aim}
            isFirst={document.editions.length === 0}
            isRevision={aim === 'revision' || (isChange && draft?.kind === 'revision')}
            form={form}
            units={valueIn(units) ?? []}
            keptFile={
              file?.fileHash ? { fileName: file.fileName, fileHash: file.fileHash } : undefined
            }
            onForm={(change) =>
              setForm((before) => {
                const now = before ?? form;
                return typeof change === 'function' ? change(now) : change;
              })
            }
            onForget={forget}
            onSaved={() => {
              forget();
              go({ place: 'draft', number }, true);
            }}
          />
        </>
      )}
    </>
  );
}
