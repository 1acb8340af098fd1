import type { Person } from '../units/unit';
import type { Instant } from '../time';

/** Who carries out an action (sv. utförs av, SN-27). */
export const performers = [
  'department',
  'medicalTechnology',
  'technicalService',
  'otherSupport',
  'supplier',
] as const;
export type Performer = (typeof performers)[number];

/** What a department did about one action of the notice, by its place in the list. */
export interface ActionAnswer {
  readonly action: number;
  readonly done: boolean;
  readonly performedBy?: Performer;
  readonly reason?: string;
}

/** What became of one lot or serial number, in items. */
export interface LotAnswer {
  readonly lot: string;
  readonly found: number;
  readonly returned: number;
  readonly destroyed: number;
}

/** Whether patients were informed, or why not (X-18, SN-11). */
export interface PatientFollowUp {
  readonly informed: boolean;
  readonly reason?: string;
}

/** An answer with who gave it and when; `saidBy` when the coordinator wrote down what somebody told them. */
export interface Answered {
  readonly by: Person;
  readonly at: Instant;
  readonly saidBy?: string;
}

export interface HandlingReport {
  readonly items: number;
  readonly comment: string;
  readonly actions?: readonly ActionAnswer[];
  readonly lots?: readonly LotAnswer[];
  readonly patients?: PatientFollowUp;
}

export type Handled = Answered & HandlingReport;
