/** One prefix for the files of a platform. */

import type { SourceReading } from '../../model/index.ts';

/**
 * What all members of one file start with is no vendor's prefix where another file of the platform has it on some of its names
 * alone (`ESP_ERR_` beside `ESP_OK`): then the prefix of that file, which is shorter or none, is taken.
 */
export function withSharedPrefix(reading: SourceReading, readings: readonly SourceReading[]): SourceReading {
  const { source } = reading;
  const beside = readings.filter((other) => other !== reading && other.source.platform === source.platform);
  const partial = beside.filter(
    (other) =>
      other.source.prefix.length < source.prefix.length &&
      source.prefix.startsWith(other.source.prefix) &&
      other.observations.some(({ name }) => name?.startsWith(source.prefix)),
  );
  const [shortest] = partial.map((other) => other.source).sort((a, b) => a.prefix.length - b.prefix.length);
  if (shortest === undefined) return reading;
  const { prefix: value, file } = shortest;
  const told = { field: 'prefix' as const, value, because: `${file} has names without ${source.prefix}` };
  const inferences = source.inferences.map((one) => (one.field === 'prefix' ? told : one));
  return { ...reading, source: { ...source, prefix: value, inferences } };
}
