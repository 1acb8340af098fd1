import '@pnp/sp/site-groups/web';
import type { IList } from '@pnp/sp/lists';
import { runningSharePoint, type RunningSharePoint } from '../runningSharePoint';

interface Row {
  readonly Title: string;
  readonly City: readonly { readonly lookupValue: string }[];
}

let sharePoint: RunningSharePoint;
let visits: IList;

beforeAll(async () => {
  sharePoint = await runningSharePoint();
  const { web } = sharePoint.as('app');
  const { Id } = await web.lists.add('Kliniker');
  const clinics = web.lists.getByTitle('Kliniker');
  await clinics.fields.addText('Ort');
  await clinics.fields.addNumber('Platser');
  await clinics.items.add({ Title: 'A', Ort: 'Umeå', Platser: 3 });
  await clinics.items.add({ Title: 'B', Ort: 'Åre', Platser: 9 });
  await web.lists.add('Besök');
  visits = web.lists.getByTitle('Besök');
  await visits.fields.addLookup('Klinik', { LookupListId: Id, LookupFieldName: 'Title' });
  await visits.fields.addUser('Ansvarig', { SelectionMode: 1 });
  await visits.fields.addDateTime('Start', { DisplayFormat: 1 } as never);
  await visits.fields.addDateTime('Slut', { DisplayFormat: 1 } as never);
  const { Id: group } = await web.associatedMemberGroup();
  const { Id: member } = await web.ensureUser('i:0#.f|membership|member@prov.example');
  const now = Date.now();
  const at = (days: number): string => new Date(now + days * 86_400_000).toISOString();
  await visits.items.add({
    Title: 'x',
    KlinikId: 1,
    AnsvarigId: group,
    Start: at(-400),
    Slut: at(400),
  });
  await visits.items.add({
    Title: 'y',
    KlinikId: 2,
    AnsvarigId: member,
    Start: at(-900),
    Slut: at(-800),
  });
  await visits.items.add({ Title: 'z' });
});
afterAll(() => sharePoint.stop());

const joined = (type: 'INNER' | 'LEFT', query: string): string => `<View>
  <Query>${query}</Query>
  <Joins><Join Type="${type}" ListAlias="K"><Eq><FieldRef Name="Klinik" RefType="Id"/>
    <FieldRef List="K" Name="ID"/></Eq></Join></Joins>
  <ProjectedFields><Field Name="City" Type="Lookup" List="K" ShowField="Ort"/>
    <Field Name="Places" Type="Lookup" List="K" ShowField="Platser"/></ProjectedFields>
  <ViewFields><FieldRef Name="Title"/><FieldRef Name="City"/></ViewFields></View>`;
const titlesOf = async (where: string, name = 'app'): Promise<string[]> => {
  const list = sharePoint.as(name).web.lists.getByTitle('Besök');
  const items = (await list.getItemsByCAMLQuery({
    ViewXml: `<View><Query><Where>${where}</Where></Query></View>`,
  })) as readonly Row[];
  return items.map(({ Title }) => Title);
};

describe('A query in CAML', () => {
  it('joins the list behind a lookup and shows, filters and sorts by its columns', async () => {
    const where =
      '<Where><Geq><FieldRef Name="Places"/><Value Type="Number">4</Value></Geq></Where>';
    const { Row: found } = await visits.renderListDataAsStream({ ViewXml: joined('INNER', where) });
    expect(found).toMatchObject([{ Title: 'y', City: [{ lookupValue: 'Åre' }] }]);
    const order = '<OrderBy><FieldRef Name="Places" Ascending="FALSE"/></OrderBy>';
    const all = await visits.renderListDataAsStream({ ViewXml: joined('LEFT', order) });
    expect((all.Row as readonly Row[]).map(({ Title }) => Title)).toEqual(['y', 'x', 'z']);
    const inner = await visits.getItemsByCAMLQuery({ ViewXml: joined('INNER', '') });
    expect(inner).toHaveLength(2);
  });

  it('asks for membership of the groups of a site', async () => {
    const of = (type: string): string =>
      `<Membership Type="${type}"><FieldRef Name="Ansvarig"/></Membership>`;
    expect(await titlesOf(of('CurrentUserGroups'), 'member')).toEqual(['x']);
    expect(await titlesOf(of('CurrentUserGroups'), 'visitor')).toEqual([]);
    expect(await titlesOf(of('SPWeb.Groups'))).toEqual(['x']);
    expect(await titlesOf(of('SPWeb.AllUsers'))).toEqual(['y']);
  });

  it('asks for stretches of time that overlap a month, a day or now', async () => {
    for (const unit of ['Now', 'Today', 'Week', 'Month', 'Year']) {
      const where = `<DateRangesOverlap><FieldRef Name="Start"/><FieldRef Name="Slut"/>
        <FieldRef Name="RecurrenceID"/><Value Type="DateTime"><${unit}/></Value></DateRangesOverlap>`;
      expect([unit, await titlesOf(where)]).toEqual([unit, ['x']]);
    }
  });
});
