/** One catalog as the views ask about it: the data of the page with its findings by code and what a search looks through. */

import type {
  CatalogData,
  CellData,
  ClaimData,
  CodeData,
  FindingData,
  Place,
  ReportData,
  SourceData,
} from '../data.ts';
import { hashOf, NO_FILTERS, type Route } from './route.ts';

export type Agreement = 'agree' | 'differ' | 'missing';

export interface Catalog {
  readonly data: CatalogData;
  /** All files of the page, and the way to them. */
  readonly files: readonly string[];
  readonly base: string;
  /** Id in addresses: `''` for the first catalog. */
  readonly address: string;
  readonly findingsOf: ReadonlyMap<CodeData['code'], readonly FindingData[]>;
}

/** The catalogs of a page. */
export function catalogsOf({ catalogs, files, base }: ReportData): Catalog[] {
  return catalogs.map((data, index) => ({
    data,
    files,
    base,
    address: index === 0 ? '' : data.id,
    findingsOf: findingsByCode(data.findings),
  }));
}

function findingsByCode(findings: readonly FindingData[]): Map<CodeData['code'], FindingData[]> {
  const byCode = new Map<CodeData['code'], FindingData[]>();
  for (const finding of findings) {
    if (finding.code === null) continue;
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, [finding]);
    else known.push(finding);
  }
  return byCode;
}

/** Whether all columns have the code under one sound name. */
export function agreementOf({ cells }: CodeData): Agreement {
  if (cells.some(({ state }) => state === 'wording' || state === 'damaged')) return 'differ';
  return cells.some(({ state }) => state === 'missing' || state === 'older') ? 'missing' : 'agree';
}

/** Does a source of today say something in this cell? */
export function isCovered({ state }: CellData): boolean {
  return state === 'same' || state === 'wording' || state === 'damaged';
}

export function claimOf(code: CodeData, { claim }: CellData): ClaimData | undefined {
  return claim === null ? undefined : code.claims[claim];
}

export function sourceOf({ data }: Catalog, { source }: ClaimData): SourceData | undefined {
  return data.sources[source];
}

/** `ios SDK`, `android`. */
export function columnTitle({ platform, origin }: { readonly platform: string; readonly origin: string }): string {
  return origin === 'sdk' ? `${platform} SDK` : platform;
}

/** Who makes a claim: `ios legacy`, `ios SDK`. */
export function speakerOf(catalog: Catalog, claim: ClaimData): string {
  const source = sourceOf(catalog, claim);
  const parts = [claim.platform, source?.origin === 'sdk' ? 'SDK' : null, source?.generation ?? null];
  return parts.filter((part) => part !== null).join(' ');
}

export function fileOf({ files }: Catalog, [file]: Place): string {
  return files[file] ?? '';
}

/**
 * The address of a line of a source: on its host where that is known, else on the disk or beside the page. Each step of the path
 * is encoded, so that it leads nowhere else.
 */
export function sourceHref(catalog: Catalog, place: Place): string {
  const path = fileOf(catalog, place).split('/').map(encodeURIComponent).join('/');
  const { sourceUrl } = catalog.data;
  if (sourceUrl === null) return `${catalog.base}${path}#L${place[1]}`;
  return sourceUrl.replaceAll('{file}', () => path).replaceAll('{line}', String(place[1]));
}

export function codeHref(catalog: Catalog, code: CodeData['code']): string {
  return hashOf(routeTo(catalog, 'code', String(code)));
}

export function routeTo(catalog: Catalog, view: Route['view'], code = ''): Route {
  return { view, code, catalog: catalog.address, filters: NO_FILTERS };
}
