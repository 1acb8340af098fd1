import * as React from 'react';
import { createPortal } from 'react-dom';
import { headerFacts } from './DocumentHeader';
import { useDocuments } from './documentsContext';
import type { ReadEdition } from './ReadingView';
import { addressOf } from './useDocumentRoute';

// A head of a table is repeated on every page by every browser; the number of pages only by those that know margin boxes.
const pageRule = (page: string, of: string): string =>
  `@page { margin: 15mm 18mm 18mm; @bottom-right { content: "${page} " counter(page) " ${of} " counter(pages); font: 9pt sans-serif; } }`;
const printStyle = `
.kvittens-print { display: none; }
@media print {
  body.kvittens-reading > :not(.kvittens-print) { display: none !important; }
  body.kvittens-reading, html { height: auto !important; overflow: visible !important; background: #fff !important; }
  .kvittens-print { display: block; color: #000; font: 10.5pt/1.45 sans-serif; }
  .kvittens-print table { width: 100%; border-collapse: collapse; }
  .kvittens-print thead th { text-align: start; font: 8.5pt/1.35 sans-serif; padding: 0 0 4mm; }
  .kvittens-print .head { border-bottom: 0.5pt solid #000; padding-bottom: 2mm; }
  .kvittens-print .text { white-space: pre-line; margin: 0 0 3mm; overflow-wrap: anywhere; }
  .kvittens-print h1 { font-size: 16pt; margin: 0 0 4mm; }
  .kvittens-print h2 { font-size: 12pt; margin: 5mm 0 1mm; break-after: avoid; }
}`;

/**
 * What is printed while a document is read, instead of the page around it: the header on every page (GD-08), page x of y,
 * and the warning that a printed copy may be out of date (GD-09).
 */
export function PrintedDocument({ read }: { readonly read: ReadEdition }): JSX.Element {
  const { words } = useDocuments();
  const { document: shown, sections } = read;
  const style = React.useRef<HTMLStyleElement>(null);
  const { page, of } = words.print;
  React.useEffect(() => {
    try {
      style.current?.sheet?.insertRule(pageRule(page, of));
    } catch {
      // A browser that does not know margin boxes prints without the number of pages.
    }
  }, [page, of]);
  React.useEffect(() => {
    document.body.classList.add('kvittens-reading');
    return () => document.body.classList.remove('kvittens-reading');
  }, []);
  const address = new URL(addressOf({ number: shown.number }), window.location.href);
  const latest = `${address.origin}${address.pathname}?dokument=${encodeURIComponent(shown.number)}`;
  const facts = headerFacts(read, words).filter(([, value]) => value);
  const type = shown.type ? `${words.types[shown.type]}: ` : '';
  return createPortal(
    <div className="kvittens-print" aria-hidden="true">
      <style ref={style}>{printStyle}</style>
      <table>
        <thead>
          <tr>
            <th>
              <div className="head">
                <strong>
                  {type}
                  {shown.title}
                </strong>
                <br />
                {facts.map(([label, value]) => `${label}: ${value ?? ''}`).join(' · ')}
                <br />
                {words.print.warning} {latest}
              </div>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              <h1>
                {type}
                {shown.title}
              </h1>
              {sections.map(({ key, heading, text }) => (
                <React.Fragment key={key}>
                  <h2>{heading}</h2>
                  <p className="text">{text}</p>
                </React.Fragment>
              ))}
              {shown.changeNote && read.edition === shown.edition && (
                <>
                  <h2>{words.reading.changeNote}</h2>
                  <p className="text">{shown.changeNote}</p>
                </>
              )}
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
