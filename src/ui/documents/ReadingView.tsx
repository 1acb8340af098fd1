import * as React from 'react';
import type { ShownDocument, ShownRelation, ShownSection } from '../../application/documentPages';
import { ChainSection } from '../chain/ChainSection';
import { useLoaded } from '../hooks/useLoaded';
import { useSearchKey } from '../hooks/useSearchKey';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { ChangesView } from './ChangesView';
import { DocumentHeader } from './DocumentHeader';
import { DocumentLink } from './DocumentLink';
import { DocumentText } from './DocumentText';
import { useDocuments } from './documentsContext';
import { EditionBanner } from './EditionBanner';
import { PrintedDocument } from './PrintedDocument';
import type { DocumentRoute } from './useDocumentRoute';

interface Props {
  readonly route: DocumentRoute;
  readonly number: string;
}

/** What is read of a document in one edition. */
export interface ReadEdition {
  readonly document: ShownDocument;
  readonly edition: string;
  readonly sections: readonly ShownSection[];
  readonly relations: readonly ShownRelation[];
}

/** A document as it is read (GD-03 … GD-17): its header, contents beside the text, what it hangs together with. */
export function ReadingView({ route, number }: Props): JSX.Element {
  const { reader, words, texts, go } = useDocuments();
  const { edition } = route;
  useSearchKey(React.useCallback(() => go({}), [go]));
  const [loaded, again] = useLoaded(
    React.useCallback(async (): Promise<ReadEdition | undefined> => {
      const document = await reader.document(number);
      if (document === undefined) return undefined;
      const wanted =
        edition !== undefined && document.editions.includes(edition) ? edition : document.edition;
      const [sections, relations] = await Promise.all([
        reader.sections(number, wanted),
        reader.relations(number, wanted),
      ]);
      return { document, edition: wanted, sections, relations };
    }, [reader, number, edition]),
  );
  return (
    <>
      <p style={{ margin: '0 0 8px' }}>
        <DocumentLink to={{}}>← {words.reading.back}</DocumentLink>
      </p>
      {loaded.status === 'loading' && <Waiting />}
      {loaded.status === 'failed' && <Trouble onRetry={again}>{texts.notRead}</Trouble>}
      {loaded.status === 'ready' && loaded.value === undefined && (
        <Trouble tone="warning">{words.reading.notFound(number)}</Trouble>
      )}
      {loaded.status === 'ready' && loaded.value && <Read read={loaded.value} route={route} />}
    </>
  );
}

function Read({
  read,
  route,
}: {
  readonly read: ReadEdition;
  readonly route: DocumentRoute;
}): JSX.Element {
  const { own, reader } = useDocuments();
  const { document: shown, edition } = read;
  const { remember } = own;
  const [before, setBefore] = React.useState<string>();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const leadsToSection = React.useRef(route.section !== undefined);
  const isLatest = edition === shown.edition;
  React.useEffect(() => {
    if (!isLatest) return;
    const earlier = remember(shown.number, edition);
    if (earlier !== undefined && earlier !== edition && shown.editions.includes(earlier))
      setBefore(earlier);
  }, [remember, shown, edition, isLatest]);
  React.useEffect(() => {
    if (!leadsToSection.current) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article>
      <EditionBanner read={read} readBefore={before} />
      <DocumentHeader read={read} heading={heading} />
      {route.comparedWith !== undefined && shown.editions.includes(route.comparedWith) ? (
        <ChangesView read={read} comparedWith={route.comparedWith} />
      ) : (
        <DocumentText read={read} section={route.section} />
      )}
      {isLatest && shown.decision !== undefined && (
        <ChainSection recordRef={`document/${shown.number}`} pagesPath={reader.pagesPath} />
      )}
      <PrintedDocument read={read} />
    </article>
  );
}
