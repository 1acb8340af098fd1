import type { NoticeReading } from './noticeReading';
import { listed, toNoticeText } from './noticeText';
import type { NoticeText, Span } from './noticeText';
import { readActions } from './readActions';
import { readActionType } from './readActionType';
import { readDate } from './readDate';
import { readDeadlines } from './readDeadlines';
import { readDeviceNames } from './readDeviceNames';
import { readHazard, readProblem } from './readHazard';
import { readIdentifiers, withoutAbsent } from './readIdentifiers';
import { readKind } from './readKind';
import { readLanguage } from './readLanguage';
import { readManufacturer } from './readManufacturer';
import { readModels } from './readModels';
import { readNotes } from './readNotes';
import { readFscaRef, readFsnRef, readRegulatorRef } from './readReferences';
import { readReply } from './readReply';
import { readRisk } from './readRisk';
import { readScope } from './readScope';
import { readSoftwareVersions } from './readSoftwareVersions';
import { readSupersedes } from './readSupersedes';
import { readUdi } from './readUdi';
import type { SourceDocument } from './sourceDocument';

function spansOf(text: NoticeText, read: NoticeReading['actionRequired']): Span[] {
  return (read?.evidence ?? []).map((one) => {
    const piece = text.pieces.find((p) => p.document === one.document && p.page === one.page);
    const offset = piece?.start ?? 0;
    return { start: offset + one.start, end: offset + one.end };
  });
}

/**
 * Reads the texts of a safety notice into fields, each with the place it was read from. The rules are
 * pure and literal: what is not stated is absent, identifiers are as written, a risk is never guessed.
 */
export function readNotice(documents: readonly SourceDocument[]): NoticeReading {
  const text = toNoticeText(documents);
  const kind = readKind(text);
  const manufacturer = readManufacturer(text);
  const fsnRef = readFsnRef(text);
  const fscaRef = readFscaRef(text);
  const regulatorRef = readRegulatorRef(text);
  const identifiers = readIdentifiers(text);
  const { models, catalogue } = readModels(text);
  const inRow = listed(text, catalogue);
  const actionRequired = readActions(text);
  const own = [fsnRef?.value, fscaRef?.value, regulatorRef?.value];
  return withoutAbsent({
    language: readLanguage(text),
    kind,
    manufacturer,
    fsnRef,
    fscaRef,
    regulatorRef,
    date: readDate(text),
    deviceNames: readDeviceNames(text, manufacturer?.value),
    models,
    ...identifiers,
    catalogueNumbers: identifiers.catalogueNumbers ?? inRow,
    udiDi: readUdi(text),
    softwareVersions: readSoftwareVersions(text),
    affectedScopeNote: readScope(text, identifiers.cataloguePairs),
    problemDescription: readProblem(text),
    hazardSummary: readHazard(text),
    risk: readRisk(text),
    actionRequired,
    actionType: readActionType(text, spansOf(text, actionRequired), kind),
    ...readReply(text),
    deadlines: readDeadlines(text),
    supersedes: readSupersedes(text, own),
    notes: readNotes(text),
  });
}
