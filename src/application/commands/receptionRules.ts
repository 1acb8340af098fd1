import { correctNotice } from '../../domain/notices/correctNotice';
import { fileUnder } from '../../domain/notices/fileUnder';
import { setMessageKind } from '../../domain/notices/setMessageKind';
import { supersede } from '../../domain/notices/supersede';

/** Commands on what came in, before it is assessed. */
export const receptionRules = {
  correct: correctNotice,
  setKind: setMessageKind,
  fileUnder,
  supersede,
};
