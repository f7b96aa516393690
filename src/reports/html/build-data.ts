/** The data of the page, out of reviews: nothing is judged or sorted there that can be judged and sorted here. */

import type { Claim, Code, ErrorCode, Finding, JudgedChange, Observation, Text, TextRole } from '../../model/index.ts';
import type { Review } from '../../model/review.ts';
import { describeChange } from '../changes.ts';
import { adviceOf } from '../config-entries.ts';
import { byPage, isNew, rowsOf } from '../review.ts';
import type {
  CatalogData,
  ChangeData,
  ClaimData,
  CodeData,
  DecisionData,
  FindingData,
  Place,
  ReportData,
  SourceData,
  TextData,
} from './data.ts';
import { bySeverity, columnsOf, judgeCells } from './judge-cells.ts';

/** The place of a line of a file, by the index that the file has in the page. */
type PlaceOf = (location: { readonly file: string; readonly line: number }) => Place;

/**
 * @param base leads from the page's folder to the one that source paths are relative to
 * @param sourceUrl where sources stand on their host, for catalogs whose config doesn't say
 */
export function buildData(reviews: readonly Review[], base: string, sourceUrl: string | null): ReportData {
  const files = new Map<string, number>();
  const placeOf: PlaceOf = ({ file, line }) => {
    const index = files.get(file) ?? files.size;
    files.set(file, index);
    return [index, line];
  };
  const catalogs = reviews.map((review) => catalogData(review, sourceUrl, placeOf));
  return { base, files: [...files.keys()], catalogs };
}

function catalogData(review: Review, sourceUrl: string | null, placeOf: PlaceOf): CatalogData {
  const { catalog, config, findings, since } = review;
  const readings = review.readings.filter(({ source }) => source.origin !== 'generated');
  const columns = columnsOf(review);
  const cellsOf = judgeCells(review, columns);
  const sources = new Map(readings.map(({ source }, index) => [source.file, index]));
  const platforms = new Map(readings.map(({ source }) => [source.file, source.platform]));
  return {
    id: catalog.id,
    sourceUrl: config.sourceUrl ?? sourceUrl,
    since: since && { base: since.base, changes: since.changes && changesData(since.changes) },
    columns,
    sources: readings.map((reading) => sourceData(reading, placeOf)),
    codes: catalog.codes.map((entry) => ({
      ...codeData(entry, placeOf),
      cells: cellsOf(entry),
      claims: entry.claims.map((claim) => claimData(claim, sources.get(claim.source.file) ?? 0)),
      verdicts: review.verdicts
        .filter(({ code }) => code === entry.code)
        .map(({ platform, odd, because }) => ({ platform, odd, because })),
    })),
    unnumbered: catalog.unnumbered.map(({ claim, because, candidates }) => ({
      name: claim.documentedAs ?? claim.name ?? '',
      platform: claim.platform,
      place: placeOf(claim.location),
      because,
      candidates,
    })),
    findings: [...byPage(findings).values()]
      .flat()
      .toSorted(bySeverity)
      .map((finding) => ({
        ...findingData(finding, placeOf),
        isNew: isNew(finding, since),
        platform: platforms.get(finding.location.file) ?? null,
      })),
  };
}

function changesData(changes: readonly JudgedChange[]): ChangeData[] {
  const sorted = changes.toSorted((a, b) => Number(b.isBreaking) - Number(a.isBreaking));
  return sorted.map((change) => ({
    ...describeChange(change, (text) => `\`${text}\``),
    isBreaking: change.isBreaking,
    code: change.after?.code ?? null,
  }));
}

function sourceData(reading: Review['readings'][number], placeOf: PlaceOf): SourceData {
  const { file, platform, locale, generation, origin, prefix } = reading.source;
  const [index] = placeOf({ file, line: 1 });
  return {
    file: index,
    platform,
    locale,
    generation,
    origin: origin === 'sdk' ? 'sdk' : 'docs',
    prefix,
    rows: rowsOf(reading),
    skipped: reading.skippedRows.length,
  };
}

function codeData(entry: ErrorCode, placeOf: PlaceOf): Omit<CodeData, 'cells' | 'claims' | 'verdicts'> {
  const { code, name, aliases, status, replacement, category, links } = entry;
  return {
    code,
    name,
    aliases,
    status,
    replacement,
    category: category ?? blockOf(code),
    decisions: decisionsData(entry, placeOf),
    links: links.map(({ code: other, because }) => ({ code: other, because })),
  };
}

/** Where the pages have no sections, numbers that begin alike belong together: @example blockOf(403) // '400–499' */
function blockOf(code: Code): string {
  if (typeof code === 'string') return 'no section';
  const start = Math.floor(code / 100) * 100;
  return `${start}–${start + 99}`;
}

/** Decisions that somebody lost, or that follow from more than what all say. */
function decisionsData({ decisions }: ErrorCode, placeOf: PlaceOf): DecisionData[] {
  return [...decisions]
    .filter(([, { policy, losers }]) => losers.length > 0 || (policy !== 'only-claim' && policy !== 'agreement'))
    .map(([field, { value, policy, because, losers }]) => ({
      field,
      value,
      policy,
      because,
      losers: losers.map((loser) => ({ value: loser.value, platform: loser.platform, place: placeOf(loser) })),
    }));
}

function claimData(claim: Claim, source: number): ClaimData {
  return {
    source,
    platform: claim.platform,
    line: claim.location.line,
    name: claim.documentedAs,
    joinedBy: claim.joinedBy,
    damages: claim.damages.map(({ kind, field, because }) => ({ kind, field, because })),
    texts: textsData(claim.observation, claim.locale),
  };
}

const ROLES: readonly TextRole[] = ['description', 'reason', 'fix'];

function textsData({ texts, localizedTexts }: Observation, locale: string | null): TextData[] {
  const perLocale = localizedTexts === undefined ? [[null, texts] as const] : Object.entries(localizedTexts);
  return ROLES.flatMap((role) =>
    perLocale.flatMap(([marked, own]) => {
      const text = own[role];
      return text === undefined ? [] : [{ role, locale: marked ?? localeOf(text, locale), value: text.value }];
    }),
  );
}

/** A text is filed under its own language where that is not its page's. */
function localeOf({ language }: Text, locale: string | null): string | null {
  return language === null || locale?.split('-')[0] === language ? locale : language;
}

function findingData(finding: Finding, placeOf: PlaceOf): Omit<FindingData, 'isNew' | 'platform'> {
  const { rule, severity, status, message, code, name, location, related, edit } = finding;
  return {
    rule,
    severity,
    accepted: status === 'accepted',
    message,
    code,
    name,
    place: placeOf(location),
    related: related.map((other) => ({ place: placeOf(other), message: other.message })),
    edit: edit && {
      description: adviceOf(edit),
      change: edit.change && { original: edit.change.original, replacement: edit.change.replacement },
    },
  };
}
