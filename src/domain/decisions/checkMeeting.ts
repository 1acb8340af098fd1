import { ok, refuse, type Result } from '../result';
import { isLocalDate, type LocalDate } from '../time';
import type { DecisionRefusal } from './decisionRefusal';
import type { MeetingDecision, StatementContent } from './officialStatement';
import { demandedText, writtenRows } from './writtenDecision';

/**
 * What a meeting decided, tidied. A proposal that was carried unchanged is the decision, word for word (DE-14); one that
 * was changed is not. The meeting has been held, on the day of the statement or later.
 */
export function checkMeeting(
  meeting: MeetingDecision,
  { proposal, statedOn }: Pick<StatementContent, 'proposal' | 'statedOn'>,
  today: LocalDate,
): Result<MeetingDecision, DecisionRefusal> {
  const { outcome, meetingDay } = meeting;
  const written = outcome === 'carried' ? meeting.decision.trim() || proposal : meeting.decision;
  const decision = demandedText('decision', written);
  if (!decision.ok) return decision;
  if (outcome === 'carried' && decision.value !== proposal)
    return refuse({ code: 'decision/differs-from-proposal' });
  if (outcome !== 'carried' && decision.value === proposal)
    return refuse({ code: 'decision/same-as-proposal' });
  const proposition = demandedText('proposition', meeting.proposition);
  if (!proposition.ok) return proposition;
  if (!isLocalDate(meetingDay)) return refuse({ code: 'decision/day-invalid', part: 'meetingDay' });
  if (meetingDay > today) return refuse({ code: 'decision/day-to-come', part: 'meetingDay' });
  if (meetingDay < statedOn) return refuse({ code: 'decision/day-too-early', earliest: statedOn });
  const attendance = writtenRows('attendance', meeting.attendance);
  if (!attendance.ok) return attendance;
  const adjusters = writtenRows('adjusters', meeting.adjusters);
  if (!adjusters.ok) return adjusters;
  const reservations = writtenRows('reservations', meeting.reservations);
  if (!reservations.ok) return reservations;
  return ok({
    ...{ outcome, decision: decision.value, proposition: proposition.value, meetingDay },
    ...{ attendance: attendance.value, adjusters: adjusters.value },
    reservations: reservations.value,
  });
}
