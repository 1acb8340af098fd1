/** Where in the documents a value stands: a page of a document, and the place in the text of that page. */
export interface Evidence {
  readonly document: number;
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly confidence: number;
}

/** A value read from a notice, with the places it was read from and how sure the rule is (0–1). */
export interface Read<T> {
  readonly value: T;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** Who speaks: the manufacturer, a regulator about it, a ban, a recall page, or something else. */
export type NoticeKind =
  'manufacturer-fsn' | 'regulator-notice' | 'market-ban' | 'recall-notice' | 'other';

/** What kinds of action a notice asks for or announces: a closed list. */
export type ActionType =
  | 'device removal'
  | 'quarantine'
  | 'stop use'
  | 'on-site modification'
  | 'correction by manufacturer'
  | 'software upgrade'
  | 'labelling/IFU change'
  | 'advisory'
  | 'maintenance/inspection'
  | 'market ban';

/** A range of serial or lot numbers, ends included, written as in the notice. */
export interface NumberRange {
  readonly from: string;
  readonly to: string;
}

/** A last day (YYYY-MM-DD) and what must be done by then. */
export interface NoticeDeadline {
  readonly what: string;
  readonly date: string;
}

/** A catalogue number and the lots of it that are affected: a match must use the pair. */
export interface CataloguePair {
  readonly catalogueNumber: string;
  readonly lots: readonly string[];
}

/** What a safety notice says. A field that is absent is not stated: nothing is guessed. */
export interface NoticeReading {
  readonly language?: Read<'sv' | 'en'>;
  readonly kind?: Read<NoticeKind>;
  readonly manufacturer?: Read<string>;
  readonly fsnRef?: Read<string>;
  readonly fscaRef?: Read<string>;
  readonly regulatorRef?: Read<string>;
  readonly date?: Read<string>;
  readonly deviceNames?: Read<readonly string[]>;
  readonly models?: Read<readonly string[]>;
  readonly catalogueNumbers?: Read<readonly string[]>;
  readonly lots?: Read<readonly string[]>;
  readonly lotRanges?: Read<readonly NumberRange[]>;
  readonly serials?: Read<readonly string[]>;
  readonly serialRanges?: Read<readonly NumberRange[]>;
  readonly cataloguePairs?: Read<readonly CataloguePair[]>;
  readonly udiDi?: Read<readonly string[]>;
  readonly softwareVersions?: Read<readonly string[]>;
  readonly affectedScopeNote?: Read<string>;
  readonly problemDescription?: Read<string>;
  readonly hazardSummary?: Read<string>;
  readonly risk?: Read<'high' | 'medium' | 'low'>;
  readonly actionRequired?: Read<readonly string[]>;
  readonly actionType?: Read<readonly ActionType[]>;
  readonly replyRequired?: Read<boolean>;
  readonly replyDeadline?: Read<string>;
  readonly replyTo?: Read<readonly string[]>;
  readonly deadlines?: Read<readonly NoticeDeadline[]>;
  readonly supersedes?: Read<readonly string[]>;
  readonly notes?: Read<string>;
}
