/** The measurements as a table, and below it every miss with what was found instead. */
import type { Measurement, Outcome } from './measure.ts';

export function printReport(measurements: readonly Measurement[]): string {
  const lines = measurements.map(({ kind, planted, due, found, rows, strays }) => [
    kind.name,
    String(planted),
    `${found}/${due}`,
    `${((100 * found) / due).toFixed(1)} %`,
    `${Math.round(kind.recall * 100)} %`,
    `${rows.reported}/${rows.touched}`,
    String(strays.length),
  ]);
  const table = align([['fault', 'planted', 'found', 'recall', 'goal', 'rows', 'strays'], ...lines]);
  const lists = measurements.flatMap(({ kind, misses, strays }) => [
    ...list(`${kind.name}: missed`, misses),
    ...list(`${kind.name}: others accused`, strays),
  ]);
  return `\n${[...table, ...lists].join('\n')}\n`;
}

function align(rows: readonly (readonly string[])[]): string[] {
  return rows.map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(10))).join(''));
}

function list(title: string, outcomes: readonly Outcome[]): string[] {
  if (outcomes.length === 0) return [];
  const entries = outcomes.flatMap(({ seed, fault, findings }) => [
    `  seed ${seed}: ${fault.description}`,
    ...findings.map((finding) => `    ${finding}`),
  ]);
  return ['', title, ...entries];
}
