import {
  compareEditions,
  type ComparedSection,
  type SectionChange,
} from '../../../domain/documents/comparing/compareEditions';
import type { RoutineReading } from '../../../domain/documents/reading/routineReading';

/** How an appendix is called among the sections. */
export type NameAppendix = (number: number, title: string) => string;

/** The text of an edition as it is compared: its sections, and its appendices behind them (GD-17). */
export const partsOf = (
  text: RoutineReading,
  nameAppendix: NameAppendix,
): readonly ComparedSection[] => [
  ...text.sections.map(({ heading, text: words }) => ({ heading, text: words })),
  ...text.appendices.map(({ number, title, text: words }) => ({
    heading: nameAppendix(number, title),
    text: words,
  })),
];

/** What a draft changes of the edition in force, section by section and appendix by appendix (GD-16, GD-17). */
export const comparedParts = (
  before: RoutineReading | null,
  after: RoutineReading,
  nameAppendix: NameAppendix,
): readonly SectionChange[] =>
  compareEditions(before ? partsOf(before, nameAppendix) : [], partsOf(after, nameAppendix));
