import * as React from 'react';
import type { Evidence, NoticeFields, NoticeFieldName } from '../../domain/notices/noticeFields';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { usePage } from '../pageContext';
import type { DocumentText } from '../../application/noticePages';
import { documentName } from './fieldGroups';
import { markText, type TextMark } from './markText';

/** The place that is shown strongly: a field, and which of its places. */
export interface ChosenPlace {
  readonly field: NoticeFieldName;
  readonly index: number;
}

interface Props {
  readonly documents: readonly DocumentText[];
  readonly fields: NoticeFields;
  readonly chosen: ChosenPlace | undefined;
  readonly hovered: NoticeFieldName | undefined;
  readonly pane: React.RefObject<HTMLDivElement>;
}

const styles = defineStyles(({ semanticColors, fonts, palette }) => ({
  pane: [
    fonts.medium,
    {
      overflow: 'auto',
      padding: '0 16px 16px',
      border: `1px solid ${semanticColors.variantBorder || palette.neutralLight}`,
      borderRadius: 4,
      background: semanticColors.bodyStandoutBackground,
      color: semanticColors.bodyText,
      selectors: { ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder}` } },
    },
  ],
  name: [
    fonts.medium,
    {
      position: 'sticky' as const,
      top: 0,
      margin: '0 -16px 8px',
      padding: '8px 16px',
      fontWeight: 600,
      overflowWrap: 'anywhere' as const,
      background: semanticColors.bodyStandoutBackground,
      borderBottom: `1px solid ${semanticColors.bodyDivider}`,
    },
  ],
  pageNumber: [fonts.small, { margin: '12px 0 4px', color: semanticColors.bodySubtext }],
  text: { whiteSpace: 'pre-wrap' as const, overflowWrap: 'anywhere' as const, lineHeight: '1.5' },
  faint: {
    color: 'inherit',
    background: palette.themeLighter,
    boxShadow: `inset 0 -1px 0 ${palette.themePrimary}`,
  },
  strong: {
    color: semanticColors.primaryButtonText,
    background: semanticColors.primaryButtonBackground,
  },
}));

const marksOn = (
  { fields, chosen, hovered }: Props,
  document: number,
  page: number,
): readonly TextMark[] =>
  (Object.keys(fields) as NoticeFieldName[]).flatMap((field) =>
    (fields[field]?.evidence ?? []).flatMap((place, index) =>
      place.document === document && place.page === page
        ? [
            {
              start: place.start,
              end: place.end,
              field,
              chosen: hovered
                ? hovered === field
                : chosen?.field === field && chosen.index === index,
            },
          ]
        : [],
    ),
  );

// Only the pane moves where that is enough: a page that jumps takes the pointer off what was pressed.
const showPlace = (pane: HTMLElement, { document, page, start }: Evidence): void => {
  const mark = pane.querySelector<HTMLElement>(
    `[data-document="${document}"][data-page="${page}"] [data-start="${start}"]`,
  );
  if (!mark) return;
  const above = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTop += above - pane.clientHeight / 3;
  mark.scrollIntoView?.({ block: 'nearest' });
};

/** The documents' text with every place a value came from marked faintly, and the chosen one strongly. */
export function DocumentPane(props: Props): JSX.Element {
  const { documents, fields, pane, chosen } = props;
  const { texts } = usePage();
  const classes = useStyles(styles);
  const latest = React.useRef(fields);
  latest.current = fields;
  React.useEffect(() => {
    const place = chosen && latest.current[chosen.field]?.evidence[chosen.index];
    if (place && pane.current) showPlace(pane.current, place);
  }, [chosen, pane]);

  return (
    <div
      ref={pane}
      role="region"
      aria-label={texts.fields.text}
      tabIndex={0}
      className={classes.pane}
      data-pane="text"
    >
      {documents.length === 0 && <p>{texts.fields.noText}</p>}
      {documents.map(({ name, kind, pages }, document) => (
        <section key={document} aria-label={documentName({ name, kind }, texts)}>
          <h3 className={classes.name}>{documentName({ name, kind }, texts)}</h3>
          {pages.map((text, page) => (
            <React.Fragment key={page}>
              {pages.length > 1 && (
                <p className={classes.pageNumber}>{texts.fields.page(page + 1, pages.length)}</p>
              )}
              <div className={classes.text} data-document={document} data-page={page}>
                {markText(text, marksOn(props, document, page)).map((piece, index) =>
                  piece.fields.length === 0 ? (
                    piece.text
                  ) : (
                    <mark
                      key={index}
                      data-start={piece.start}
                      data-fields={piece.fields.join(' ')}
                      {...(piece.chosen ? { 'data-chosen': '' } : {})}
                      className={piece.chosen ? classes.strong : classes.faint}
                    >
                      {piece.text}
                    </mark>
                  ),
                )}
              </div>
            </React.Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}
