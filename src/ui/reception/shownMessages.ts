import type { FiledMessage } from '../../domain/notices/incoming';

/** The messages of a case, latest first; one that became a case of its own is shown once, with that case's number. */
export function shownMessages(messages: readonly FiledMessage[]): readonly FiledMessage[] {
  const movedTo = new Map<string, string>();
  messages.forEach(({ file, noticeKey }) => {
    if (file && noticeKey) movedTo.set(file, noticeKey);
  });
  return messages
    .filter(({ file, noticeKey }) => !file || !noticeKey)
    .map((message) => {
      const noticeKey = message.file && movedTo.get(message.file);
      return noticeKey ? { ...message, noticeKey } : message;
    })
    .reverse();
}
