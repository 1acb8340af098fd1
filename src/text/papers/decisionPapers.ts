import { type Decision, documentNumberOf, nameWithParty } from '../../domain/decisions/decision';
import { paragraphOf } from '../../domain/decisions/decisionKey';
import type {
  DecisionOutcome,
  NamedPerson,
  OfficialStatement,
} from '../../domain/decisions/officialStatement';
import { dayOf } from '../dates';
import type { Language } from '../language';
import { decisionPaperTexts } from './decisionPaperTexts';
import type { Paper, PaperBlock } from './paper';

const heading = (text: string, level: 1 | 2 | 3 = 2): PaperBlock => ({
  kind: 'heading',
  level,
  text,
});

const paragraphsOf = (text: string): readonly PaperBlock[] =>
  text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => ({ kind: 'text', text: part }));

const list = (items: readonly string[], isOrdered = false): PaperBlock => ({
  ...{ kind: 'list', isOrdered, items },
});

/** The chair puts the proposal and finds what became of it (DE-06), with the party in brackets (DE-17). */
export function propositionText(
  chair: NamedPerson,
  outcome: DecisionOutcome,
  language: Language,
): string {
  const { put, found } = decisionPaperTexts[language];
  return put(nameWithParty(chair), found[outcome]);
}

/**
 * The extract of the minutes (sv. protokollsutdrag) in the order of the real thing (DE-01 … DE-09). The meeting day,
 * adjusters, attendance and reservations are left out (DE-18); that it is adjusted is said by its day alone.
 */
export function extractPaper(decision: Decision, region: string, language: Language): Paper {
  const words = decisionPaperTexts[language];
  const { key, body, content, adjusted, corrections, recorded } = decision;
  const title = `${paragraphOf(key)} ${content.title}`;
  return {
    ...{ language, title },
    header: {
      ...{ region, body: body.name, reference: content.diaryNumber },
      kind: adjusted === undefined ? words.notAdjusted : words.extract,
    },
    blocks: [
      heading(title, 1),
      {
        kind: 'facts',
        facts: [
          [words.diaryNumber, content.diaryNumber],
          ...(adjusted === undefined ? [] : [[words.adjustedOn, adjusted.on] as const]),
        ],
      },
      heading(words.decisionOf(body.name)),
      ...paragraphsOf(content.decision),
      heading(words.proposition),
      ...paragraphsOf(content.proposition),
      heading(words.matter),
      ...paragraphsOf(content.matter),
      heading(words.basis),
      list(content.basis),
      heading(words.recipients),
      list(content.recipients.map(({ name }) => name)),
      ...(corrections.length === 0
        ? []
        : [
            heading(words.corrections),
            list(corrections.map(({ at, by, text }) => words.correction(dayOf(at), by.name, text))),
          ]),
      {
        kind: 'signatures',
        heading: words.certified,
        people: [{ name: recorded.by.name, office: words.secretary }],
      },
    ],
  };
}

type Stated = Pick<OfficialStatement, 'body' | 'content' | 'signatories'>;

/** The official statement (sv. tjänsteutlåtande) with sections of its own, signed by chair and director (DE-10 … DE-17). */
export function statementPaper(
  { body, content, signatories }: Stated,
  region: string,
  language: Language,
): Paper {
  const words = decisionPaperTexts[language];
  const { official } = content;
  return {
    language,
    title: `${words.statement} – ${content.title}`,
    header: {
      ...{ region, body: body.name, kind: words.statement },
      reference: documentNumberOf(content),
    },
    blocks: [
      heading(content.title, 1),
      {
        kind: 'facts',
        facts: [
          [words.official, `${official.name}, ${official.unit}`],
          [words.statedOn, content.statedOn],
          [words.diaryNumber, content.diaryNumber],
          [words.documentNumber, documentNumberOf(content)],
        ],
      },
      heading(words.path),
      list(content.path, true),
      heading(words.proposal),
      heading(words.decisionOf(body.name), 3),
      ...paragraphsOf(content.proposal),
      heading(words.matter),
      ...paragraphsOf(content.matter),
      heading(words.economicConsequences),
      ...paragraphsOf(content.economicConsequences),
      heading(words.basis),
      list(content.basis),
      heading(words.recipients),
      list(content.recipients.map(({ name }) => name)),
      {
        kind: 'signatures',
        heading: region,
        people: [
          { name: nameWithParty(signatories.chair), office: words.chairOf(body.name) },
          { name: nameWithParty(signatories.director), office: words.director },
        ],
      },
    ],
  };
}
