/** A reading as lines of text, for tables of expected values: `Enum NAME 404 "description" [deprecated → OTHER] …`. */

import type { Observation, SourceReading } from '../../src/model/index.ts';

export function describeReading(reading: SourceReading): string[] {
  return [
    ...reading.observations.map(describeObservation),
    ...[...reading.skippedRows, ...reading.skippedTables].map(
      ({ location, reason }) => `skipped line ${location.line}: ${reason}`,
    ),
  ];
}

function describeObservation(observation: Observation): string {
  const { enum: title, name, code, texts, deprecated, commentCode, internal, condition } = observation;
  const parts = [`${observation.location.line} ${title} ${name} ${JSON.stringify(code)}`];
  if (observation.localizedTexts) {
    for (const [locale, { description }] of Object.entries(observation.localizedTexts)) {
      parts.push(`${locale}: "${description?.value}"`);
    }
  } else if (texts.description) parts.push(`"${texts.description.value}"`);
  if (deprecated)
    parts.push(deprecated.replacement === null ? '[deprecated]' : `[deprecated → ${deprecated.replacement}]`);
  if (commentCode !== undefined) parts.push(`[comment says ${commentCode}]`);
  if (internal !== undefined) parts.push(`[internal: ${internal.says}]`);
  if (condition !== undefined) parts.push(`[${condition}]`);
  return parts.join(' ');
}
