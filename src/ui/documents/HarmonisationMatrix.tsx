import * as React from 'react';
import { Link } from '@fluentui/react/lib/Link';
import type { Harmonisation } from '../../application/harmonisation';
import type { HarmonisationCell, HarmonisationRow } from '../../domain/documents/harmonisation';
import { harmonisationPageTexts } from '../../text/pages/harmonisationPageTexts';
import { useIsNarrow } from '../hooks/useIsNarrow';
import { useLoaded } from '../hooks/useLoaded';
import { defineStyles, useStyles } from '../hooks/useStyles';
import { MarkedWord } from '../parts/MarkedWord';
import { harmonisationMarks } from '../parts/harmonisationMarks';
import { tableStyles } from '../parts/tableStyles';
import { Trouble } from '../parts/Trouble';
import { Waiting } from '../parts/Waiting';
import { useShell } from '../shell/shellContext';
import { type ComparedEditions, HarmonisationDetails } from './HarmonisationDetails';

interface Props {
  /** Opens two editions beside each other; there is no such button without it. */
  readonly onCompare?: (editions: ComparedEditions) => void;
}

const styles = defineStyles(({ fonts }) => ({
  heading: [fonts.large, { fontWeight: 600, margin: '0 0 8px' }],
  scrolled: { overflowX: 'auto' as const },
}));

type Chosen = { readonly number: string; readonly administration: string };

/**
 * The matrix administration × regional document (GD-18): who has a local document, and whether it is in step; each cell
 * opens what has not been taken in, who owns it, and the two side by side. For a page within its shell.
 */
export function HarmonisationMatrix({ onCompare }: Props): JSX.Element {
  const { commands, texts, language } = useShell();
  const classes = useStyles(styles);
  const words = harmonisationPageTexts[language];
  const [state, again] = useLoaded(
    React.useCallback(async () => {
      const outcome = await commands.harmonisation();
      if (outcome.outcome === 'done') return outcome.value;
      throw new TypeError('No matrix.');
    }, [commands]),
  );
  if (state.status === 'failed') return <Trouble onRetry={again}>{texts.notRead}</Trouble>;
  if (state.status === 'loading') return <Waiting />;
  const { rows, administrations } = state.value;
  const empty = rows.length === 0 ? words.noRegional : words.noAdministrations;
  return (
    <section aria-labelledby="harmonisation">
      <h2 id="harmonisation" className={classes.heading}>
        {words.title}
      </h2>
      {rows.length === 0 || administrations.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <Matrix matrix={state.value} {...(onCompare ? { onCompare } : {})} />
      )}
    </section>
  );
}

const missing: HarmonisationCell = { state: 'missing' };

function Matrix({ matrix, onCompare }: Props & { readonly matrix: Harmonisation }): JSX.Element {
  const { language } = useShell();
  const tables = useStyles(tableStyles);
  const classes = useStyles(styles);
  const words = harmonisationPageTexts[language];
  const [place, narrow] = useIsNarrow(760);
  const [chosen, setChosen] = React.useState<Chosen>();
  const { rows, administrations } = matrix;
  const nameOf = (key: string): string =>
    administrations.find((one) => one.key === key)?.name ?? '';

  const cell = ({ number, cells }: HarmonisationRow, administration: string): JSX.Element => {
    const { state, ...rest } = cells[administration] ?? missing;
    const behind = 'since' in rest ? rest.since.length : 0;
    const said = state === 'behind' ? words.behindBy(behind) : words.states[state];
    const isChosen = chosen?.number === number && chosen.administration === administration;
    return (
      <Link
        as="button"
        underline
        aria-expanded={isChosen}
        aria-label={`${words.cell(nameOf(administration), number)}: ${said}`}
        onClick={() => setChosen({ number, administration })}
        styles={{ root: { minHeight: 24, textAlign: 'left' } }}
      >
        <MarkedWord mark={harmonisationMarks[state]}>{said}</MarkedWord>
      </Link>
    );
  };
  const name = ({ number, title, edition, follows }: HarmonisationRow): JSX.Element => (
    <>
      <span className={tables.main}>
        {number} {title}
      </span>
      <span className={tables.under}>
        {[
          words.edition(edition),
          ...(follows.length > 0 ? [words.follows(follows.join(', '))] : []),
        ].join(' · ')}
      </span>
    </>
  );
  const row = rows.find(({ number }) => number === chosen?.number);
  return (
    <div ref={place}>
      <p>{words.explains}</p>
      {narrow ? (
        <ul className={tables.cards}>
          {rows.map((one) => (
            <li key={one.number} className={tables.card}>
              {name(one)}
              <dl style={{ margin: 0 }}>
                {administrations.map(({ key, name: administration }) => (
                  <div key={key} className={tables.line}>
                    <dt>{administration}</dt>
                    <dd style={{ margin: 0 }}>{cell(one, key)}</dd>
                  </div>
                ))}
              </dl>
            </li>
          ))}
        </ul>
      ) : (
        <div className={classes.scrolled}>
          <table className={tables.table}>
            <thead>
              <tr>
                <th scope="col">{words.regional}</th>
                {administrations.map(({ key, name: administration }) => (
                  <th key={key} scope="col" style={{ whiteSpace: 'normal' }}>
                    {administration}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((one) => (
                <tr key={one.number}>
                  <th scope="row" style={{ overflowWrap: 'anywhere' }}>
                    {name(one)}
                  </th>
                  {administrations.map(({ key }) => (
                    <td key={key}>{cell(one, key)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {row && chosen && (
        <HarmonisationDetails
          row={row}
          administration={nameOf(chosen.administration)}
          cell={row.cells[chosen.administration] ?? missing}
          onClose={() => setChosen(undefined)}
          {...(onCompare ? { onCompare } : {})}
        />
      )}
    </div>
  );
}
