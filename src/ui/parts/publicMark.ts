import type { Mark } from './marks';

/** That a document can be read outside the region too. */
export const publicMark: Mark = { icon: 'Globe', tone: 'good' };
