/** Bodies of the commands that inform, reply, publish, close and open again. */
export const closingBodies = {};
