import { describe, expect, it } from 'vitest';
import { whyPrivate } from '../../src/rules/private-link/rule.ts';

describe('links that the public can not follow', () => {
  it.each([
    ['http://10.1.2.3/wiki', 'a private address'],
    ['https://192.168.0.10:8443/', 'a private address'],
    ['http://172.16.0.1/', 'a private address'],
    ['http://172.31.255.255/', 'a private address'],
    ['http://169.254.169.254/latest', 'a private address'],
    ['http://100.64.0.1/', 'a private address'],
    ['http://0xA000001/', 'a private address'],
    ['http://127.0.0.1:3000/', 'a private address'],
    ['http://[::1]/', 'a private address'],
    ['http://[fd12:3456:789a::1]/', 'a private address'],
    ['http://[fe80::1]/', 'a private address'],
    ['http://buildserver/errors', 'a local network'],
    ['//buildserver/errors', 'a local network'],
    ['http://localhost:4000/errors', 'a local network'],
    ['https://nas.local/share', 'like a host of an internal network'],
    ['https://errors.acme.internal/104', 'like a host of an internal network'],
    ['https://docs.acme.corp', 'like a host of an internal network'],
    ['https://router.home.arpa/', 'like a host of an internal network'],
    ['https://confluence.acme.io/pages/viewpage.action?pageId=1', '"confluence"'],
    ['https://Confluence.Acme.io./x', '"confluence"'],
    ['https://jira.acme.co.uk/browse/A-1', '"jira"'],
    ['https://jira-old.acme.com/browse/A-1', '"jira"'],
    ['https://jenkins.acme.com/job/1', '"jenkins"'],
    ['https://wiki.corp.acme.com/x', '"corp"'],
    ['https://docs.internal.acme.com/x', '"internal"'],
    ['file:///Users/ann/errors.md', "somebody's own computer"],
  ])('%s', (url, why) => expect(whyPrivate(url, [])).toContain(why));
});

describe('links that the public can follow', () => {
  it.each([
    'https://docs.acme.com/errors',
    'https://gitlab.com/acme/sdk/-/issues/1',
    'https://gitlab.gnome.org/GNOME/glib',
    'https://wiki.archlinux.org/title/DNS',
    'https://www.jenkins.io/doc/',
    'https://jenkins.io/doc/',
    'https://confluence.atlassian.com/doc',
    'https://jira.com/',
    'https://internal.com/',
    'https://localhost.run/docs',
    'https://local.acme.com/errors',
    'https://corporate.acme.com/errors',
    'https://internals.rust-lang.org/t/1',
    'https://10.acme.com/errors',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://8.8.8.8/',
    'http://[2001:db8::1]/',
    'https://127.acme.com',
    './errors.md',
    '../ios/errors.md#104',
    '/docs/errors',
    '#104',
    'errors.local',
    'mailto:support@acme.internal',
    'https://',
  ])('%s', (url) => expect(whyPrivate(url, [])).toBeNull());
});

describe('hosts that the config lists', () => {
  const listed = ['drafts.acme.com', 'Acme.dev'];
  it.each([
    ['https://drafts.acme.com/x', 'the config lists drafts.acme.com as private'],
    ['https://de.drafts.acme.com/x', 'the config lists drafts.acme.com as private'],
    ['https://acme.dev', 'the config lists Acme.dev as private'],
    ['https://olddrafts.acme.com/x', null],
    ['https://acme.com/drafts.acme.com', null],
  ])('%s', (url, why) => expect(whyPrivate(url, listed)).toBe(why));
});
