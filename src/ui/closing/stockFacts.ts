import type { BasisLine } from '../../application/basisPages';
import { basisAnswerLines } from '../../text/basisAnswerLines';
import { basisTexts } from '../../text/basisTexts';
import type { Language } from '../../text/language';

/** What the basis says of contract, purchases and stock, as text to go on with (SN-18). */
export const stockFacts = (basis: readonly BasisLine[], language: Language): string =>
  basis
    .filter(({ question }) => question.kind !== 'systems')
    .flatMap(({ question, given }) =>
      given
        ? [
            [
              question.question,
              ...basisAnswerLines(given.answer, basisTexts[language]).map(
                ({ label, text }) => `${label}: ${text}`,
              ),
            ].join('\n'),
          ]
        : [],
    )
    .join('\n\n');
