import * as React from 'react';
import type { WholeDecision } from '../../../application/decisions/decisionPages';
import { documentNumberOf } from '../../../domain/decisions/decision';
import { dayOf } from '../../../text/dates';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { decisionPageTexts } from '../../../text/pages/decisionPageTexts';
import { SectionHeading } from '../../basis/SectionHeading';
import { FactList } from '../../parts/FactList';
import { PlaceLink } from '../PlaceLink';
import { useLsg } from '../lsgContext';

/** What the register says of a matter (DE-03, DE-04, DE-10 … DE-12), and of the meeting beside the extract (DE-18). */
export function DecisionFacts({ whole }: { readonly whole: WholeDecision }): JSX.Element {
  const { language } = useLsg();
  const words = decisionPageTexts[language];
  const { fields } = decisionFormTexts[language];
  const { content } = whole.kind === 'decision' ? whole.decision : whole.statement;
  const linked = (tab: string, key: string): JSX.Element => (
    <PlaceLink to={{ tab, key }}>{key}</PlaceLink>
  );
  return (
    <>
      <section aria-label={words.facts}>
        <SectionHeading>{words.facts}</SectionHeading>
        <FactList
          facts={[
            [words.diaryNumber, content.diaryNumber],
            [words.documentNumber, documentNumberOf(content)],
            [fields.caseKey, content.caseKey && linked('arenden', content.caseKey)],
            [fields.proposalKey, content.proposalKey && linked('forslag', content.proposalKey)],
            [words.official, `${content.official.name}, ${content.official.unit}`],
            [words.stated, content.statedOn],
            [words.path, content.path.map((body, at) => `${at + 1}. ${body}`).join('\n')],
          ]}
        />
      </section>
      {whole.kind === 'decision' && (
        <section aria-label={words.meeting}>
          <SectionHeading rule={words.meetingHint}>{words.meeting}</SectionHeading>
          <FactList
            facts={[
              [words.meetingDay, whole.decision.content.meetingDay],
              [words.attendance, whole.decision.content.attendance.join('\n')],
              [words.adjusters, whole.decision.content.adjusters.join('\n')],
              [
                words.reservations,
                whole.decision.content.reservations.join('\n') || words.noReservations,
              ],
              [
                words.changes,
                whole.decision.changes
                  .map(({ by, at, fields: changed }) =>
                    words.change(
                      by.name,
                      dayOf(at),
                      changed.map((field) => fields[field].toLocaleLowerCase('sv')).join(', '),
                    ),
                  )
                  .join('\n'),
              ],
              [
                words.corrections,
                whole.decision.corrections
                  .map(({ at, by, text }) => words.correction(dayOf(at), by.name, text))
                  .join('\n'),
              ],
            ]}
          />
        </section>
      )}
    </>
  );
}
