import { correctNotice } from '../../domain/notices/correctNotice';

/** Commands on what came in, before it is assessed. */
export const receptionRules = { correct: correctNotice };
