/** Bodies of the commands that collect the basis and assess it. */
export const assessmentBodies = {};
