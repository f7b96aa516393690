/** Which codes and findings the filters leave. */

import type { CodeData, FindingData } from '../data.ts';
import { agreementOf, type Catalog, fileOf } from './catalog.ts';
import type { Filters } from './route.ts';

/** The codes to show: those that the search finds, and that have a finding of the kind that is asked for. */
export function filterCodes(catalog: Catalog, filters: Filters): CodeData[] {
  const words = wordsOf(filters.search);
  const asksForFindings = [filters.severity, filters.news, filters.rule, filters.platform, filters.page].some(
    (value) => value !== '',
  );
  return catalog.data.codes.filter(
    (code) =>
      (filters.show === '' || agreementOf(code) === filters.show) &&
      (filters.category === '' || code.category === filters.category) &&
      (!asksForFindings || findingsOf(catalog, code).some((finding) => isAskedFor(catalog, finding, filters))) &&
      words.every((word) => textOf(code).includes(word)),
  );
}

/** The findings to show, in their order. */
export function filterFindings(catalog: Catalog, filters: Filters): FindingData[] {
  const words = wordsOf(filters.search);
  const codes = new Map(catalog.data.codes.map((code) => [code.code, code]));
  return catalog.data.findings.filter((finding) => {
    const code = finding.code === null ? undefined : codes.get(finding.code);
    if (filters.category !== '' && code?.category !== filters.category) return false;
    if (filters.show !== '' && (code === undefined || agreementOf(code) !== filters.show)) return false;
    if (!isAskedFor(catalog, finding, filters)) return false;
    const { message, name, rule, edit } = finding;
    const text = [finding.code, name, rule, fileOf(catalog, finding.place), message, edit?.description];
    return words.every((word) => text.join('\n').toLowerCase().includes(word));
  });
}

export function findingsOf(catalog: Catalog, { code }: CodeData): readonly FindingData[] {
  return catalog.findingsOf.get(code) ?? [];
}

function isAskedFor(
  catalog: Catalog,
  finding: FindingData,
  { severity, news, rule, platform, page }: Filters,
): boolean {
  const kind = finding.accepted ? 'accepted' : finding.severity;
  return (
    (severity === '' || kind === severity) &&
    (news === '' || finding.isNew === (news === 'new')) &&
    (rule === '' || finding.rule === rule) &&
    (platform === '' || finding.platform === platform) &&
    (page === '' || fileOf(catalog, finding.place) === page)
  );
}

function wordsOf(search: string): string[] {
  return search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** What a search looks through: number, every name and every text of a code. */
function textOf({ code, name, aliases, claims }: CodeData): string {
  const claimed = claims.flatMap((claim) => [claim.name, ...claim.texts.map(({ value }) => value)]);
  return [code, name, ...aliases, ...claimed].join('\n').toLowerCase();
}
