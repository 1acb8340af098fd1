import type { ReadSection } from '../documents/reading/routineReading';

/** What somebody does in the handling of safety notices (SN-21, SN-24, SN-41, SN-60), as a routine says it in a sentence. */
export const routineDuties = [
  'sendsOut',
  'answers',
  'assesses',
  'hasOverview',
  'answersQuestions',
  'isTold',
] as const;
export type RoutineDuty = (typeof routineDuties)[number];

/** A role by the name a routine gives it, and what it does. */
export interface StatedRole {
  readonly duty: RoutineDuty;
  readonly name: string;
  readonly section: string;
}

const before = (verb: string): RegExp =>
  new RegExp(`^(.{2,120}?)\\s+(?:${verb})(?![\\p{L}])`, 'iu');
const sentences: { readonly [D in RoutineDuty]: RegExp } = {
  sendsOut: before('skickar ut|samordnar utskick'),
  answers: before('bekräftar att|svarar när'),
  assesses: before('bedömer|gör en bedömning'),
  hasOverview: before('för en översikt|har en översikt'),
  answersQuestions: before('svarar på frågorna'),
  isTold: /kan (?:även|också) (.{2,60}?) kontaktas/iu,
};

// Who is spoken of is named, not told of: "som mottager …" and "om …" are sentences of their own.
const isTale =
  /(?:^|\s)(?:som|om|när|där|detta|det|den|då|de|vi)(?:\s|$)|[,:;()]\s*(?:som|när|om)/iu;
const endings: readonly (readonly [RegExp, string])[] = [
  [/cheferna$/i, 'chef'],
  [/chefen$/i, 'chef'],
  [/läkaren$/i, 'läkare'],
  [/(ordnare|ledare|koordinator|inspektör)n$/i, '$1'],
];
const mostWords = 9;

/** A name as it stands in a list: "MT-säkerhetssamordnaren" is the MT-säkerhetssamordnare. */
export function plainRole(words: string): string {
  const bare = words.trim().replace(/^[•◦]\s*/, '');
  const ending = endings.find(([written]) => written.test(bare));
  const name = ending ? bare.replace(ending[0], ending[1]) : bare;
  return `${name.charAt(0).toLocaleUpperCase('sv')}${name.slice(1)}`;
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/\n|(?<=[.!?])\s+/).map((sentence) => sentence.trim());

/**
 * The roles that sections name by what they do. A sentence whose subject is no name of a role is left out; the same role
 * in the same duty is told once.
 */
export function statedRoles(sections: readonly ReadSection[]): readonly StatedRole[] {
  const found: StatedRole[] = [];
  for (const { heading, text } of sections)
    for (const sentence of sentencesOf(text))
      for (const duty of routineDuties) {
        const subject = sentences[duty].exec(sentence)?.[1];
        if (subject === undefined || isTale.test(subject)) continue;
        if (subject.split(/\s+/).length > mostWords) continue;
        const name = plainRole(subject);
        if (!found.some((one) => one.duty === duty && one.name === name))
          found.push({ duty, name, section: heading });
      }
  return found;
}
