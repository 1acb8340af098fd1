import * as React from 'react';
import type { KeptDocumentFile } from '../../../application/documentWorkPages';
import type { Outcome } from '../../../application/noticePages';
import type { DocumentRefusal } from '../../../domain/documents/documentRefusal';
import { isOwnNumber } from '../../../domain/documents/isDocumentNumber';
import { documentFormTexts } from '../../../text/pages/documentFormTexts';
import { refusalText } from '../../../text/refusalTexts';
import { type Command, useCommand } from '../../hooks/useCommand';
import type { FormAim } from '../useWorkRoute';
import { useWork } from '../workContext';
import { type DraftForm, metadataOf, writtenText } from './draftForm';

/**
 * Saves a draft: its file first, when one was chosen, then what it says. What is tried again is carried out once, and a
 * refusal leaves the form as it is.
 */
export function useSaveDraft(
  number: string,
  aim: FormAim,
  keptFile: KeptDocumentFile | undefined,
  isRevision: boolean,
): Command<[DraftForm]> {
  const { commands, language, capabilities } = useWork();
  const sentBefore = React.useRef<string>();
  const words = documentFormTexts[language];
  const refused = (message: string): Outcome => ({ outcome: 'refused', code: 'form', message });

  const fileOf = async ({ file }: DraftForm): Promise<Outcome<KeptDocumentFile>> => {
    if (file) return commands.putDocumentFile(number, file);
    return keptFile
      ? { outcome: 'done', value: keptFile }
      : { outcome: 'refused', code: 'form', message: words.fileFirst };
  };

  // A file is never put beside a document that is there under the number of a new one.
  const numberRefusal = async (): Promise<DocumentRefusal | undefined> => {
    const { prefix } = capabilities;
    if (!isOwnNumber(number, capabilities)) return { code: 'document/number-invalid', prefix };
    const there = await commands.wholeDocument(number);
    const isFree = there.outcome === 'refused' && there.code === 'document/unknown';
    return isFree || there.outcome === 'uncertain'
      ? undefined
      : { code: 'document/number-taken', number };
  };

  const save = async (id: string, form: DraftForm): Promise<Outcome> => {
    const { reading } = form;
    if (number === '') return refused(words.numberFirst);
    if (!reading) return refused(words.fileFirst);
    // What may have arrived already is sent again as it is: then the number is taken by this very document.
    if (aim === 'document' && sentBefore.current !== id) {
      const refusal = await numberRefusal();
      if (refusal) return refused(refusalText(refusal, language));
    }
    const kept = await fileOf(form);
    if (kept.outcome === 'uncertain')
      return { outcome: 'uncertain', message: kept.message ?? words.fileNotKept };
    if (kept.outcome === 'refused') return kept;
    const said = {
      // The facts of a revision are those of its edition.
      ...(isRevision ? {} : { metadata: metadataOf(form) }),
      content: { ...kept.value, reading: writtenText(form, reading) },
      changeNote: form.changeNote,
    };
    sentBefore.current = id;
    return aim === 'change'
      ? commands.onDocument(id, number, 'changeDraft', said)
      : commands.onDocument(id, number, 'startDraft', { ...said, begin: aim });
  };
  return useCommand<[DraftForm]>(save, `command/${number}/${aim}`);
}
