import { readDocument, reconcile } from 'agora-errgen';

const table = (rows: readonly string[]) => ['| Error code | Name |', '| --- | --- |', ...rows].join('\n');
const android = readDocument(table(['| 402 | FILE_UPLOAD_FAILED |', '| 403 | FILE_UPLOAD_FAILED |']), {
  file: 'android.md',
  platform: 'android',
});
const ios = readDocument(table(['| 402 | FileUploadFailed |', '| 403 | FileDownloadFailed |']), {
  file: 'ios.md',
  platform: 'ios',
});

const catalog = reconcile([android, ios], { id: 'chat', precedence: ['android', 'ios'] });

for (const { code, name, decisions } of catalog.codes) {
  const decision = decisions.get('name');
  const losers = decision?.losers.map(({ value, file, line }) => `${value} (${file}:${line})`) ?? [];
  console.log(`${code} ${name}, by ${decision?.policy}; lost: ${losers.join() || 'nothing'}`);
}
// prints: 402 FILE_UPLOAD_FAILED, by agreement; lost: nothing
// prints: 403 FILE_DOWNLOAD_FAILED, by undamaged; lost: FILE_UPLOAD_FAILED (android.md:4)
