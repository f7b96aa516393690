/** Links to places that readers of a public page can't open. */
import type { FindingDraft, Link } from '../../model/index.ts';
import { advise, type PlacedClaim, type Rule } from '../rule.ts';

export const privateLink: Rule = {
  id: 'private-link',
  description: 'A link leads to a host that the public cannot reach',
  severity: 'warning',
  category: 'one document',
  judge({ claimsOf }, options) {
    const listed = Array.isArray(options.hosts) ? options.hosts.filter((host) => typeof host === 'string') : [];
    return [...claimsOf.values()].flat().flatMap((placed) =>
      Object.values(placed.claim.observation.texts).flatMap((text) =>
        text.links.flatMap((link) => {
          const why = whyPrivate(link.url, listed);
          return why === null ? [] : [describe(link, why, placed)];
        }),
      ),
    );
  },
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

const INTERNAL_TOOLS = /^(confluence|jira|wiki|gitlab|jenkins|intranet|corp|internal|sharepoint)[.-]/;
// RFC 6762 (.local), RFC 8375 (.home.arpa), RFC 2606 and ICANN's reservation of .internal (2024).
const INTERNAL_ENDS = /\.(local|localdomain|internal|intranet|corp|lan|home|home\.arpa|test|example|invalid)$/;
// RFC 1918, RFC 3927, RFC 4193 and loopback addresses.
const PRIVATE_ADDRESSES =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|0\.0\.0\.0$|\[::1\]$|\[f[cd][0-9a-f]{2}:|\[fe80:)/;

/** Why a link can't be followed by the public, null where it can. */
export function whyPrivate(url: string, listed: readonly string[]): string | null {
  const host = hostOf(url);
  if (host === null) return null;
  const config = listed.find((entry) => host === entry.toLowerCase() || host.endsWith(`.${entry.toLowerCase()}`));
  if (config !== undefined) return `the config lists ${config} as private`;
  if (PRIVATE_ADDRESSES.test(host)) return `${host} is a private address`;
  if (host === 'localhost' || (!host.includes('.') && !host.startsWith('[')))
    return `${host} is a name of a local network`;
  if (INTERNAL_ENDS.test(host)) return `${host} ends like a host of an internal network`;
  const tool = INTERNAL_TOOLS.exec(host)?.[1];
  return tool === undefined ? null : `${host} is an internal ${tool} host by its name`;
}

/** The host of an absolute link, null for relative ones, anchors and mail addresses. */
function hostOf(url: string): string | null {
  if (!/^(https?:)?\/\//i.test(url)) return null;
  try {
    return new URL(url, 'https://base.invalid').hostname.toLowerCase();
  } catch {
    return null;
  }
}
