import { addRecipients } from '../../domain/notices/addRecipients';
import { changeDeadlines } from '../../domain/notices/changeDeadlines';
import { correctDispatch } from '../../domain/notices/correctDispatch';
import { dispatchNotice } from '../../domain/notices/dispatchNotice';
import { withdrawNotice } from '../../domain/notices/withdrawNotice';

/** Commands that send to departments, and change what was sent. */
export const sendingRules = {
  dispatch: dispatchNotice,
  addRecipients,
  changeDeadlines,
  correctDispatch,
  withdraw: withdrawNotice,
};
