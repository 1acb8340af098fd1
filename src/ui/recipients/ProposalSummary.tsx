import * as React from 'react';
import type { RecipientAdvice } from '../../application/recipientAdvice';
import type { Unit } from '../../domain/units/unit';
import { sendingPageTexts } from '../../text/pages/sendingPageTexts';
import type { Loaded } from '../loaded';
import { usePage } from '../pageContext';
import { Trouble } from '../parts/Trouble';

interface Props {
  readonly advice: Loaded<RecipientAdvice>;
  readonly units: readonly Unit[];
  readonly onRetry: () => void;
}

/** How many recipients are proposed, and whom the directory has no answer for (SN-20, X-06). */
export function ProposalSummary({ advice, units, onRetry }: Props): JSX.Element | null {
  const { language } = usePage();
  const words = sendingPageTexts[language];
  if (advice.status === 'loading') return null;
  if (advice.status === 'failed') {
    return (
      <Trouble tone="warning" onRetry={onRetry}>
        {words.noAdvice}
      </Trouble>
    );
  }
  const { proposals, unknown, unreachable, searched } = advice.value;
  const namesOf = (keys: readonly string[]): readonly string[] =>
    units.filter(({ key }) => keys.includes(key)).map(({ name }) => name);
  return (
    <>
      <p style={{ margin: '0 0 8px' }}>
        {proposals.length > 0 ? words.proposed(proposals.length) : words.nothingProposed}
        {!searched && ` ${words.notSearched}`}
      </p>
      {unknown.length > 0 && (
        <Trouble tone="warning" quiet>
          {words.unknown(unknown.map(({ name }) => name))}
        </Trouble>
      )}
      {unreachable.length > 0 && (
        <Trouble tone="warning" quiet>
          {words.unreachable(namesOf(unreachable))}
        </Trouble>
      )}
    </>
  );
}
