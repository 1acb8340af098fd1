import type { Deadlines, Risk } from '../deadlines/deadlines';
import type { LocalDate } from '../time';
import type { Unit } from '../units/unit';
import type { Performer } from '../dispatches/answers';

/** What goes out to the departments: what to do, how to answer and by when (SN-25, X-01). */
export interface DispatchPlan extends Deadlines {
  readonly risk: Risk;
  readonly sentOn: LocalDate;
  readonly title: string;
  readonly manufacturer: string;
  readonly problem: string;
  readonly actions: readonly string[];
  readonly feedback: string;
  /** Lots or serial numbers that are asked for one by one, with quantities; empty asks for one number. */
  readonly lots?: readonly string[];
  /** Ask whether patients have been informed. */
  readonly asksAboutPatients?: boolean;
  /** Who carries the actions out, as far as it is decided (SN-27). */
  readonly performedBy?: Performer;
  /** The heads of operations (sv. verksamhetschefer) of those asked are informed by mail (SN-26). */
  readonly tellsOperationsHeads?: boolean;
  /** An alert of the region's own, which must not look like a maker's notice. */
  readonly isInternalAlert?: boolean;
  /** Where the notice came from, for those who reply to the maker themselves (SN-49). */
  readonly maker?: { readonly reference?: string; readonly sender?: string };
  /** The section of the routine that the card names as its reason. */
  readonly section?: string;
  /** Asked to act and answer; those with own handling get it in their mailbox (SN-47). */
  readonly units: readonly Unit[];
  /** Told, without being asked for an answer (sv. för kännedom, X-17). */
  readonly informed?: readonly Unit[];
}
