import { fieldValues } from './fieldValues';
import type { Read } from './noticeReading';
import { listed } from './noticeText';
import type { Candidate, NoticeText } from './noticeText';
import { matchesOf } from './matchesOf';

const named =
  /\b(?:software|firmware|programvaru?-?|mjukvaru?-?|SW)(?:\s?(?:version(?:s|er|en|erna)?|rev(?:ision)?\.?)|[- ]?versioner?)(?:\s?:)?\s+|\((?:software )?version\s/giu;
const version = /[vV]?\.?(\d+(?:\.[\dx]+){0,4}[a-z]?\b(?:[- ]?(?:SP|build)\s?\d+)?)/y;
const separator = /\s?(?:,|;|&|\band\b|\boch\b|\beller\b|\bor\b|\bsamt\b)\s?/y;

function versionsAt(full: string, at: number): Candidate<string>[] {
  const versions: Candidate<string>[] = [];
  let next = at;
  for (;;) {
    version.lastIndex = next;
    const found = version.exec(full);
    if (!found?.[1]) return versions;
    const start = next + found[0].indexOf(found[1]);
    versions.push({
      value: found[1],
      span: { start, end: start + found[1].length },
      confidence: 0.85,
    });
    separator.lastIndex = next + found[0].length;
    const gap = separator.exec(full);
    if (!gap) return versions;
    next = separator.lastIndex;
  }
}

/** The software versions concerned, as bare numbers, from the form's row 1.6 or after "software version". */
export function readSoftwareVersions(text: NoticeText): Read<readonly string[]> | undefined {
  const labelled = fieldValues(text, 'software').flatMap((field) =>
    versionsAt(text.full, field.start),
  );
  const told = matchesOf(text.full, named).flatMap((found) =>
    versionsAt(text.full, found.index + found[0].length),
  );
  return listed(text, [...labelled, ...told]);
}
