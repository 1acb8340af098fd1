import { type Form, titleLine } from './form';
import { formHtml } from './formHtml';
import { formText } from './formText';

/** A mail in both its forms, with the same content. */
export interface FormMail {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** A form as a mail (SN-17, X-14). A line break in the title cannot reach the subject, where it would add mail headers. */
export const formMail = (form: Form): FormMail => ({
  subject: titleLine(form),
  html: formHtml(form),
  text: formText(form),
});
