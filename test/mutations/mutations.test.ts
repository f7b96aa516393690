/**
 * Faults of every kind, planted in honest pages: they have to be reported by the right rule on the right row, and nothing
 * else may be accused. `MUTATIONS_SEEDINGS=200 MUTATIONS_REPORT=1 npx vitest run test/mutations` plants 200 of each kind
 * (as CI does) and prints the recall per kind and every miss.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { FAULT_KINDS } from './faults/index.ts';
import { type Measurement, measure } from './measure.ts';
import { loadProject, reviewWith } from './project.ts';
import { printReport } from './report.ts';

const SEEDINGS = Number(process.env.MUTATIONS_SEEDINGS ?? 40);
const project = loadProject();
const measurements: Measurement[] = [];

afterAll(() => {
  if (process.env.MUTATIONS_REPORT !== undefined) process.stdout.write(printReport(measurements));
});

describe('the pages as they are', () => {
  it('are read whole', () => {
    const rows = project.pages.map(({ observations }) => observations.length);
    expect(rows).toEqual([82, 80, 78]);
  });

  it('give no error', () => {
    const errors = reviewWith(project, null, '').filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, location, message }) => `${rule} ${location.file}:${location.line} ${message}`)).toEqual(
      [],
    );
  });
});

describe('a planted fault', () => {
  it.each(FAULT_KINDS)('is reported: $name', (kind) => {
    const measurement = measure(project, kind, SEEDINGS);
    measurements.push(measurement);
    const missed = measurement.misses.map(({ seed, fault }) => `seed ${seed}: ${fault.description}`);
    expect(measurement.found / measurement.due, missed.join('\n')).toBeGreaterThanOrEqual(kind.recall);
    expect(measurement.strays.map(({ seed, findings }) => `seed ${seed}: ${findings.join('; ')}`)).toEqual([]);
  });
});
