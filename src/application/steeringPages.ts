import type { Compared } from '../domain/routine/compareMailboxes';
import type { DecideConfiguration } from '../domain/routine/decideConfiguration';
import type { ConfigurationDecision } from '../domain/routine/configurationDecision';
import type { TouchedCase } from '../domain/routine/touchedCases';
import type { Outcome } from './noticePages';

/** What an edition of a routine would change in how safety notices are handled, and which open cases it touches. */
export interface ConfigurationProposal extends Compared {
  readonly edition: string;
  readonly cases: readonly TouchedCase[];
}

/** What a routine steers, as far as the person may see it; absent where there is nothing to tell. */
export interface SteeringView {
  readonly steers: boolean;
  readonly mayDecide: boolean;
  /** Who may be asked a row of Bilaga 1. */
  readonly parties: readonly { readonly key: string; readonly name: string }[];
  /** Of the draft, before it is published. */
  readonly draft?: ConfigurationProposal;
  /** Of the edition in force, until somebody has decided. */
  readonly waiting?: ConfigurationProposal;
  /** The last decision, and the cases begun before it that it touches. */
  readonly decided?: ConfigurationDecision & {
    readonly by: { readonly name: string };
    readonly cases: readonly TouchedCase[];
  };
}

/** What the service does for the page where a routine's changes of the settings are decided. */
export interface SteeringService {
  steering(number: string): Promise<Outcome<SteeringView>>;
  decideConfiguration(
    commandId: string,
    number: string,
    decision: DecideConfiguration,
  ): Promise<Outcome>;
}
