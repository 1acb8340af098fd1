import * as React from 'react';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { useDraft } from '../../hooks/useDraft';
import { useLoaded } from '../../hooks/useLoaded';
import { valueIn } from '../../loaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { BackLink } from '../BackLink';
import { PageHeading } from '../PageHeading';
import { useWork } from '../workContext';
import { type DraftForm, emptyForm } from './draftForm';
import { DraftFields } from './DraftFields';
import { useLeaveWarning } from './useLeaveWarning';

/** Begins a document under a number that is not taken, with a file (GD-01, X-20). Only editors do. */
export function NewDocument(): JSX.Element {
  const { language, capabilities, reader, me, texts, go } = useWork();
  const words = documentFormTexts[language];
  const [units, again] = useLoaded(React.useCallback(() => reader.units(), [reader]));
  const own = capabilities.editors.find(({ id }) => id === me?.person.id);
  const [form, setForm, forget] = useDraft<DraftForm>(
    'form/document',
    emptyForm(own ?? me?.person ?? { id: '', name: '' }),
  );
  useLeaveWarning(form.reading !== undefined);
  if (!me || units.status === 'loading') return <Waiting />;
  return (
    <>
      <BackLink />
      <PageHeading>{words.headings.document}</PageHeading>
      {!capabilities.isEditor && (
        <Trouble>{refusalText({ code: 'document/not-the-editor' }, language)}</Trouble>
      )}
      {units.status === 'failed' && <Trouble onRetry={again}>{texts.notRead}</Trouble>}
      {capabilities.isEditor && (
        <>
          <p style={{ maxWidth: 760 }}>{words.about.document}</p>
          <DraftFields
            aim="document"
            isFirst
            isRevision={false}
            form={form}
            units={valueIn(units) ?? []}
            keptFile={undefined}
            onForm={setForm}
            onForget={forget}
            onSaved={(number) => {
              forget();
              go({ place: 'draft', number }, true);
            }}
          />
        </>
      )}
    </>
  );
}
