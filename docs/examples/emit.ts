import { EmitError, emit, readDocument, reconcile } from 'agora-errgen';

const page = `
| Error code | Name | Description |
| --- | --- | --- |
| 402 | FILE_UPLOAD_FAILED | The file cannot be uploaded. |
`;
const catalog = reconcile([readDocument(page, { file: 'android.md', platform: 'android', locale: 'en' })], {
  id: 'chat',
});

for (const { path, content } of emit(catalog, { language: 'kotlin', package: 'com.example.chat' }))
  console.log(`${path} declares ${/FILE_\w+\(.*\)/.exec(content)?.[0]}`);
// prints: kotlin/ChatErrorCode.kt declares FILE_UPLOAD_FAILED(402, "The file cannot be uploaded.")

// What can't be generated is refused with every reason at once.
try {
  emit(catalog, { language: 'swift', typeName: '1st' });
} catch (error) {
  console.log(error instanceof EmitError && error.problems.length);
}
// prints: 1
