import type { Contact } from '../units/unit';
import type { DocumentMetadata, DocumentType } from './document';
import type { DocumentSettings } from './documentSettings';
import { approverRole } from './documentRights';
import type { RoutineReading } from './reading/routineReading';
import { longestLine } from './writtenPart';

const types: readonly (readonly [RegExp, DocumentType])[] = [
  [/regional rutin/i, 'regionalRutin'],
  [/riktlinje/i, 'riktlinje'],
  [/process/i, 'processbeskrivning'],
  [/vägledande/i, 'vagledandeDokument'],
  [/mall/i, 'mall'],
  [/ledningssystem/i, 'ledningssystem'],
  [/regelbok/i, 'regelbok'],
];

const line = (text: string | null): string => (text ?? '').trim().slice(0, longestLine);
const mostRelated = 200;

/**
 * Metadata of a new document as far as its own text gives them (GD-02 … GD-07, GD-14). A role that the region does not
 * know is left out; what is missing must be filled in before approval is asked for.
 */
export const metadataOfReading = (
  reading: RoutineReading,
  owner: Contact,
  settings: Pick<DocumentSettings, 'approverRoles'>,
): DocumentMetadata => ({
  title: line(reading.title),
  type: types.find(([pattern]) => pattern.test(reading.type ?? ''))?.[1] ?? 'rutin',
  level: 'regional',
  scope: line(reading.scope),
  concerns: [],
  approverRole: approverRole(settings, line(reading.approvedBy))?.role ?? '',
  mainAuthor: line(reading.mainAuthor),
  owner,
  follows: [],
  related: reading.related
    .filter(({ documentNumber }) => documentNumber !== reading.documentNumber)
    .slice(0, mostRelated)
    .map(({ documentNumber, title }) => ({ documentNumber, title: line(title) })),
  isPublic: false,
});
