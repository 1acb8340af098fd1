import { closeNotice } from '../../domain/notices/closeNotice';
import { contactChiefPhysician } from '../../domain/notices/contactChiefPhysician';
import { handOverNotice } from '../../domain/notices/handOverNotice';
import { publishNotice, unpublishNotice } from '../../domain/notices/publishNotice';
import { recordEffort } from '../../domain/notices/recordEffort';
import { reopenNotice } from '../../domain/notices/reopenNotice';
import { replyToSender } from '../../domain/notices/replyToSender';

/** Commands that inform, reply, publish, close and open again. */
export const closingRules = {
  contactChiefPhysician,
  handOver: handOverNotice,
  reply: replyToSender,
  publish: publishNotice,
  unpublish: unpublishNotice,
  recordEffort,
  close: closeNotice,
  reopen: reopenNotice,
};
