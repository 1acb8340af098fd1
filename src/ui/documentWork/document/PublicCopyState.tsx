import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { PublicCopy } from '../../../application/publicDocuments';
import { editionInForce, type GoverningDocument } from '../../../domain/documents/document';
import { type PublicCopyTexts, publicCopyTexts } from '../../../text/pages/publicCopyTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { usePolled } from '../../hooks/usePolled';
import { MarkedWord } from '../../parts/MarkedWord';
import type { Mark } from '../../parts/marks';
import { publicMark } from '../../parts/publicMark';
import { Trouble } from '../../parts/Trouble';
import { readOutcome } from '../readOutcome';
import { useWork } from '../workContext';

const pauseMs = 15_000;
const onItsWay: Mark = { icon: 'Clock', tone: 'active' };

/** How the copy stands to what it is to show. */
function stateOf(
  document: GoverningDocument,
  copy: PublicCopy | null,
  words: PublicCopyTexts,
): { readonly mark: Mark; readonly sentence: string } | undefined {
  const { editions, withdrawn } = document;
  const last = editions[editions.length - 1];
  if (!last?.metadata.isPublic)
    return copy ? { mark: onItsWay, sentence: words.leaving } : undefined;
  if (copy?.edition !== last.label) return { mark: onItsWay, sentence: words.onItsWay(last.label) };
  if (withdrawn) {
    return copy.withdrawnOn === undefined
      ? { mark: onItsWay, sentence: words.withdrawing }
      : { mark: publicMark, sentence: words.withdrawn(copy.withdrawnOn) };
  }
  return { mark: publicMark, sentence: words.there(copy.edition, copy.publishedOn) };
}

/** Where a document stands on vårdgivarwebben, and what its draft will change there (GD-10); nothing when it is internal. */
export function PublicCopyState({
  document,
}: {
  readonly document: GoverningDocument;
}): JSX.Element | null {
  const { commands, language } = useWork();
  const words = publicCopyTexts[language];
  const { number, draft, editions } = document;
  const isPublic = editionInForce(document)?.metadata.isPublic === true;
  const concernsPublic = editions.some(({ metadata }) => metadata.isPublic);
  const { state: asked } = usePolled(
    React.useCallback(
      () =>
        concernsPublic
          ? readOutcome(commands.publicCopy(number))
          : Promise.resolve({ value: { copy: null } }),
      [commands, number, concernsPublic],
    ),
    pauseMs,
  );
  const answer = asked.status === 'ready' ? asked.value.value : undefined;
  const copy = answer?.copy ?? null;
  const stands = answer && stateOf(document, copy, words);
  const next =
    draft && draft.metadata.isPublic !== isPublic
      ? (draft.metadata.isPublic ? words.next : words.nextLeaves)(draft.label)
      : undefined;
  if (!concernsPublic && next === undefined) return null;
  return (
    <section aria-label={words.title} style={{ marginTop: 24 }}>
      <SectionHeading>{words.title}</SectionHeading>
      {asked.status === 'failed' && (
        <Trouble tone="warning" quiet>
          {words.notRead}
        </Trouble>
      )}
      {stands && (
        <p style={{ display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 8px' }}>
          <MarkedWord mark={stands.mark}>{stands.sentence}</MarkedWord>
          {copy?.address !== undefined && (
            <Link href={copy.address} target="_blank" rel="noreferrer" underline>
              {words.open}
            </Link>
          )}
        </p>
      )}
      {next !== undefined && <p style={{ margin: 0 }}>{next}</p>}
    </section>
  );
}
