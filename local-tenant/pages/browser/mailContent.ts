import { element } from './dom';
import type { ReadMail } from './mailApi';

const tallestPx = 600;

/** What a mail says, in a frame as tall as it needs and where nothing of it runs; and its attachments to save. */
export const mailContent = ({ body, attachments }: ReadMail): readonly HTMLElement[] => {
  const frame = element('iframe', {
    class: 'mail-body',
    title: 'Mejlets innehåll',
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    src: body,
  });
  frame.addEventListener('load', () => {
    const height = frame.contentDocument?.documentElement.scrollHeight ?? tallestPx;
    frame.height = String(Math.min(height, tallestPx));
  });
  const list = attachments.map(({ name, address }) =>
    element('li', {}, element('a', { href: address, download: name }, name)),
  );
  return [frame, element('ul', { class: 'attachments' }, ...list)];
};
