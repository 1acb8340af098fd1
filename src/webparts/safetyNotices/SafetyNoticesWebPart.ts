import * as React from 'react';
import * as ReactDom from 'react-dom';
import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import type { PartialTheme } from '@fluentui/react/lib/Theme';
import { spfi, SPFx } from '@pnp/sp';
import * as strings from 'SafetyNoticesWebPartStrings';
import { serviceCommands } from '../../adapters/service/serviceCommands';
import { readingNotices } from '../../adapters/sharepoint/readingNotices';
import type { Language } from '../../text/language';
import { languageOf } from '../../text/pageTexts';
import { type Refusal, refusalText } from '../../text/refusalTexts';
import { NoticesApp, type NoticesAppProps } from '../../ui/NoticesApp';
import { openAt } from '../../ui/hooks/useRoute';
import { sendWithAad } from './sendWithAad';
import { joinTeams, type TeamsTab } from './teamsTab';

/** What a page's author may set: where the service is and for whom its tokens are. */
interface Settings {
  readonly serviceUrl: string;
  readonly audience: string;
}

/** Hosts the safety notices on a page or a Teams tab: wires them to the site and the service. Nothing else belongs here. */
export default class SafetyNoticesWebPart extends BaseClientSideWebPart<Settings> {
  private theme: IReadonlyTheme | undefined;
  private teams: TeamsTab | undefined;
  private parts: Pick<NoticesAppProps, 'reader' | 'commands' | 'language'> | undefined;

  protected override async onInit(): Promise<void> {
    await super.onInit();
    this.teams = await joinTeams(this.context.sdks.microsoftTeams, () => this.render());
    openAt(this.teams?.subPageId ?? '');
  }

  public override render(): void {
    this.parts ??= this.wired();
    const theme = this.teams?.themeFor(this.theme) ?? this.theme;
    const properties: NoticesAppProps = {
      ...this.parts,
      hasOwnHeading: this.teams !== undefined,
      newId: () => window.crypto.randomUUID(),
      now: () => new Date(),
      ...(theme ? { theme: theme as PartialTheme } : {}),
    };
    ReactDom.render(React.createElement(NoticesApp, properties), this.domElement);
  }

  protected override onThemeChanged(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    if (this.renderedOnce) this.render();
  }

  protected override onPropertyPaneFieldChanged(): void {
    this.parts = undefined;
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const fields = [
      PropertyPaneTextField('serviceUrl', {
        label: strings.ServiceUrl,
        description: strings.ServiceUrlHint,
      }),
      PropertyPaneTextField('audience', {
        label: strings.Audience,
        description: strings.AudienceHint,
      }),
    ];
    return { pages: [{ groups: [{ groupName: strings.Service, groupFields: fields }] }] };
  }

  protected override onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  private wired(): Pick<NoticesAppProps, 'reader' | 'commands' | 'language'> {
    const { serviceUrl, audience } = this.properties;
    const { web, cultureInfo } = this.context.pageContext;
    const language: Language = languageOf(this.teams?.locale ?? cultureInfo.currentUICultureName);
    const client = (): ReturnType<typeof this.context.aadHttpClientFactory.getClient> =>
      this.context.aadHttpClientFactory.getClient(audience);
    // The service says its refusals in the region's language; a page in another says them itself.
    const inOwnLanguage = (refusal: object): string => refusalText(refusal as Refusal, language);
    return {
      language,
      reader: readingNotices({
        sp: spfi().using(SPFx(this.context)),
        sitePath: web.serverRelativeUrl,
      }),
      commands: serviceCommands(
        sendWithAad(client, serviceUrl),
        language === 'sv' ? undefined : inOwnLanguage,
      ),
    };
  }
}
