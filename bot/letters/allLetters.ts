import { AppFault } from '../../src/application/fault';
import type { Letters } from './letters';

/** The letters of every kind of stream, by what its name begins with: `dispatch/…`, `basis/…`. */
export function allLetters(kinds: { readonly [kind: string]: Letters }): Letters {
  const of = (stream: string): Letters => {
    const letters = kinds[stream.slice(0, stream.indexOf('/'))];
    if (!letters) throw new AppFault('store/contradiction', `${stream} has no letters.`);
    return letters;
  };
  return {
    card: (effect, entries) => of(effect.stream).card(effect, entries),
    mail: (effect, entries) => of(effect.stream).mail(effect, entries),
  };
}
