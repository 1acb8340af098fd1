import type { DecisionStage } from '../../../domain/decisions/decision';
import type { Mark } from '../../parts/marks';

/** How far a record has come, as icon and tone. */
export const stageMarks: { readonly [S in DecisionStage]: Mark } = {
  prepared: { icon: 'Edit', tone: 'quiet' },
  recorded: { icon: 'DecisionSolid', tone: 'active' },
  reviewed: { icon: 'CheckMark', tone: 'active' },
  adjusted: { icon: 'EditNote', tone: 'active' },
  announced: { icon: 'PublishContent', tone: 'active' },
  sentOut: { icon: 'Completed', tone: 'good' },
};
