/** Swedish first, English second. */
export type Language = 'sv' | 'en';
