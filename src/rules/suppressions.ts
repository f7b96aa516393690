/**
 * Suppressions: findings that people accept, each with its reason. They stand in the config, or in a document as a comment
 * that covers the section whose heading it stands under, at the top the page, and anywhere else the next table (or heading run):
 *
 *     <!-- errgen-disable duplicate-name 403 because the SDK ships both names -->
 *     <!-- errgen-disable mixed-language because the vendor delivers these texts in Chinese only -->
 */
import type { Code, Finding, Location, SourceReading } from '../model/index.ts';

/** What a suppression covers: everything that is given must agree. */
export interface Suppression {
  readonly rule: string;
  readonly because: string;
  readonly catalog?: string;
  readonly file?: string;
  readonly code?: Code;
  readonly name?: string;
  readonly fingerprint?: string;
  /** A code or a name, as a comment lists them. */
  readonly codeOrName?: string;
  /** Lines of the file it holds for (comments in documents). */
  readonly lines?: { readonly from: number; readonly to: number };
  /** Where the suppression itself stands. */
  readonly location: Location;
  /** Why it can't be used as it is. */
  readonly broken?: string;
}

/** A suppression that covers nothing. */
export interface Unused extends Suppression {
  /** The first finding of its kind that it doesn't reach: what it speaks of is not gone, but elsewhere. */
  readonly missed: Location | null;
}

/** The findings with the covered ones accepted, and the suppressions that cover nothing. */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
): { readonly accepted: Finding[]; readonly unused: Unused[] } {
  const used = new Set<Suppression>();
  const accepted = findings.map((finding): Finding => {
    const covering = suppressions.filter((suppression) => covers(suppression, finding));
    for (const suppression of covering) used.add(suppression);
    const [first] = covering;
    if (first === undefined) return finding;
    const suppression = { place: first.lines === undefined ? 'config' : 'page', because: first.because } as const;
    return { ...finding, status: 'accepted', acceptedBy: 'suppressions', suppression };
  });
  const unused = suppressions.filter((one) => !used.has(one));
  return { accepted, unused: unused.map((one) => ({ ...one, missed: missedBy(one, accepted) })) };
}

function missedBy(suppression: Suppression, findings: readonly Finding[]): Location | null {
  const { lines: _, file, fingerprint: __, ...kind } = suppression;
  const missed = findings.filter((finding) => finding.status === 'new' && covers(kind, finding));
  return (missed.find(({ location }) => location.file === file) ?? missed[0])?.location ?? null;
}

function covers(suppression: Suppression, finding: Finding): boolean {
  const { rule, catalog, file, code, name, fingerprint, codeOrName, lines, broken } = suppression;
  const { line } = finding.location;
  return (
    broken === undefined &&
    rule === finding.rule &&
    (catalog === undefined || catalog === finding.catalog) &&
    (file === undefined || file === finding.location.file) &&
    (code === undefined || String(code) === String(finding.code)) &&
    (name === undefined || name === finding.name) &&
    (fingerprint === undefined || fingerprint === finding.fingerprint) &&
    (codeOrName === undefined || codeOrName === String(finding.code) || codeOrName === finding.name) &&
    (lines === undefined || (line >= lines.from && line <= lines.to))
  );
}

const DISABLE =
  /^disable(?:\s+(?<rule>(?!because\b)\S+))?(?<codes>(?:\s+(?!because\b)\S+)*)(?:\s+because(?:\s+(?<because>\S.*))?)?$/s;

/** The suppressions that a document's comments ask for. */
export function readDirectives(reading: SourceReading): Suppression[] {
  return reading.directives.flatMap(({ text, location, section }): Suppression[] => {
    const parsed = DISABLE.exec(text.trim())?.groups;
    const base = { file: location.file, location, lines: section ?? scopeOf(reading, location.line) };
    if (parsed?.rule === undefined) {
      const broken = `"errgen-${text.trim()}" is not understood`;
      return [
        { ...base, rule: '', because: '', broken: `${broken}: write errgen-disable <rule> [code …] because <reason>` },
      ];
    }
    const { rule, codes = '', because } = parsed;
    if (because === undefined) {
      const broken = `this suppression of ${rule} gives no reason, and without one it can't be told whether it still holds: end it with because <reason>`;
      return [{ ...base, rule, because: '', broken }];
    }
    const listed = codes.split(/[\s,]+/).filter((code) => code !== '');
    return listed.length === 0
      ? [{ ...base, rule, because }]
      : listed.map((codeOrName) => ({ ...base, rule, because, codeOrName }));
  });
}

/** From the comment to the end of the table that follows it. */
function scopeOf(reading: SourceReading, line: number): { readonly from: number; readonly to: number } {
  const next = reading.tables.find((table) => table.location.line >= line);
  const last = next?.rows.at(-1)?.location.line ?? next?.location.line;
  return { from: line, to: last ?? line };
}
