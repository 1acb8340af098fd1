import type { DocumentType } from '../../../domain/documents/document';
import type { ReadDocumentFile } from '../../../application/documentWorkPages';
import type { FormAim } from '../useWorkRoute';
import type { DraftForm } from './draftForm';

const typesAsPrinted: { readonly [printed: string]: DocumentType } = {
  rutin: 'rutin',
  'regional rutin': 'regionalRutin',
  riktlinje: 'riktlinje',
  riktlinjer: 'riktlinje',
  processbeskrivning: 'processbeskrivning',
  'vägledande dokument': 'vagledandeDokument',
  mall: 'mall',
  ledningssystem: 'ledningssystem',
  regelbok: 'regelbok',
};

const folded = (text: string): string => text.trim().toLocaleLowerCase('sv');

/** The role that a document prints, among those that approve documents (GD-05). */
const roleAsPrinted = (printed: string, roles: readonly string[]): string | undefined =>
  roles.find((role) => folded(role) === folded(printed));

/**
 * Takes what was read out of a chosen file into the form (GD-01 … GD-07, GD-16). What the file does not say stays as it
 * was, the number of a known document is never replaced, and a revision keeps its facts.
 */
export function takeReading(
  form: DraftForm,
  { reading, remarks }: ReadDocumentFile,
  file: File,
  aim: FormAim,
  roles: readonly string[],
): DraftForm {
  const changeNote = reading.changeNote ?? form.changeNote;
  const taken = { ...form, reading, remarks, file, changeNote };
  if (aim === 'revision')
    return { ...taken, reading: { ...reading, related: form.reading?.related ?? [] } };
  return {
    ...taken,
    number: aim === 'document' ? (reading.documentNumber ?? form.number) : form.number,
    title: reading.title ?? form.title,
    type: typesAsPrinted[folded(reading.type ?? '')] ?? form.type,
    scope: reading.scope ?? form.scope,
    approverRole: roleAsPrinted(reading.approvedBy ?? '', roles) ?? form.approverRole,
    mainAuthor: reading.mainAuthor ?? form.mainAuthor,
  };
}
