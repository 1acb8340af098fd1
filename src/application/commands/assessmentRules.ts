import { assessNotice } from '../../domain/notices/assessNotice';
import { requestBasis } from '../../domain/notices/requestBasis';

/** Commands that collect the basis and assess it. */
export const assessmentRules = { askForBasis: requestBasis, assess: assessNotice };
