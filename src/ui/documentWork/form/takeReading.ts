import type { ReadDocumentFile } from '../../../application/documentWorkPages';
import { metadataOfReading } from '../../../domain/documents/metadataOfReading';
import type { FormAim } from '../useWorkRoute';
import type { DraftForm } from './draftForm';

/**
 * Takes what was read out of a chosen file into the form (GD-01 … GD-07, GD-16). What the file does not say stays as it
 * was, the number of a known document is never replaced, and a revision keeps its facts.
 */
export function takeReading(
  form: DraftForm,
  { reading, remarks }: ReadDocumentFile,
  file: File,
  { aim, isRevision }: { readonly aim: FormAim; readonly isRevision: boolean },
  roles: readonly string[],
): DraftForm {
  const changeNote = reading.changeNote ?? form.changeNote;
  const taken = { ...form, remarks, file, changeNote };
  if (isRevision)
    return { ...taken, reading: { ...reading, related: form.reading?.related ?? [] } };
  const approverRoles = roles.map((role) => ({ role, people: [] }));
  const said = metadataOfReading(reading, form.owner, { approverRoles });
  return {
    ...taken,
    reading: { ...reading, related: said.related },
    number: aim === 'document' ? (reading.documentNumber ?? form.number) : form.number,
    title: said.title || form.title,
    type: reading.type === null ? form.type : said.type,
    scope: said.scope || form.scope,
    approverRole: said.approverRole || form.approverRole,
    mainAuthor: said.mainAuthor || form.mainAuthor,
  };
}
