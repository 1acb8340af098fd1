import { element, present } from './dom';
import { readMail, type ReadMail, type ReceivedMail } from './mailApi';
import { mailContent } from './mailContent';
import { dateAndTime } from './moments';

const content = (mail: ReceivedMail, read: ReadMail): readonly HTMLElement[] => [
  element(
    'p',
    {},
    `Från ${mail.from} till ${read.to || mail.mailbox}, ${dateAndTime(mail.receivedAt)}`,
  ),
  ...mailContent(read),
];

/** Shows a mail from the inbox in a dialog. */
export const openMail = async (mail: ReceivedMail): Promise<void> => {
  const dialog = present<HTMLDialogElement>('#reader');
  const close = element('button', { type: 'button' }, 'Stäng');
  close.addEventListener('click', () => dialog.close());
  const heading = element('h2', { id: 'reader-heading' }, mail.subject || '(utan ämne)');
  const body = await readMail('messages', mail.id).then(
    (read) => content(mail, read),
    () => [element('p', {}, 'Mejlet kunde inte hämtas. Stäng och försök igen.')],
  );
  dialog.replaceChildren(heading, ...body, close);
  dialog.showModal();
};
