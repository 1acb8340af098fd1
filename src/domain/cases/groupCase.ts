import type { RecordRef } from '../records/recordRef';
import type { Instant } from '../time';
import type { Person } from '../units/unit';
import type { CaseMail } from './caseMail';
import type { Consultation } from './consultation';
import type { FollowUp } from './followUp';

/** The five steps of a case, in order (LS-04); it ends with a proposal, which the group makes and others decide (LS-05). */
export const caseSteps = [
  'intake',
  'registration',
  'preparation',
  'consultation',
  'proposal',
] as const;
export type CaseStep = (typeof caseSteps)[number];

/** Where in the life cycle of a device a case belongs (LS-11). */
export const lifeCyclePhases = [
  'need',
  'procurement',
  'introduction',
  'use',
  'maintenance',
  'manufacture',
  'disposal',
  'whole',
] as const;
export type LifeCyclePhase = (typeof lifeCyclePhases)[number];

/**
 * What a case comes from: somebody who writes, what happened (LS-16), a working group (LS-07), the levels above (LS-15),
 * the device council (LS-14), a change in the regulations (LS-17).
 */
export const caseOrigins = [
  'form',
  'mail',
  'notice',
  'event',
  'inHouseDevice',
  'workingGroup',
  'networkTopic',
  'audit',
  'national',
  'healthCareRegion',
  'deviceCouncil',
  'regulation',
] as const;
export type CaseOrigin = (typeof caseOrigins)[number];

/** What a case is begun with and may be corrected in (LS-22). */
export interface CaseFacts {
  readonly title: string;
  readonly sender: string;
  readonly description: string;
  readonly origin: CaseOrigin;
  /** The record it comes from, when it is one of ours. */
  readonly comesFrom?: RecordRef;
  /** Absent until somebody has said it: a mail does not. */
  readonly phase?: LifeCyclePhase;
  readonly regulations: readonly string[];
  /** Instances touched (sv. berörda instanser), by key; none when it was said that none is. */
  readonly instanceKeys: readonly string[];
  /** A mail began it: phase, regulations and instances are to be said before it is registered. */
  readonly isUnsorted?: true;
}

/** A perspective that was looked into, or does not matter here, with what was found (LS-19). */
export interface CoveredPerspective {
  readonly perspective: string;
  readonly isRelevant: boolean;
  readonly note: string;
  readonly by: Person;
  readonly at: Instant;
}

/** Where a document of the basis lies: a record of ours, an address, a file that is kept with the case. */
export type DocumentPlace =
  { readonly ref: RecordRef } | { readonly url: string } | { readonly file: string };

/** A document of the basis (sv. underlag), by the number it keeps. */
export interface CaseDocument {
  readonly number: number;
  readonly name: string;
  readonly place: DocumentPlace;
  readonly by: Person;
  readonly at: Instant;
}

/** A document that is no longer of the basis: taken away with a reason, or replaced by a newer one. Its file stays. */
export interface EarlierDocument extends CaseDocument {
  readonly removed: {
    readonly by: Person;
    readonly at: Instant;
    readonly reason: string;
    /** The number of the document that replaced it. */
    readonly replacedBy?: number;
  };
}

/** A step that was reached, by whom, and why when it was reached by going back. */
export interface StepReached {
  readonly step: CaseStep;
  readonly at: Instant;
  readonly by: Person;
  readonly backBecause?: string;
}

/**
 * Why a case ends, which tells what came of it: also guidance for the services (LS-10), and recommendations of the device
 * council passed on to them (LS-14).
 */
export const caseEndings = [
  'handedOver',
  'decided',
  'guidance',
  'passedOn',
  'noFurther',
  'duplicate',
] as const;
export type CaseEnding = (typeof caseEndings)[number];

/** A case (sv. ärende) that a collaboration group prepares (LS-01, LS-03): its stream is `case/LSG-2026-0007`. */
export interface GroupCase extends CaseFacts {
  readonly key: string;
  readonly groupKey: string;
  readonly begun: { readonly by: Person; readonly at: Instant };
  readonly diaryNumber?: string;
  /** Who prepares it (sv. handläggare). */
  readonly official?: Person;
  readonly step: CaseStep;
  readonly steps: readonly StepReached[];
  readonly perspectives: readonly CoveredPerspective[];
  readonly documents: readonly CaseDocument[];
  readonly earlierDocuments: readonly EarlierDocument[];
  readonly mails: readonly CaseMail[];
  readonly followUps: readonly FollowUp[];
  readonly consultations: readonly Consultation[];
  readonly closed?: {
    readonly ending: CaseEnding;
    readonly reason: string;
    readonly by: Person;
    readonly at: Instant;
  };
}

export const caseStream = (key: string): `case/${string}` => `case/${key}`;

export const isCaseKey = (text: string): boolean => /^[A-ZÅÄÖ]{2,6}-\d{4}-\d{4,6}$/.test(text);

/** `LSG-2026-0007`. */
export const caseKeyOf = (prefix: string, year: string, number: number): string =>
  `${prefix}-${year}-${`${number}`.padStart(4, '0')}`;

/** Which place a step has among the five, from 0. */
export const placeOfStep = (step: CaseStep): number => caseSteps.indexOf(step);

/** The step behind this one; none behind the proposal. */
export const nextStep = (step: CaseStep): CaseStep | undefined => caseSteps[placeOfStep(step) + 1];
