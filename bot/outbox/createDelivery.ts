import type { EventLog } from '../../src/application/ports';
import type { RememberedStreams } from '../../src/application/rememberedStreams';
import { findPostedCard } from '../graph/channelMessages';
import type { GraphClient } from '../graph/graphClient';
import { graphSentMail } from '../graph/sentMail';
import type { Letters } from '../letters/letters';
import type { ConnectorClient } from '../teams/connectorClient';
import { delivering } from './deliver';

export interface CreateDeliveryTools {
  readonly connector: ConnectorClient;
  readonly graph: GraphClient;
  /** The mailbox that mails are sent from. */
  readonly mailbox: string;
  readonly log: Pick<EventLog, 'read'>;
  readonly remembered: Pick<RememberedStreams, 'known'>;
  readonly letters: Letters;
}

/** Puts together what carries effects out: cards through the connector, mails through Graph. */
export function createDelivery(tools: CreateDeliveryTools): ReturnType<typeof delivering> {
  const { connector, graph, mailbox, log, remembered, letters } = tools;
  return delivering({
    ...{ log, remembered, letters },
    connector,
    sentMail: graphSentMail(graph, mailbox),
    findPostedCard: findPostedCard(graph),
  });
}
