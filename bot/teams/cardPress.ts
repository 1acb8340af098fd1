import type { AdaptiveCard } from '../../src/cards/adaptiveCard';
import type { Presser } from './basisPress';

/** What a button that was pressed asks for; `run` gives the card as it stands afterwards, or why nothing changed. */
export interface PressedButton {
  readonly matter: string;
  readonly run: (presser: Presser) => Promise<AdaptiveCard | string>;
}

/** Reads the verb and the data of a button, which anybody could have forged; undefined for buttons of other kinds. */
export type CardPress = (verb: string, data: unknown) => PressedButton | undefined;
