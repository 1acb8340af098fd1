import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { AadHttpClient } from '@microsoft/sp-http';
import { spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import * as strings from 'ProbeStrings';

/** A web part that writes down what it was given and what it could reach. */
export default class ProbeWebPart extends BaseClientSideWebPart {
  async onInit() {
    const { user, web, cultureInfo, aadInfo } = this.context.pageContext;
    const site = spfi().using(SPFx(this.context));
    const lists = await site.web.lists.select('Title')();
    await site.web.lists.getByTitle('Utkorg').items.add({ Title: 'probe' });
    const service = await this.context.aadHttpClientFactory.getClient('api://kvittens');
    await service.get(`${location.origin}/api/probe`, AadHttpClient.configurations.v1);
    const teams = this.context.sdks.microsoftTeams;
    this.found = {
      word: strings.Word,
      user: [user.displayName, user.loginName, user.email],
      web: web.absoluteUrl,
      culture: cultureInfo.currentUICultureName,
      tenant: String(aadInfo.tenantId),
      lists: lists.map(({ Title }) => Title),
      field: PropertyPaneTextField('title', { label: 'x' }).type,
      team: teams ? (await teams.teamsJs.app.getContext()).team.internalId : 'no Teams',
      oldTeam: teams ? teams.context.teamId : 'no Teams',
    };
  }

  onThemeChanged(theme) {
    this.theme = { background: theme.semanticColors.bodyBackground, isInverted: theme.isInverted };
  }

  render() {
    this.domElement.textContent = JSON.stringify({ ...this.found, theme: this.theme });
  }
}
