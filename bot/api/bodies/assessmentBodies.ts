import { z } from 'zod';
import {
  contractSituations,
  disposals,
  handlingWays,
  productKinds,
} from '../../../src/domain/notices/assessment';
import { performers } from '../../../src/domain/dispatches/answers';
import { key, reasons, shortText, text } from './texts';

const duty = z.discriminatedUnion('wanted', [
  z.object({ wanted: z.literal(false) }),
  z.object({
    wanted: z.literal(true),
    responder: z.object({ id: shortText, name: shortText }),
  }),
]);

/** Bodies of the commands that collect the basis and assess it. */
export const assessmentBodies = {
  /** Which questions of Bilaga 1 this notice does not call for. */
  askForBasis: z.object({ leaveOut: z.array(key).max(100).optional() }),
  /** The assessment that ends Bilaga 1, as far as it has been said. */
  assess: z.object({
    productKind: z.enum(productKinds).optional(),
    contract: z.enum(contractSituations).optional(),
    contractNumber: text.optional(),
    disposal: z.enum(disposals).optional(),
    way: z.enum(handlingWays).optional(),
    wayReason: text.optional(),
    withdrawn: z.boolean().optional(),
    performedBy: z.enum(performers).optional(),
    concernsPatients: z.boolean().optional(),
    statement: text.optional(),
    receiptReply: duty.optional(),
    completionReply: duty.optional(),
    reasons,
  }),
};
