import type { Dimension, UnitCode } from '../../domain/quantity.ts';
import { CURRENCIES } from './currencies.ts';

/** A unit with its spellings. Adding a unit is adding a row. */
export interface Unit {
  code: UnitCode;
  dimension: Dimension;
  /** How much of the base unit of its dimension one of it is; 1 for currencies, which never convert. */
  factor: number;
  /** Matched in this very case: `Mt` is not `mt`, `MW` not `mW`. */
  symbols?: readonly string[];
  /** English words, matched in any case. */
  en?: readonly string[];
  zh?: readonly string[];
  /** Written before the number: `US$5`, `CNY 5`. */
  before?: readonly string[];
  /** How English sentences of ours write it, in the plural, where that is not its symbol. */
  write?: string;
  /** How they write it where it stands before the number. */
  writeBefore?: string;
}

const YEAR = 365.25;

/** Base units: t, Wh, W, m2, m, m3, d, Ah, V, °C, and the currency itself. A ton is a metric ton. */
export const UNITS: readonly Unit[] = [
  ...CURRENCIES,
  {
    code: 't',
    write: 'metric tons',
    dimension: 'mass',
    factor: 1,
    symbols: ['t', 'MT'],
    en: ['ton', 'tons', 'tonne', 'tonnes', 'metric ton', 'metric tons', 'metric tonne', 'metric tonnes'],
    zh: ['吨', '公吨'],
  },
  {
    code: 'short ton',
    write: 'short tons',
    dimension: 'mass',
    factor: 0.90718474,
    en: ['short ton', 'short tons'],
    zh: ['短吨'],
  },
  {
    code: 'kt',
    write: 'kilotons',
    dimension: 'mass',
    factor: 1e3,
    symbols: ['kt'],
    en: ['kiloton', 'kilotons', 'kilotonnes'],
    zh: ['千吨'],
  },
  {
    code: 'Mt',
    write: 'megatons',
    dimension: 'mass',
    factor: 1e6,
    symbols: ['Mt'],
    en: ['megaton', 'megatons', 'megatonnes'],
  },
  {
    code: 'kg',
    write: 'kg',
    dimension: 'mass',
    factor: 1e-3,
    symbols: ['kg', 'Kg', 'KG'],
    en: ['kilogram', 'kilograms', 'kilo', 'kilos'],
    zh: ['公斤', '千克'],
  },
  { code: 'g', dimension: 'mass', factor: 1e-6, symbols: ['g'], en: ['gram', 'grams'], zh: ['克'] },

  {
    code: 'TWh',
    dimension: 'energy',
    factor: 1e12,
    symbols: ['TWh', 'TW·h'],
    en: ['terawatt hour', 'terawatt hours'],
    zh: ['太瓦时'],
  },
  {
    code: 'GWh',
    dimension: 'energy',
    factor: 1e9,
    symbols: ['GWh', 'GWH', 'Gwh', 'GW·h'],
    en: ['gigawatt hour', 'gigawatt hours', 'gigawatthours'],
    zh: ['吉瓦时'],
  },
  {
    code: 'MWh',
    dimension: 'energy',
    factor: 1e6,
    symbols: ['MWh', 'MWH', 'Mwh', 'MW·h'],
    en: ['megawatt hour', 'megawatt hours', 'megawatthours'],
    zh: ['兆瓦时'],
  },
  {
    code: 'kWh',
    dimension: 'energy',
    factor: 1e3,
    symbols: ['kWh', 'KWh', 'KWH', 'kwh', 'Kwh', 'kW·h'],
    en: ['kilowatt hour', 'kilowatt hours', 'kilowatthours'],
    zh: ['千瓦时', '千瓦小时', '度电'],
  },
  { code: 'Wh', dimension: 'energy', factor: 1, symbols: ['Wh', 'W·h'], en: ['watt hour', 'watt hours'], zh: ['瓦时'] },

  {
    code: 'GW',
    dimension: 'power',
    factor: 1e9,
    symbols: ['GW', 'GWp'],
    en: ['gigawatt', 'gigawatts'],
    zh: ['吉瓦'],
  },
  {
    code: 'MW',
    dimension: 'power',
    factor: 1e6,
    symbols: ['MW', 'MWp'],
    en: ['megawatt', 'megawatts'],
    zh: ['兆瓦'],
  },
  {
    code: 'kW',
    dimension: 'power',
    factor: 1e3,
    symbols: ['kW', 'KW'],
    en: ['kilowatt', 'kilowatts'],
    zh: ['千瓦'],
  },
  { code: 'W', dimension: 'power', factor: 1, symbols: ['W'], en: ['watt', 'watts'], zh: ['瓦'] },

  {
    code: 'm2',
    write: 'square meters',
    dimension: 'area',
    factor: 1,
    symbols: ['m²', 'm2', '㎡'],
    en: ['square meter', 'square meters', 'square metre', 'square metres', 'sq m', 'sqm'],
    zh: ['平方米', '平米', '平方'],
  },
  {
    code: 'km2',
    write: 'square kilometers',
    dimension: 'area',
    factor: 1e6,
    symbols: ['km²', 'km2'],
    en: [
      'square kilometer',
      'square kilometers',
      'square kilometre',
      'square kilometres',
      'sq km',
      'sq. km',
      'square km',
    ],
    zh: ['平方公里', '平方千米'],
  },
  { code: 'mu', write: 'mu', dimension: 'area', factor: 2000 / 3, en: ['mu'], zh: ['亩'] },
  {
    code: 'ha',
    write: 'hectares',
    dimension: 'area',
    factor: 1e4,
    symbols: ['ha'],
    en: ['hectare', 'hectares'],
    zh: ['公顷'],
  },

  {
    code: 'km',
    dimension: 'length',
    factor: 1e3,
    symbols: ['km', 'KM'],
    en: ['kilometer', 'kilometers', 'kilometre', 'kilometres'],
    zh: ['公里', '千米'],
  },
  {
    code: 'm',
    dimension: 'length',
    factor: 1,
    symbols: ['m'],
    en: ['meter', 'meters', 'metre', 'metres'],
    zh: ['米'],
  },
  {
    code: 'cm',
    dimension: 'length',
    factor: 1e-2,
    symbols: ['cm'],
    en: ['centimeter', 'centimeters', 'centimetres'],
    zh: ['厘米'],
  },
  {
    code: 'mm',
    dimension: 'length',
    factor: 1e-3,
    symbols: ['mm'],
    en: ['millimeter', 'millimeters', 'millimetres'],
    zh: ['毫米'],
  },
  {
    code: 'um',
    dimension: 'length',
    factor: 1e-6,
    symbols: ['μm', 'µm', 'um'],
    en: ['micron', 'microns', 'micrometers', 'micrometres'],
    zh: ['微米'],
  },
  { code: 'nm', dimension: 'length', factor: 1e-9, symbols: ['nm'], en: ['nanometers', 'nanometres'], zh: ['纳米'] },
  { code: 'mi', write: 'miles', dimension: 'length', factor: 1609.344, en: ['mile', 'miles'], zh: ['英里'] },

  {
    code: 'm3',
    write: 'cubic meters',
    dimension: 'volume',
    factor: 1,
    symbols: ['m³', 'm3'],
    en: ['cubic meter', 'cubic meters', 'cubic metre', 'cubic metres'],
    zh: ['立方米', '立方'],
  },
  {
    code: 'L',
    write: 'liters',
    dimension: 'volume',
    factor: 1e-3,
    symbols: ['L'],
    en: ['liter', 'liters', 'litre', 'litres'],
    zh: ['升'],
  },

  { code: 'a', write: 'years', dimension: 'duration', factor: YEAR, en: ['year', 'years', 'yr', 'yrs'], zh: ['年'] },
  { code: 'mo', write: 'months', dimension: 'duration', factor: YEAR / 12, en: ['month', 'months'], zh: ['个月'] },
  { code: 'wk', write: 'weeks', dimension: 'duration', factor: 7, en: ['week', 'weeks'], zh: ['周', '个星期', '星期'] },
  { code: 'd', write: 'days', dimension: 'duration', factor: 1, en: ['day', 'days'], zh: ['天', '日内', '日以内'] },
  {
    code: 'working day',
    write: 'working days',
    dimension: 'duration',
    factor: 7 / 5,
    en: ['working day', 'working days', 'business day', 'business days', 'workday', 'workdays'],
    zh: ['个工作日', '工作日'],
  },
  {
    code: 'h',
    write: 'hours',
    dimension: 'duration',
    factor: 1 / 24,
    symbols: ['h'],
    en: ['hour', 'hours', 'hr', 'hrs'],
    zh: ['小时', '个小时'],
  },
  {
    code: 'min',
    write: 'minutes',
    dimension: 'duration',
    factor: 1 / 1440,
    en: ['minute', 'minutes', 'min', 'mins'],
    zh: ['分钟'],
  },
  {
    code: 's',
    write: 'sec',
    dimension: 'duration',
    factor: 1 / 86400,
    en: ['seconds', 'sec', 'secs'],
    zh: ['秒', '秒钟'],
  },

  { code: 'Ah', dimension: 'charge', factor: 1, symbols: ['Ah', 'A·h'], en: ['ampere hours'], zh: ['安时'] },
  { code: 'mAh', dimension: 'charge', factor: 1e-3, symbols: ['mAh', 'mA·h'], zh: ['毫安时'] },
  { code: 'V', dimension: 'voltage', factor: 1, symbols: ['V'], en: ['volt', 'volts'], zh: ['伏', '伏特'] },
  { code: 'kV', dimension: 'voltage', factor: 1e3, symbols: ['kV', 'KV'], en: ['kilovolts'], zh: ['千伏'] },
  {
    code: 'degC',
    dimension: 'temperature',
    factor: 1,
    symbols: ['°C', '℃'],
    en: ['degrees celsius', 'degrees centigrade'],
    zh: ['摄氏度'],
  },

  { code: '%', dimension: 'ratio', factor: 1, symbols: ['%'], en: ['percent', 'per cent', 'pct'] },
  {
    code: 'pp',
    write: 'percentage points',
    dimension: 'ratio',
    factor: 1,
    en: ['percentage point', 'percentage points', 'pct points', '% points', 'pp', 'pps', 'ppt', 'ppts'],
    zh: ['个百分点', '百分点'],
  },
  { code: 'times', dimension: 'ratio', factor: 1, symbols: ['x', '×'], en: ['times', 'fold'], zh: ['倍'] },
  { code: 'fraction', dimension: 'ratio', factor: 1 },
  { code: 'rank', dimension: 'rank', factor: 1 },
  { code: '1', dimension: 'count', factor: 1 },
];

/** Chinese measure words: they mark a count as a unit would, and name what is counted as far as they can. */
export const CLASSIFIERS: readonly string[] = [
  ...Array.from('个家项件台辆座条种类名位人户只块套批次处所款份笔艘架栋层口组张颗枚部支根片束县市省村国级大场环站桩'),
  '人次',
  '户次',
  '大类',
];
