import type { DispatchAnswer } from '../../src/application/dispatchAnswers';
import type { Notice } from '../../src/domain/notices/notice';
import { replyCover } from '../../src/text/noticeMailTexts';
import type { Language } from '../../src/text/language';
import type { ReplyForm } from '../documents/customerReply';
import { formDocx } from '../documents/formDocx';
import { formHtml } from '../documents/formHtml';
import { formText } from '../documents/formText';
import { replyForm } from '../documents/replyForm';
import type { MailLetter } from './letters';
import { type GivenReply, replyFormOf, type ReplyingRegion } from './replyFormOf';

export const wordDocument =
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A reply to the sender as it goes out, with the form it carries. */
export interface ReplyLetter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly file: string;
  readonly form: ReplyForm;
}

/** Writes the reply: our words first, then the EU form (B1-08 … B1-11). */
export function replyLetter(
  notice: Notice,
  given: GivenReply,
  answers: readonly DispatchAnswer[],
  region: ReplyingRegion,
  language: Language,
): ReplyLetter {
  const form = replyForm(replyFormOf(notice, given, answers, region, language), language);
  const { subject, opening, file } = replyCover(notice, given.reply, region.name, language);
  const words = [opening, ...(given.message ? [given.message] : []), form.introduction];
  const mailed = { ...form, introduction: words.join('\n\n') };
  return { subject, text: formText(mailed), html: formHtml(mailed), file, form };
}

/** The reply as a mail with the form attached as a Word document. */
export async function replyMail({
  subject,
  text,
  html,
  file,
  form,
}: ReplyLetter): Promise<MailLetter> {
  const content = await formDocx(form);
  return { subject, text, html, attachments: [{ name: file, contentType: wordDocument, content }] };
}
