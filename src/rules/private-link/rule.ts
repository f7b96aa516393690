/** Links to places that readers of a public page can't open. */
import type { FindingDraft, Link, OptionSpecs } from '../../model/index.ts';
import { advise, type PlacedClaim, type Rule } from '../rule.ts';

const OPTIONS = {
  hosts: { description: 'Hosts that count as private together with everything below them', value: 'texts' },
} as const satisfies OptionSpecs;

export const rule: Rule<typeof OPTIONS> = {
  id: 'private-link',
  description: 'A link leads to a host that the public cannot reach',
  severity: 'warning',
  category: 'one document',
  options: OPTIONS,
  judge: ({ claimsOf }, { hosts = [] }) =>
    [...claimsOf.values()].flat().flatMap((placed) =>
      Object.values(placed.claim.observation.texts).flatMap((text) =>
        text.links.flatMap((link) => {
          const why = whyPrivate(link.url, hosts);
          return why === null ? [] : [describe(link, why, placed)];
        }),
      ),
    ),
};

function describe(link: Link, why: string, { claim, entry }: PlacedClaim): FindingDraft {
  return {
    message: `the link to ${link.url} leads nowhere for the public: ${why}`,
    code: entry?.code ?? null,
    name: claim.documentedAs,
    location: link.location,
    related: [],
    edit: advise('link to the public page of the same content, or remove the link and keep its text'),
    identity: [String(entry?.code ?? claim.documentedAs), link.url],
  };
}

// Tools that companies run for themselves; what their makers publish below their own domain is public.
const INTERNAL_TOOL = /^(confluence|jira|jenkins|intranet|internal|corp)(?:-[a-z0-9-]+)?$/;
const PUBLISHERS = /(^|\.)(atlassian\.com|jenkins\.io)$/;
const INTERNAL_LABEL = /^(?:corp|internal|intranet)$/;
// RFC 6762 (.local), RFC 8375 (.home.arpa), RFC 2606 and ICANN's reservation of .internal (2024).
const INTERNAL_ENDS = /\.(local|localdomain|internal|intranet|corp|lan|home|home\.arpa|test|example|invalid)$/;
const ADDRESS = /^\d+(?:\.\d+){3}$|^\[/;
// RFC 1918, RFC 3927, RFC 4193, RFC 6598 and loopback addresses.
const PRIVATE_ADDRESS =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|0\.0\.0\.0$|\[::1\]$|\[f[cd][0-9a-f]{2}:|\[fe[89ab][0-9a-f]:)/;

/** Why a link can't be followed by the public, null where it can. */
export function whyPrivate(url: string, listed: readonly string[]): string | null {
  if (/^file:/i.test(url)) return "it is a path on somebody's own computer";
  const host = hostOf(url);
  if (host === null) return null;
  const config = listed.find((entry) => host === entry.toLowerCase() || host.endsWith(`.${entry.toLowerCase()}`));
  if (config !== undefined) return `the config lists ${config} as private`;
  if (ADDRESS.test(host)) return PRIVATE_ADDRESS.test(host) ? `${host} is a private address` : null;
  if (!host.includes('.')) return `${host} is a name of a local network`;
  if (INTERNAL_ENDS.test(host)) return `${host} ends like a host of an internal network`;
  return whyInternal(host);
}

/** Below a company's own domain, the first label may name an internal tool, and any may say that it is internal. */
function whyInternal(host: string): string | null {
  const labels = host.split('.').slice(0, -2);
  if (labels.length === 0 || PUBLISHERS.test(host)) return null;
  const label = INTERNAL_TOOL.exec(labels[0] ?? '')?.[1] ?? labels.find((one) => INTERNAL_LABEL.test(one));
  return label === undefined ? null : `the "${label}" in ${host} names an internal host`;
}

/** The host of an absolute link, null for relative ones, anchors and mail addresses. */
function hostOf(url: string): string | null {
  if (!/^(https?:)?\/\//i.test(url)) return null;
  try {
    return new URL(url, 'https://base.invalid').hostname.toLowerCase().replace(/\.$/, '');
  } catch {
    return null;
  }
}
