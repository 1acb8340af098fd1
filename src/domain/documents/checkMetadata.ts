import { tidyParagraph } from '../decisions/decisionKey';
import { ok, refuse, type Result } from '../result';
import type { DocumentMetadata } from './document';
import type { DocumentPart, DocumentRefusal } from './documentRefusal';
import { approverRole } from './documentRights';
import type { DocumentContext } from './documentRule';
import { isDocumentNumber } from './isDocumentNumber';
import { mayHarmonise } from './mayHarmonise';
import { longestLine, writtenPart } from './writtenPart';

const lines = ['title', 'scope', 'mainAuthor'] as const;

/**
 * Metadata as a person wrote it, tidied. A draft may lack some, but what is said is true of the region: roles, units and
 * the document it is harmonised with exist (GD-05, GD-18, X-23), and what it belongs with is another document (GD-14, GD-21).
 */
export function checkMetadata(
  number: string,
  metadata: DocumentMetadata,
  { settings, units, others }: Pick<DocumentContext, 'settings' | 'units' | 'others'>,
): Result<DocumentMetadata, DocumentRefusal> {
  const written: { [Part in (typeof lines)[number]]?: string } = {};
  for (const part of lines) {
    const text = writtenPart(part, metadata[part], longestLine);
    if (!text.ok) return text;
    written[part] = text.value;
  }
  const rest: readonly (readonly [DocumentPart, readonly string[]])[] = [
    ['process', [metadata.process ?? '']],
    ['followUp', [metadata.followUp ?? '']],
    ['managementSystem', [metadata.managementSystem ?? '']],
    ['follows', metadata.follows],
    ['related', metadata.related.map(({ title }) => title)],
  ];
  for (const [part, texts] of rest) {
    for (const text of texts) {
      const checked = writtenPart(part, text, 500);
      if (!checked.ok) return checked;
    }
  }
  const role = metadata.approverRole.trim();
  if (role !== '' && !approverRole(settings, role))
    return refuse({ code: 'document/unknown-role', role });
  const { administration } = metadata;
  const named = [...metadata.concerns, ...(administration === undefined ? [] : [administration])];
  const unknown = named.find((key) => !units.some((unit) => unit.key === key));
  if (unknown !== undefined) return refuse({ code: 'document/unknown-unit', unit: unknown });
  if (metadata.related.some(({ documentNumber }) => documentNumber === number))
    return refuse({ code: 'document/related-to-itself', number });
  const wrong = metadata.usedWith?.find((one) => one === number || !isDocumentNumber(one));
  if (wrong !== undefined) return refuse({ code: 'document/used-with-invalid', number: wrong });
  const { decision: behind, ...said } = metadata;
  const decision = behind?.trim() ? tidyParagraph(behind) : undefined;
  if (behind?.trim() && decision === undefined)
    return refuse({ code: 'document/decision-invalid' });
  const harmonised = mayHarmonise(number, metadata, others);
  if (!harmonised.ok) return harmonised;
  return ok({
    ...{ ...said, ...written, approverRole: role },
    ...(decision === undefined ? {} : { decision }),
  });
}

/** Metadata that must be there before approval is asked for, by name. */
export function missingParts(
  metadata: DocumentMetadata,
  changeNote: string,
  isFirst: boolean,
): readonly DocumentPart[] {
  const isMissing: readonly (readonly [DocumentPart, boolean])[] = [
    ['title', metadata.title === ''],
    ['scope', metadata.scope === ''],
    ['concerns', metadata.concerns.length === 0],
    ['administration', metadata.level === 'local' && metadata.administration === undefined],
    ['approverRole', metadata.approverRole === ''],
    ['mainAuthor', metadata.mainAuthor === ''],
    ['owner', metadata.owner.name === ''],
    ['changeNote', changeNote === '' && !isFirst],
  ];
  return isMissing.flatMap(([part, missing]) => (missing ? [part] : []));
}
