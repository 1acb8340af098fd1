/** Rows of audit follow-up, in our own words. */
export const auditRows: readonly (readonly [id: string, what: string])[] = [
  ['AU-01', 'Who takes part: auditors, board, director, health-care director, unit'],
  ['AU-02', 'An audit has title, purpose and overall judgement'],
  ['AU-03', 'Each recommendation gets its own answer with planned action and time'],
  ['AU-04', 'A quarter is a due time'],
  ['AU-05', 'An action may depend on another'],
  ['AU-06', '“No date given” is said and seen'],
  ['AU-07', 'An action without a date of its own'],
  ['AU-08', 'Commitments beside the recommendations are followed up too'],
  ['AU-09', 'Other observations are kept'],
  ['AU-10', 'The reply is approved by a decision and sent to the auditors'],
  [
    'AU-11',
    'Per recommendation: text, answer, owner, action, due, dependency, status, evidence, document',
  ],
  ['AU-12', 'A register of notifications to authorities'],
  [
    'X-27',
    'An agreed revised day; evidence frozen; closing confirmed by somebody other than the owner',
  ],
];
