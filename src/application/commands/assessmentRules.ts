/** Commands that collect the basis and assess it. */
export const assessmentRules = {};
