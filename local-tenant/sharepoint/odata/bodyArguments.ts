import type { Call } from '../call';
import { jsonIn } from './requestBody';
import type { Argument, Segment } from './segments';

/** Methods whose arguments stand in their address, and that take them from the body just as well. */
const methods: ReadonlySet<string> = new Set([
  ...['breakroleinheritance', 'addroleassignment', 'removeroleassignment'],
  ...['doesuserhavepermissions', 'getusereffectivepermissions', 'removebyid', 'removebyloginname'],
  ...['setuserasowner', 'utctolocaltime', 'localtimetoutc', 'createdefaultassociatedgroups'],
]);

const argumentOf = ([name, value]: readonly [string, unknown]): Argument => ({
  name: name.toLowerCase(),
  value: typeof value === 'object' ? JSON.stringify(value) : String(value),
});

/** The steps of a POST to such a method without arguments in its address, with those of its body. */
export function withBodyArguments(call: Call, segments: readonly Segment[]): readonly Segment[] {
  const last = segments[segments.length - 1];
  if (call.verb !== 'POST' || last === undefined || call.body.length === 0) return segments;
  if ((last.arguments ?? []).length > 0 || !methods.has(last.name.toLowerCase())) return segments;
  const given = Object.entries(jsonIn(call.body)).map(argumentOf);
  return [...segments.slice(0, -1), { name: last.name, arguments: given }];
}
