import type { Contact } from '../units/unit';
import type { NotedEdition } from './harmonisation';

/** That the owner of a local document is told of regional editions it has not taken in (GD-18). */
export interface HarmonisationDue {
  readonly regional: { readonly number: string; readonly title: string; readonly edition: string };
  readonly local: { readonly number: string; readonly title: string };
  readonly owner: Contact;
  /** The regional edition it was harmonised with, and those since. */
  readonly with: string;
  readonly since: readonly NotedEdition[];
}

/** What can happen in the stream of a local document's harmonisation. */
export type HarmonisationEvent =
  | { readonly type: 'harmonisationDue'; readonly payload: HarmonisationDue }
  | {
      readonly type: 'letterMailed';
      readonly payload: { readonly letter: string; readonly to: string };
    };

export const harmonisationStream = (localNumber: string): string => `harmonisation/${localNumber}`;
