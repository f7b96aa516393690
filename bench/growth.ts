/**
 * How the time of reconciling and judging grows with the catalog: 50 platforms, 250 to 2 000 codes. The exponent is the
 * slope between neighbouring sizes on a log scale: 1 is linear, 2 compares everything with everything.
 */
import { reconcile } from '../src/reconcile/index.ts';
import { judge } from '../src/rules/index.ts';
import { generateReadings } from './growth/generate-readings.ts';

const PLATFORMS = 50;
const SIZES = [250, 500, 1000, 2000];

interface Times {
  readonly codes: number;
  readonly reconcile: number;
  readonly judge: number;
  readonly findings: number;
}

function measure(codes: number): Times {
  const readings = generateReadings(PLATFORMS, codes);
  const started = process.cpuUsage();
  const catalog = reconcile(readings, { id: 'growth', precedence: [], decisions: {}, numbers: {} });
  const reconciled = process.cpuUsage(started).user;
  const findings = judge(
    { readings, catalog },
    {
      severities: {},
      ruleOptions: {},
      suppressions: [],
      decided: { file: 'errgen.config.json', decisions: {}, numbers: {}, absent: [] },
    },
  );
  const all = process.cpuUsage(started).user;
  return { codes, reconcile: reconciled / 1e6, judge: (all - reconciled) / 1e6, findings: findings.length };
}

const [size] = process.argv.slice(2);
const sizes = size === undefined ? SIZES : [Number(size)];
if (size === undefined) measure(100); // warms up
let before: Times | undefined;
console.log(`${PLATFORMS} platforms, CPU seconds\n codes  reconcile      judge   findings   exponents`);
for (const codes of sizes) {
  const times = measure(codes);
  const exponent = (key: 'reconcile' | 'judge') =>
    before === undefined ? '' : (Math.log(times[key] / before[key]) / Math.log(codes / before.codes)).toFixed(2);
  const cells = [
    times.reconcile.toFixed(2).padStart(11),
    times.judge.toFixed(2).padStart(11),
    String(times.findings).padStart(11),
  ];
  console.log(`${String(codes).padStart(6)}${cells.join('')}   ${exponent('reconcile')} ${exponent('judge')}`);
  before = times;
}
