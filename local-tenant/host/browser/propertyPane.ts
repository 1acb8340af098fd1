import { standIn } from './loudModule';

// The numbers of PropertyPaneFieldType in @microsoft/sp-property-pane 1.23.2.
const fieldTypes = {
  Custom: 1,
  CheckBox: 2,
  TextField: 3,
  Toggle: 5,
  Dropdown: 6,
  Label: 7,
  Slider: 8,
  Heading: 9,
  ChoiceGroup: 10,
  Button: 11,
  HorizontalRule: 12,
  Link: 13,
} as const;

const fields: Readonly<Record<string, keyof typeof fieldTypes>> = {
  PropertyPaneTextField: 'TextField',
  PropertyPaneCheckbox: 'CheckBox',
  PropertyPaneToggle: 'Toggle',
  PropertyPaneDropdown: 'Dropdown',
  PropertyPaneSlider: 'Slider',
  PropertyPaneChoiceGroup: 'ChoiceGroup',
  PropertyPaneButton: 'Button',
  PropertyPaneLabel: 'Label',
  PropertyPaneLink: 'Link',
};

/** The property pane's field factories; the pane itself is drawn by modules that are not published. */
export const registerPropertyPane = (): void =>
  standIn('@microsoft/sp-property-pane', () => ({
    PropertyPaneFieldType: fieldTypes,
    PropertyPaneHorizontalRule: () => ({
      type: fieldTypes.HorizontalRule,
      targetProperty: '',
      properties: {},
    }),
    ...Object.fromEntries(
      Object.entries(fields).map(([factory, kind]) => [
        factory,
        (targetProperty: string, properties: object = {}) => ({
          type: fieldTypes[kind],
          targetProperty,
          properties,
        }),
      ]),
    ),
  }));
