import type { Entity } from '../odata/entity';
import { timeZoneMissing } from './webRefusals';

/** The time zones of SharePoint by number: minutes east of UTC, and the places that have it. */
const zones: readonly (readonly [number, number, string])[] = [
  [39, -720, 'International Date Line West'],
  [95, -660, 'Coordinated Universal Time-11'],
  [15, -600, 'Hawaii'],
  [14, -540, 'Alaska'],
  [78, -480, 'Baja California'],
  [13, -480, 'Pacific Time (US and Canada)'],
  [38, -420, 'Arizona'],
  [77, -420, 'Chihuahua, La Paz, Mazatlan'],
  [12, -420, 'Mountain Time (US and Canada)'],
  [55, -360, 'Central America'],
  [11, -360, 'Central Time (US and Canada)'],
  [37, -360, 'Guadalajara, Mexico City, Monterrey'],
  [36, -360, 'Saskatchewan'],
  [35, -300, 'Bogota, Lima, Quito'],
  [10, -300, 'Eastern Time (US and Canada)'],
  [34, -300, 'Indiana (East)'],
  [88, -240, 'Caracas'],
  [91, -240, 'Asuncion'],
  [9, -240, 'Atlantic Time (Canada)'],
  [81, -240, 'Cuiaba'],
  [33, -240, 'Georgetown, La Paz, Manaus, San Juan'],
  [65, -240, 'Santiago'],
  [28, -210, 'Newfoundland'],
  [8, -180, 'Brasilia'],
  [85, -180, 'Buenos Aires'],
  [32, -180, 'Cayenne, Fortaleza'],
  [60, -180, 'Greenland'],
  [90, -180, 'Montevideo'],
  [103, -180, 'Salvador'],
  [96, -120, 'Coordinated Universal Time-02'],
  [30, -120, 'Mid-Atlantic'],
  [29, -60, 'Azores'],
  [53, -60, 'Cabo Verde Is.'],
  [86, 0, 'Casablanca'],
  [93, 0, 'Coordinated Universal Time'],
  [2, 0, 'Dublin, Edinburgh, Lisbon, London'],
  [31, 0, 'Monrovia, Reykjavik'],
  [4, 60, 'Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna'],
  [6, 60, 'Belgrade, Bratislava, Budapest, Ljubljana, Prague'],
  [3, 60, 'Brussels, Copenhagen, Madrid, Paris'],
  [57, 60, 'Sarajevo, Skopje, Warsaw, Zagreb'],
  [69, 60, 'West Central Africa'],
  [83, 60, 'Windhoek'],
  [79, 120, 'Amman'],
  [5, 120, 'Athens, Bucharest'],
  [80, 120, 'Beirut'],
  [49, 120, 'Cairo'],
  [98, 120, 'Damascus'],
  [50, 120, 'Harare, Pretoria'],
  [59, 120, 'Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius'],
  [101, 180, 'Istanbul'],
  [27, 120, 'Jerusalem'],
  [7, 180, 'Minsk'],
  [104, 120, 'E. Europe'],
  [100, 120, 'Kaliningrad'],
  [26, 180, 'Baghdad'],
  [74, 180, 'Kuwait, Riyadh'],
  [109, 180, 'Moscow, St. Petersburg, Volgograd'],
  [56, 180, 'Nairobi'],
  [25, 210, 'Tehran'],
  [24, 240, 'Abu Dhabi, Muscat'],
  [54, 240, 'Baku'],
  [89, 240, 'Port Louis'],
  [82, 240, 'Tbilisi'],
  [84, 240, 'Yerevan'],
  [48, 270, 'Kabul'],
  [58, 300, 'Ekaterinburg'],
  [87, 300, 'Islamabad, Karachi'],
  [47, 300, 'Tashkent'],
  [23, 330, 'Chennai, Kolkata, Mumbai, New Delhi'],
  [66, 330, 'Sri Jayawardenepura'],
  [62, 345, 'Kathmandu'],
  [71, 360, 'Astana'],
  [102, 360, 'Dhaka'],
  [46, 360, 'Novosibirsk'],
  [61, 390, 'Yangon (Rangoon)'],
  [22, 420, 'Bangkok, Hanoi, Jakarta'],
  [64, 420, 'Krasnoyarsk'],
  [45, 480, 'Beijing, Chongqing, Hong Kong, Urumqi'],
  [63, 480, 'Irkutsk'],
  [21, 480, 'Kuala Lumpur, Singapore'],
  [73, 480, 'Perth'],
  [75, 480, 'Taipei'],
  [94, 480, 'Ulaanbaatar'],
  [20, 540, 'Osaka, Sapporo, Tokyo'],
  [72, 540, 'Seoul'],
  [70, 540, 'Yakutsk'],
  [19, 570, 'Adelaide'],
  [44, 570, 'Darwin'],
  [18, 600, 'Brisbane'],
  [76, 600, 'Canberra, Melbourne, Sydney'],
  [43, 600, 'Guam, Port Moresby'],
  [42, 600, 'Hobart'],
  [99, 600, 'Magadan'],
  [68, 600, 'Vladivostok'],
  [41, 660, 'Solomon Is., New Caledonia'],
  [17, 720, 'Auckland, Wellington'],
  [97, 720, 'Coordinated Universal Time+12'],
  [40, 720, 'Fiji'],
  [67, 780, "Nuku'alofa"],
  [16, 780, 'Samoa'],
];

const two = (value: number): string => String(value).padStart(2, '0');

const offset = (minutes: number): string => {
  if (minutes === 0) return '(UTC)';
  const size = Math.abs(minutes);
  return `(UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)})`;
};

const entityOf = ([id, minutes, places]: (typeof zones)[number]): Entity => ({
  type: 'SP.TimeZone',
  editLink: `Web/RegionalSettings/TimeZones/GetById(${id})`,
  properties: {
    Description: `${offset(minutes)} ${places}`,
    Id: id,
    Information: { Bias: -minutes, DaylightBias: -60, StandardBias: 0 },
  },
});

/** Every time zone that a web can have, as answers. */
export const timeZoneEntities = (): readonly Entity[] => zones.map(entityOf);

/** One of them by its number. */
export function timeZoneById(id: number): Entity {
  const zone = zones.find(([number]) => number === id);
  if (zone === undefined) throw timeZoneMissing();
  return entityOf(zone);
}
