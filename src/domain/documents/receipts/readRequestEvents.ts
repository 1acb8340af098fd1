import type { LocalDate } from '../../time';
import type { Person } from '../../units/unit';
import type { DeclineKind, ExpectedReaders, ReadMatter } from './readRequest';

/** What can happen to a request to read. Who confirms or declines is the one who caused the event. */
export type ReadRequestEvent =
  | {
      readonly type: 'readingAsked';
      readonly payload: ReadMatter & {
        readonly askedOn: LocalDate;
        readonly expected: ExpectedReaders;
      };
    }
  | { readonly type: 'readingConfirmed'; readonly payload: Record<string, never> }
  | {
      readonly type: 'readingDeclined';
      readonly payload: { readonly why: DeclineKind; readonly reason: string };
    }
  | {
      readonly type: 'personJoined';
      readonly payload: { readonly person: Person; readonly dueOn: LocalDate };
    }
  | { readonly type: 'personLeft'; readonly payload: { readonly person: Person } }
  | {
      readonly type: 'readingReminded';
      readonly payload: { readonly number: number; readonly on: LocalDate };
    }
  | {
      readonly type: 'readingClosed';
      /** `asked`: somebody ended it; `withdrawn`: the document is no longer in force. */
      readonly payload: { readonly why: 'asked' | 'withdrawn' };
    }
  | { readonly type: 'readingStale'; readonly payload: { readonly replacedBy: string } }
  | {
      readonly type: 'cardPosted';
      readonly payload: {
        readonly letter: string;
        readonly conversationId: string;
        readonly activityId: string;
      };
    }
  | {
      readonly type: 'cardUndelivered';
      readonly payload: { readonly letter: string; readonly reason: string };
    }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    };

/** The letters of a request: its card, the mail that goes instead of it, and reminders by their number. */
export const requestLetter = 'request';
export const requestMailLetter = 'requestMail';
export const readReminderLetter = (number: number): string => `reminder/${number}`;
