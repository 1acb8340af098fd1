import * as React from 'react';
import { acceptProposal, type ShownProposal } from '../../../application/voting/proposalPages';
import type { WholeCase } from '../../../application/cases/casePages';
import { isCaseKey } from '../../../domain/cases/groupCase';
import { isProposalKey } from '../../../domain/voting/proposal';
import { dayOf } from '../../../text/dates';
import type { Language } from '../../../text/language';
import { decisionFormTexts } from '../../../text/pages/decisionFormTexts';
import { countInWords, resultInWords } from '../../../text/voteSentences';
import { readOutcome } from '../../documentWork/readOutcome';
import { useLoaded } from '../../hooks/useLoaded';
import type { Loaded } from '../../loaded';
import { wholeCaseIn } from '../cases/caseAnswers';
import { useLsg } from '../lsgContext';
import type { StatementForm } from './decisionForm';

/** The place of the form of a new statement within the tab: `#beslut/nytt/LSG-2026-0007.1`. */
export const newStatementKey = 'nytt';

/** What the group recommended and how it voted, as the matter tells it (LS-05). */
function recommendationOf(proposal: ShownProposal, language: Language): string {
  const round = proposal.rounds[proposal.rounds.length - 1];
  if (!round?.closed) return '';
  const words = decisionFormTexts[language];
  return [
    words.votedOn(proposal.groupName, dayOf(round.closed.at)),
    ...resultInWords(round, language),
    `${countInWords(round, language)}.`,
  ].join(' ');
}

const fromCase = ({ groupCase }: WholeCase): Partial<StatementForm> => ({
  title: groupCase.title,
  diaryNumber: groupCase.diaryNumber ?? '',
  matter: groupCase.description,
  basis: groupCase.documents.map(({ name }) => name).join('\n'),
  ...(groupCase.official ? { officialName: groupCase.official.name } : {}),
});

/** What a statement begins with: what its case and its proposal say (LS-05, DE-13). */
export function statementFrom(
  ofCase: WholeCase | undefined,
  proposal: ShownProposal | undefined,
  language: Language,
): Partial<StatementForm> {
  const begun = ofCase === undefined ? {} : fromCase(ofCase);
  if (proposal === undefined) return begun;
  const said = [begun.matter ?? '', recommendationOf(proposal, language)];
  const basis = proposal.basis.map(({ label }) => label);
  return {
    ...begun,
    title: proposal.title,
    proposal: proposal.text,
    matter: said.filter((one) => one !== '').join('\n\n'),
    ...(basis.length > 0 ? { basis: basis.join('\n') } : {}),
  };
}

/** Reads what a new statement is written from, a proposal or a case by its number; nothing is filled in for what is neither. */
export function useStatementOrigin(
  origin: string,
): readonly [Loaded<Partial<StatementForm>>, () => void] {
  const { commands, language } = useLsg();
  return useLoaded(
    React.useCallback(async () => {
      const caseKey = isProposalKey(origin) ? origin.slice(0, origin.indexOf('.')) : origin;
      if (!isCaseKey(caseKey)) return {};
      const named = { caseKey, ...(caseKey === origin ? {} : { proposalKey: origin }) };
      const [ofCase, proposal] = await Promise.all([
        readOutcome(commands.readRecord(`cases/${caseKey}`, wholeCaseIn)),
        caseKey === origin
          ? undefined
          : readOutcome(commands.readRecord(`proposals/${origin}`, acceptProposal)),
      ]);
      return { ...named, ...statementFrom(ofCase.value, proposal?.value, language) };
    }, [commands, language, origin]),
  );
}
