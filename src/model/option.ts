/**
 * Options of rules and emitters as data: the config's schema, its checks, the pages and the tables of the README are made from
 * these, and so is the type that the code behind the options sees.
 */

/** One option: what it holds, said by its name, or by the values to choose from. */
export interface OptionSpec {
  /** One line, without a full stop: it stands in the schema, the docs and the README. */
  readonly description: string;
  readonly value: 'text' | 'texts' | 'flag' | 'number' | readonly [string, ...string[]];
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type ValueOf<Value extends OptionSpec['value']> = Value extends 'text'
  ? string
  : Value extends 'texts'
    ? readonly string[]
    : Value extends 'flag'
      ? boolean
      : Value extends 'number'
        ? number
        : Value[number];

/**
 * What the code behind some options is given; every option may be missing.
 * @example OptionsOf<{ style: { description: '…', value: ['enum', 'const-object'] } }> // { style?: 'enum' | 'const-object' }
 */
export type OptionsOf<Specs extends OptionSpecs> = {
  readonly [Name in keyof Specs]?: ValueOf<Specs[Name]['value']>;
};
