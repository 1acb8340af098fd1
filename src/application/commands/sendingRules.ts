import { dispatchNotice } from '../../domain/notices/dispatchNotice';

/** Commands that send to departments, and change what was sent. */
export const sendingRules = { dispatch: dispatchNotice };
