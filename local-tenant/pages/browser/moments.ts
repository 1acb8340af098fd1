const pad = (n: number): string => String(n).padStart(2, '0');

/** A moment as people here write it, in the computer's own time zone: 2026-03-23 14:05. */
export const dateAndTime = (moment: string): string => {
  const at = new Date(moment);
  if (Number.isNaN(at.getTime())) return moment;
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  return `${date} ${pad(at.getHours())}:${pad(at.getMinutes())}`;
};
