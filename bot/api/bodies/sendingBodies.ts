import { z } from 'zod';
import { day, text } from './texts';

const reason = z.string().max(2_000);
const keys = z.array(z.string().max(40)).max(5_000);

/** What is to be said to the departments. */
export const message = z.object({
  risk: z.string().max(20),
  title: text,
  manufacturer: text,
  problem: text,
  actions: z.array(text).max(50),
  feedback: text,
  receiveBy: day,
  handleBy: day,
  lots: z.array(z.string().max(100)).max(500).optional(),
  asksAboutPatients: z.boolean().optional(),
  performedBy: z.string().max(40).optional(),
  tellsOperationsHeads: z.boolean().optional(),
});

/** Bodies of the commands that send, and change what was sent. */
export const sendingBodies = {
  /** What is to go out to which departments, and by when it is to be answered. */
  dispatch: message.extend({ unitKeys: keys, informedKeys: keys.optional() }),
  addRecipients: z.object({
    unitKeys: keys,
    informedKeys: keys.optional(),
    reason,
    receiveBy: day,
    handleBy: day,
  }),
  changeDeadlines: z.object({ receiveBy: day, handleBy: day, reason }),
  correctDispatch: message.omit({ receiveBy: true, handleBy: true }).extend({ what: reason }),
  withdraw: z.object({ reason }),
};
