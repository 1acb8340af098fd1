import type { UnitChannel } from '../domain/units/unit';

interface Common {
  /** Follows from the event that asks for it, so the same event never asks twice. */
  readonly key: string;
  /** The notice it belongs to. */
  readonly subject: string;
  /** The stream that the letter tells of, and that its delivery is recorded in. */
  readonly stream: string;
  /** Which card or mail about that stream: `dispatch`, `link`, `basis/logistics` … */
  readonly letter: string;
}

/** Something to be done outside the lists. What it says is rendered from its stream when it is sent. */
export type Effect =
  | (Common & { readonly kind: 'postCard'; readonly channel: UnitChannel })
  | (Common & { readonly kind: 'updateCard' })
  | (Common & {
      readonly kind: 'sendMail';
      readonly to: string;
      readonly copyTo?: readonly string[];
      /** The mailbox it is sent from, where answers come back to; the function mailbox unless said. */
      readonly from?: string;
    });

/** The entry of its own stream that asks for an effect, by its sequence; undefined when something else asks. */
export const askingSequence = ({ key, kind, stream }: Effect): number | undefined => {
  const [, sequence, rest] = /^#(\d+)(\/.*)?$/.exec(key.slice(`${kind}/${stream}`.length)) ?? [];
  const isOwn = key.startsWith(`${kind}/${stream}#`) && rest === undefined;
  return isOwn && sequence ? Number(sequence) : undefined;
};

/** Effects in the same lane are carried out one at a time, in order: those of a unit, of a party, of a notice. */
export const laneOf = ({ stream, letter }: Effect): string =>
  stream.startsWith('dispatch/')
    ? stream.slice(stream.lastIndexOf('/') + 1)
    : `${stream}/${letter}`;
