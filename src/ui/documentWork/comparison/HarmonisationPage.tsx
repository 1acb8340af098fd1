import * as React from 'react';
import { PrimaryButton } from '@fluentui/react/lib/Button';
import { Pivot, PivotItem } from '@fluentui/react/lib/Pivot';
import type { WholeDocument } from '../../../application/documentWorkPages';
import type { ComparedSection } from '../../../domain/documents/comparing/compareEditions';
import { editionInForce } from '../../../domain/documents/document';
import { editionsSince } from '../../../domain/documents/harmonisation';
import { comparisonTexts } from '../../../text/pages/comparisonTexts';
import { documentDraftTexts } from '../../../text/pages/documentDraftTexts';
import { useLoaded } from '../../hooks/useLoaded';
import { Trouble } from '../../parts/Trouble';
import { Waiting } from '../../parts/Waiting';
import { BackLink } from '../BackLink';
import { partsOf } from '../draft/comparedParts';
import { PageHeading } from '../PageHeading';
import { useWork } from '../workContext';
import { NotTakenIn } from './NotTakenIn';
import { SideBySide } from './SideBySide';

interface Regional {
  readonly whole: WholeDocument | undefined;
  readonly refusal: string | undefined;
  /** Its text in the edition that was taken in. */
  readonly taken: readonly ComparedSection[];
}

/**
 * A local document beside the regional edition in force, what it has not taken in of that, and the way to record that it
 * now has (GD-18, GD-19).
 */
export function HarmonisationPage({ whole }: { readonly whole: WholeDocument }): JSX.Element {
  const { commands, reader, language, texts } = useWork();
  const words = comparisonTexts[language];
  const { number } = whole.document;
  const edition = editionInForce(whole.document);
  const parent = edition?.metadata.harmonisedWith;
  const [from, taken] = [parent?.number, parent?.edition];
  const [loaded, again] = useLoaded(
    React.useCallback(async (): Promise<Regional> => {
      if (from === undefined || taken === undefined)
        return { whole: undefined, refusal: undefined, taken: [] };
      const [outcome, sections] = await Promise.all([
        commands.wholeDocument(from),
        reader.sections(from, taken),
      ]);
      if (outcome.outcome === 'done')
        return { whole: outcome.value, refusal: undefined, taken: sections };
      if (outcome.outcome === 'refused')
        return { whole: undefined, refusal: outcome.message, taken: [] };
      throw new TypeError('The regional document was not read.');
    }, [commands, reader, from, taken]),
  );
  const trouble = (sentence: string): JSX.Element => <Trouble tone="info">{sentence}</Trouble>;
  return (
    <article aria-label={number}>
      <BackLink number={number} />
      {!edition && trouble(words.noLocal)}
      {edition && !parent && trouble(words.alone)}
      {loaded.status === 'loading' && <Waiting />}
      {loaded.status === 'failed' && <Trouble onRetry={again}>{texts.notRead}</Trouble>}
      {loaded.status === 'ready' && parent && (
        <>
          <PageHeading>{words.title(number, parent.number)}</PageHeading>
          {loaded.value.whole ? (
            <Compared local={whole} regional={loaded.value.whole} taken={loaded.value.taken} />
          ) : (
            trouble(loaded.value.refusal ?? words.noRegional(parent.number))
          )}
        </>
      )}
    </article>
  );
}

interface ComparedProps {
  readonly local: WholeDocument;
  readonly regional: WholeDocument;
  readonly taken: readonly ComparedSection[];
}

function Compared({ local, regional, taken }: ComparedProps): JSX.Element {
  const { language } = useWork();
  const words = comparisonTexts[language];
  const { appendix } = documentDraftTexts[language];
  const [ours, theirs] = [editionInForce(local.document), editionInForce(regional.document)];
  const left = React.useMemo(
    () => (regional.textInForce ? partsOf(regional.textInForce, appendix) : []),
    [regional.textInForce, appendix],
  );
  const right = React.useMemo(
    () => (local.textInForce ? partsOf(local.textInForce, appendix) : []),
    [local.textInForce, appendix],
  );
  const { number } = regional.document;
  const harmonised = ours?.metadata.harmonisedWith;
  if (!ours || !harmonised || !theirs)
    return <Trouble tone="info">{words.noRegional(number)}</Trouble>;
  const since = editionsSince(regional.document, harmonised.edition);
  return (
    <>
      <dl style={{ margin: '0 0 12px' }}>
        {[
          [words.regional, number, theirs.metadata.title, words.inForce(theirs.label)],
          [
            words.local,
            local.document.number,
            ours.metadata.title,
            `${words.inForce(ours.label)} · ${words.harmonisedWith(harmonised.edition)}`,
          ],
        ].map(([role, of, title, state]) => (
          <div key={role} style={{ overflowWrap: 'anywhere', marginBottom: 4 }}>
            <dt style={{ display: 'inline', fontWeight: 600 }}>{role}: </dt>
            <dd style={{ display: 'inline', margin: 0 }}>
              {of} {title} · {state}
            </dd>
          </div>
        ))}
      </dl>
      {since.length > 0 && <RecordDoor local={local} label={theirs.label} />}
      <Pivot
        aria-label={words.title(local.document.number, number)}
        styles={{ root: { margin: '8px 0' } }}
      >
        <PivotItem headerText={words.tabs.beside} itemKey="beside">
          <SideBySide
            left={{ number, label: theirs.label, sections: left }}
            right={{ number: local.document.number, label: ours.label, sections: right }}
          />
        </PivotItem>
        <PivotItem headerText={words.tabs.notTaken(since.length)} itemKey="notTaken">
          <NotTakenIn
            since={since}
            from={{ label: harmonised.edition, sections: taken }}
            to={{ label: theirs.label, sections: left }}
          />
        </PivotItem>
      </Pivot>
    </>
  );
}

/** The way to say that the local document has taken in the regional edition: in its draft, or in its next edition. */
function RecordDoor({
  local,
  label,
}: {
  readonly local: WholeDocument;
  readonly label: string;
}): JSX.Element | null {
  const { language, go } = useWork();
  const words = comparisonTexts[language];
  const { number, draft } = local.document;
  const owner = editionInForce(local.document)?.metadata.owner.name ?? '';
  if (!local.rights.mayEdit) return owner === '' ? null : <p>{words.ask(owner)}</p>;
  if (draft && draft.stage !== 'writing') return null;
  return (
    <div style={{ margin: '8px 0' }}>
      <PrimaryButton
        text={words.record}
        onClick={() =>
          go({ place: 'form', aim: draft ? 'change' : 'edition', number, inStepWith: label })
        }
      />
      <p style={{ margin: '4px 0 0', maxWidth: 640 }}>{words.recordHint(number, label)}</p>
    </div>
  );
}
