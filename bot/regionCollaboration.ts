import { z } from 'zod';
import { caseOrigins, lifeCyclePhases } from '../src/domain/cases/groupCase';
import {
  type CollaborationSettings,
  usualMailSettings,
} from '../src/domain/groups/collaborationSettings';
import {
  majorities,
  shownBeforeClosing,
  silenceRules,
  voteAnswers,
} from '../src/domain/groups/votingRules';
import { channel, contact, mail, whole } from './regionShapes';

const key = z.string().regex(/^[a-z0-9-]{1,40}$/);
const name = z.string().min(1).max(255);
const sentence = z.string().min(1).max(500);
const prefix = z.string().regex(/^[A-ZÅÄÖ]{2,6}$/);
const days = (least: number) => whole('days', least, 3_650);

const voting = z
  .object({
    meanings: z.record(z.enum(voteAnswers), sentence),
    openDays: days(1),
    reminders: z
      .array(whole('hours', 1, 720))
      .max(10)
      .default([]),
    quorum: z.object({
      moreThan: z
        .object({ part: whole('parts', 0, 100), of: whole('parts', 1, 100) })
        .refine(({ part, of }) => part < of, { message: 'must be less than the whole' }),
      atLeast: whole('members', 1, 1_000),
    }),
    majority: z.enum(majorities),
    silence: z.enum(silenceRules),
    castingVote: z.boolean(),
    shown: z.enum(shownBeforeClosing),
    substitutesFor: z.array(z.enum(['absence', 'conflictOfInterest'])).max(2),
    reservationDays: days(0),
  })
  .refine(({ meanings }) => meanings.approve !== undefined && meanings.reject !== undefined, {
    message: 'must say what approve and reject mean',
    path: ['meanings'],
  });

const group = z
  .object({
    key,
    name,
    kind: z.enum(['lsg', 'lag']),
    parentKey: key.optional(),
    seats: z
      .array(
        z.object({
          member: contact,
          office: z.enum(['chair', 'viceChair']).optional(),
          substitute: contact.optional(),
        }),
      )
      .min(1)
      .max(200),
    secretaries: z.array(contact).min(1),
    channel: channel.optional(),
    mailbox: mail.optional(),
    voting,
  })
  .refine(({ seats }) => new Set(seats.map(({ member }) => member.id)).size === seats.length, {
    message: 'has a member twice',
    path: ['seats'],
  })
  .refine(({ seats }) => seats.filter(({ office }) => office === 'chair').length === 1, {
    message: 'must have one chair',
    path: ['seats'],
  });

const elected = contact.extend({ party: z.string().min(1).max(10).optional() });

const body = z.object({
  key: z.string().regex(/^[A-ZÅÄÖ]{2,10}$/),
  name,
  diaryPrefix: z.string().regex(/^[A-ZÅÄÖ]{1,10}(-[A-ZÅÄÖ]{1,10})?$/),
  secretaries: z.array(contact).min(1),
  chair: elected,
  director: contact,
  adjusters: z.array(elected).min(1),
  path: z.array(name).min(1).max(20),
});

/** What a region decides of its groups and what they prepare: seats, voting, instances, bodies, days (LS-18, LS-21, X-25). */
export const collaborationSettings = z
  .object({
    groups: z.array(group).min(1).max(100),
    cases: z.object({
      prefix,
      regulations: z.array(name).max(200),
      perspectives: z.array(name).max(50),
      instances: z
        .array(
          z.object({
            ...{ key, name, mailbox: mail.optional(), channel: channel.optional() },
            people: z.array(contact).default([]),
          }),
        )
        .max(100),
      consultationDays: days(1),
      consultationReminders: z
        .array(whole('days', 1, 365))
        .max(10)
        .optional(),
      followUp: z
        .object({
          origins: z.array(z.enum(caseOrigins)).default([]),
          phases: z.array(z.enum(lifeCyclePhases)).default([]),
          days: days(1),
        })
        .optional(),
      mail: z
        .object({
          asideFolder: name.default(usualMailSettings.asideFolder),
          answersSender: z.boolean().default(usualMailSettings.answersSender),
        })
        .default({}),
    }),
    assignments: z.object({
      prefix,
      reportEveryDays: days(1),
      reminders: z
        .array(whole('days', -365, 365))
        .max(10)
        .optional(),
    }),
    decisions: z.object({
      bodies: z.array(body).min(1).max(50),
      adjustWithinDays: days(1),
      announceWithinDays: days(0),
      appealDays: days(1),
      lateReminders: z.array(days(1)).max(10).optional(),
      receiptReminders: z.array(days(1)).max(10).optional(),
      receiptDays: days(1).optional(),
    }),
    audits: z.object({
      keepers: z.array(contact).min(1),
      reminders: z
        .array(whole('days', -365, 365))
        .max(10)
        .default([]),
    }),
  })
  .refine(({ groups }) => new Set(groups.map((one) => one.key)).size === groups.length, {
    message: 'has a group twice',
    path: ['groups'],
  })
  // zod writes an absent key as `undefined`; JSON has no such thing, so the shapes are the same.
  .transform((settings) => settings as CollaborationSettings);
