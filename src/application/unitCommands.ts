import { ok, refuse, type Result } from '../domain/result';
import { type AwayRefusal, setHeadAway, type SetHeadAway } from '../domain/units/setHeadAway';
import type { Person } from '../domain/units/unit';
import { type UnitEvent, unitStream } from '../domain/units/unitEvents';
import { type VerifyRefusal, verifyUnit, type VerifyUnit } from '../domain/units/verifyUnit';
import { decide } from './decide';
import { unitFrom } from './domainEvents';
import type { LogTools, Units } from './ports';
import type { RegionRules } from './regionRules';

export type UnitRefusal = VerifyRefusal | AwayRefusal | { readonly code: 'unit/unknown' };

/** A command on a unit of the directory. */
export type UnitCommand =
  ({ readonly name: 'verify' } & VerifyUnit) | ({ readonly name: 'setAway' } & SetHeadAway);

/** Carries out a command on a unit: one event in the unit's stream; its row follows. */
export const commandingUnits =
  (tools: LogTools, units: Units, { roles }: Pick<RegionRules, 'roles'>) =>
  async (
    unitKey: string,
    command: UnitCommand,
    by: Person,
    cause: string,
  ): Promise<Result<undefined, UnitRefusal>> => {
    const unit = (await units.all()).find(({ key }) => key === unitKey);
    if (!unit) return refuse({ code: 'unit/unknown' });
    const stream = unitStream(unitKey);
    const matter = { stream, subject: stream, cause, actor: by, from: unitFrom };
    const context = { by, today: tools.clock.today(), roles };
    const outcome = await decide(
      tools,
      matter,
      (): Result<UnitEvent, VerifyRefusal | AwayRefusal> =>
        command.name === 'verify'
          ? verifyUnit(unit, command, context)
          : setHeadAway(unit, command, context),
    );
    return !outcome || outcome.ok ? ok(undefined) : refuse(outcome.refusal.reason);
  };
