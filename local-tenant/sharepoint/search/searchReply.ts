import { randomUUID } from 'node:crypto';
import type { Json, Reply } from '../odata/entity';
import type { MetadataLevel } from '../odata/metadataLevel';
import type { Refiner } from './countRefiners';
import { managedProperties, usualProperties, type FoundThing } from './managedProperties';
import { refinementToken } from './refinement';
import type { SearchOutcome } from './runSearch';
import type { SearchRequest } from './searchRequest';

type Properties = { readonly [name: string]: Json };

const rest = 'Microsoft.Office.Server.Search.REST';
const noGuid = '00000000-0000-0000-0000-000000000000';

const cell = (Key: string, Value: string | null, ValueType: string): Properties => ({
  Key,
  Value,
  ValueType: Value === null ? 'Null' : ValueType,
});

/** Properties that every row has, whatever is asked for. */
const before = ['Rank', 'DocId'];
const behind = ['PartitionId', 'UrlZone', 'Culture', 'ResultTypeId', 'RenderTemplateId'];

function cellsOf(thing: FoundThing, select: readonly string[]): readonly Properties[] {
  const asked = select.length === 0 ? usualProperties : select;
  const taken = new Set<string>();
  const names = [...before, ...asked, ...behind].filter((name) => {
    const isNew = !taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    return isNew;
  });
  return names.map((name) => {
    const property = managedProperties.get(name.toLowerCase());
    return cell(name, property?.read(thing) ?? null, property?.type ?? 'Null');
  });
}

interface Writing {
  /** A thing of a type, which the verbose form names. */
  readonly typed: (type: string, properties: Properties) => Json;
  /** Several things of a type, which the verbose form frames. */
  readonly many: (type: string, values: readonly Json[]) => Json;
}

const writings = (level: MetadataLevel): Writing =>
  level === 'verbose'
    ? {
        typed: (type, properties) => ({ __metadata: { type }, ...properties }),
        many: (type, results) => ({ __metadata: { type: `Collection(${type})` }, results }),
      }
    : { typed: (_type, properties) => properties, many: (_type, values) => values };

/** The answer of search in one of the metadata forms; the verbose one is framed by the name of the operation. */
export function searchReply(
  name: 'query' | 'postquery',
  request: SearchRequest,
  outcome: SearchOutcome,
  elapsed: number,
  level: MetadataLevel,
): Reply {
  const { typed, many } = writings(level);
  const values = (all: readonly Properties[]): Json =>
    many(
      'SP.KeyValue',
      all.map((one) => typed('SP.KeyValue', one)),
    );
  const rows = outcome.things.map((thing) =>
    typed('SP.SimpleDataRow', { Cells: values(cellsOf(thing, request.select)) }),
  );
  const relevant = typed(`${rest}.RelevantResults`, {
    GroupTemplateId: null,
    ItemTemplateId: null,
    Properties: values([
      cell('GenerationId', '9223372036854775806', 'Edm.Int64'),
      cell('ExecutionTimeMs', String(elapsed), 'Edm.Int32'),
      cell('QueryModification', request.text, 'Edm.String'),
      cell('StartRecord', String(request.start), 'Edm.Int32'),
      cell('IsLastBlockInSubstrate', 'true', 'Edm.Boolean'),
      cell('IsFirstBlockInSubstrate', 'false', 'Edm.Boolean'),
      cell('IsFirstPinnedResultBlock', 'false', 'Edm.Boolean'),
      cell('IsLastPinnedResultBlock', 'false', 'Edm.Boolean'),
      cell('IsFirstRankedResultBlock', 'true', 'Edm.Boolean'),
      cell('IsLastRankedResultBlock', 'true', 'Edm.Boolean'),
    ]),
    ResultTitle: null,
    ResultTitleUrl: null,
    RowCount: rows.length,
    Table: typed('SP.SimpleDataTable', { Rows: many('SP.SimpleDataRow', rows) }),
    TotalRows: outcome.total,
    TotalRowsIncludingDuplicates: outcome.totalWithDuplicates,
  });
  const refinements = (refiners: readonly Refiner[]): Json =>
    refiners.length === 0
      ? null
      : typed(`${rest}.RefinementResults`, {
          GroupTemplateId: null,
          ItemTemplateId: null,
          Properties: values([]),
          Refiners: many(`${rest}.Refiner`, refiners.map(refinerOf)),
          ResultTitle: null,
          ResultTitleUrl: null,
        });
  const refinerOf = ({ name, entries }: Refiner): Json =>
    typed(`${rest}.Refiner`, {
      Entries: many(
        `${rest}.RefinerEntry`,
        entries.map(({ value, count }) =>
          typed(`${rest}.RefinerEntry`, {
            RefinementCount: String(count),
            RefinementName: value,
            RefinementToken: refinementToken(value),
            RefinementValue: value,
          }),
        ),
      ),
      Name: name,
    });
  return {
    kind: 'bare',
    context: `${rest}.SearchResult`,
    name,
    properties: {
      ElapsedTime: elapsed,
      PrimaryQueryResult: typed(`${rest}.QueryResult`, {
        CustomResults: many(`${rest}.CustomResult`, []),
        QueryId: randomUUID(),
        QueryRuleId: noGuid,
        RefinementResults: refinements(outcome.refiners),
        RelevantResults: relevant,
        SpecialTermResults: null,
      }),
      Properties: values([
        cell('RowLimit', String(request.limit), 'Edm.Int32'),
        cell('SourceId', '8413cd39-2156-4e00-b54d-11efd9abdb89', 'Edm.Guid'),
        cell('WasGroupRestricted', 'false', 'Edm.Boolean'),
        cell('IsPartial', 'false', 'Edm.Boolean'),
        cell('SerializedQuery', `<Query Culture="en-US" />`, 'Edm.String'),
      ]),
      SecondaryQueryResults: many(`${rest}.QueryResult`, []),
      SpellingSuggestion: '',
      TriggeredRules: many('Edm.Guid', []),
    },
  };
}
