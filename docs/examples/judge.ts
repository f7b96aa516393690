import { judge, readDocument, reconcile, ruleList } from 'agora-errgen';

const page = `
| Error code | Name | Description |
| --- | --- | --- |
| 402 | FILE_UPLOAD_FAILED | The file cannot be uploaded. |
| 403 | FILE_UPLOAD_FAILED | The file cannot be downloaded. |
`;
const readings = [readDocument(page, { file: 'android.md', platform: 'android', locale: 'en' })];
const catalog = reconcile(readings, { id: 'chat' });

for (const { rule, severity, location, status } of judge(readings, catalog))
  console.log(`${location.file}:${location.line}:${location.column} ${severity} ${rule} (${status})`);
// prints: android.md:5:9 warning duplicate-name (new)

// Severities are those of the config; a rule can be turned off.
console.log(judge(readings, catalog, { severities: { 'duplicate-name': 'off' } }).length);
// prints: 0

// What is known of each rule, in the shape that tools know from ESLint.
console.log(ruleList().find(({ id }) => id === 'duplicate-name')?.meta.fixable);
// prints: code
