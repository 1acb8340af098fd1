import type { ReceivedMessage } from '../../../src/domain/reception/receivedMessage';

export const inside = 'anna.ahlberg@norrviken.example';
export const outside = 'fsn@nordpump.example';
export const authority = 'sakerhet@myndigheten.example';

/** A message from outside that says nothing in particular. */
export const aMessage = (rest: Partial<ReceivedMessage> = {}): ReceivedMessage => ({
  subject: '',
  senderAddress: outside,
  internalDomains: ['norrviken.example'],
  informingDomains: ['myndigheten.example'],
  text: '',
  headers: {},
  attachmentKinds: [],
  reading: { references: [] },
  ownKeys: [],
  ...rest,
});

/** What a reading finds in a maker's notice. */
export const aReading = {
  manufacturer: 'Nordpump AB',
  product: 'Infusor 12',
  references: ['NP-2026-07'],
};
