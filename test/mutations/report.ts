/** The measurements as a table, and below it every miss with what was found instead. */
import type { Measurement, Outcome } from './measure.ts';

export function printReport(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ kind, planted, reported, places, strays }) => [
    kind.name,
    `${reported}/${planted}`,
    percent(reported, planted),
    `${Math.round(kind.recall * 100)} %`,
    `${places.found}/${places.due}`,
    String(strays.length),
  ]);
  const table = align([['fault', 'reported', 'recall', 'goal', 'places', 'strays'], ...rows]);
  const lists = measurements.flatMap(({ kind, misses, strays }) => [
    ...list(`${kind.name}: missed`, misses),
    ...list(`${kind.name}: others accused`, strays),
  ]);
  return `\n${[...table, ...lists].join('\n')}\n`;
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)} %`;
}

function align(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(10))).join(''));
}

function list(title: string, outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const lines = outcomes.flatMap(({ seed, fault, findings }) => [
    `  seed ${seed}: ${fault.description}`,
    ...findings.map((finding) => `    ${finding}`),
  ]);
  return ['', title, ...lines];
}
