import * as React from 'react';
import { documentWorkTexts } from '../../../text/pages/documentWorkTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { useLoaded } from '../../hooks/useLoaded';
import { useStyles } from '../../hooks/useStyles';
import { valueIn } from '../../loaded';
import { tableStyles } from '../../parts/tableStyles';
import { Trouble } from '../../parts/Trouble';
import { readOutcome } from '../readOutcome';
import { RouteLink } from '../RouteLink';
import { useWork } from '../workContext';

/** The purchase templates that do not print the mailbox for safety notices (GD-24); nothing is shown while all do. */
export function TemplatesToMend(): JSX.Element | null {
  const { commands, language, capabilities } = useWork();
  const words = documentWorkTexts[language].templates;
  const classes = useStyles(tableStyles);
  const [state] = useLoaded(
    React.useCallback(() => readOutcome(commands.templatesWithoutMailbox()), [commands]),
  );
  const templates = valueIn(state)?.value ?? [];
  if (templates.length === 0 || !capabilities.noticeMailbox) return null;
  return (
    <section aria-label={words.title}>
      <SectionHeading>{words.title}</SectionHeading>
      <Trouble tone="warning" quiet>
        {words.explains(capabilities.noticeMailbox)}
      </Trouble>
      <ul className={classes.cards}>
        {templates.map(({ number, title, edition, owner, prints }) => (
          <li key={number} className={classes.card}>
            <RouteLink to={{ place: 'document', number }}>
              {number} {title}
            </RouteLink>
            <span className={classes.under} style={{ overflowWrap: 'anywhere' }}>
              {[
                words.edition(edition),
                owner.name,
                prints.length > 0 ? words.prints(prints.join(', ')) : words.printsNone,
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
