import type { HarmonisationCell } from '../../domain/documents/harmonisation';
import type { Mark } from './marks';

/** The marks of how an administration stands to a regional document. */
export const harmonisationMarks: { readonly [S in HarmonisationCell['state']]: Mark } = {
  missing: { icon: 'StatusCircleErrorX', tone: 'bad' },
  inStep: { icon: 'Completed', tone: 'good' },
  behind: { icon: 'Warning', tone: 'warning' },
};
