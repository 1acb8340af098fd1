/** Commands that inform, reply, publish, close and open again. */
export const closingRules = {};
