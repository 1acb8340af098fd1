import { isBasisStream, isDispatchStream } from '../../src/application/domainEvents';
import type { Letters } from './letters';

/** The letters of every kind of stream. */
export function allLetters(kinds: {
  readonly dispatch: Letters;
  readonly basis: Letters;
  readonly notice: Letters;
}): Letters {
  const of = (stream: string): Letters => {
    if (isDispatchStream(stream)) return kinds.dispatch;
    return isBasisStream(stream) ? kinds.basis : kinds.notice;
  };
  return {
    card: (effect, entries) => of(effect.stream).card(effect, entries),
    mail: (effect, entries) => of(effect.stream).mail(effect, entries),
  };
}
