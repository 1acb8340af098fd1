import { noticeNumberIn } from '../../src/application/noticeLookup';
import { plainText } from '../../src/domain/matching/plainWords';
import type { Language } from '../../src/text/language';

/** What somebody asks the bot for in words; `language` when the word itself tells it. */
export type TextCommand = (
  | { readonly kind: 'help' }
  | { readonly kind: 'mine' }
  /** Open cases of collaboration groups. */
  | { readonly kind: 'cases' }
  /** Open assignments to working groups. */
  | { readonly kind: 'assignments' }
  /** Of one notice, or of what is open where it was asked. */
  | { readonly kind: 'status'; readonly noticeKey?: string }
  /** Votes that are open. */
  | { readonly kind: 'proposals' }
  | { readonly kind: 'unreadNumber' }
  | { readonly kind: 'unknown' }
) & { readonly language?: Language };

// Nobody needs more to ask for something; the rest of a longer text is not looked at.
const longest = 300;

// Words without accents, as they are compared.
const words: { readonly [word: string]: TextCommand } = {
  hjalp: { kind: 'help', language: 'sv' },
  hej: { kind: 'help', language: 'sv' },
  help: { kind: 'help', language: 'en' },
  hello: { kind: 'help', language: 'en' },
  hi: { kind: 'help', language: 'en' },
  mina: { kind: 'mine', language: 'sv' },
  mitt: { kind: 'mine', language: 'sv' },
  mine: { kind: 'mine', language: 'en' },
  my: { kind: 'mine', language: 'en' },
  arenden: { kind: 'cases', language: 'sv' },
  arende: { kind: 'cases', language: 'sv' },
  cases: { kind: 'cases', language: 'en' },
  uppdrag: { kind: 'assignments', language: 'sv' },
  assignments: { kind: 'assignments', language: 'en' },
  status: { kind: 'status' },
  laget: { kind: 'status', language: 'sv' },
  forslag: { kind: 'proposals', language: 'sv' },
  proposals: { kind: 'proposals', language: 'en' },
};

const wordOf = (text: string): TextCommand | undefined =>
  Object.prototype.hasOwnProperty.call(words, text) ? words[text] : undefined;

/**
 * The command in what somebody wrote, in Swedish or English, whatever the case and accents; mentions are left out.
 * Nothing but a mention asks for help, and a number alone asks how that notice stands.
 */
export function textCommandOf(written: unknown): TextCommand {
  if (typeof written !== 'string') return { kind: 'unknown' };
  const said = written
    .slice(0, longest)
    .replace(/<at[^<>]*>[^<>]*<\/at>/gi, ' ')
    .replace(/&nbsp;/g, ' ');
  const text = plainText(said).trim();
  if (text === '' || text === '?') return { kind: 'help' };
  const command = wordOf(/[a-z]+/.exec(text)?.[0] ?? '');
  const noticeKey = noticeNumberIn(text);
  const isStatus = command?.kind === 'status';
  if (noticeKey && (isStatus || !command || command.kind === 'unknown'))
    return { ...(isStatus ? command : {}), kind: 'status', noticeKey };
  if (!command) return { kind: 'unknown' };
  return isStatus && /\d/.test(text) ? { ...command, kind: 'unreadNumber' } : command;
}
