import { readDocument, readSdkSource } from 'agora-errgen';

const page = `
| Error code | Name | Description |
| --- | --- | --- |
| 402 | FILE_UPLOAD_FAILED | The file cannot be uploaded. |
| 403 | FILE_DOWNLOAD_FAILED | The file cannot be downloaded. |
`;
const header = `
typedef NS_ENUM(NSInteger, ChatErrorCode) {
  ChatErrorFileUploadFailed = 402,
  ChatErrorFileTooLarge = 405,
};
`;

const docs = readDocument(page, { file: 'docs/ios.md', platform: 'ios', locale: 'en' });
const sdk = readSdkSource(header, { file: 'ChatErrorCode.h', platform: 'ios' });

for (const { code, name, location } of [...docs.observations, ...sdk.observations])
  console.log(`${location.file}:${location.line} ${code} ${name}`);
// prints: docs/ios.md:4 402 FILE_UPLOAD_FAILED
// prints: docs/ios.md:5 403 FILE_DOWNLOAD_FAILED
// prints: ChatErrorCode.h:3 402 ChatErrorFileUploadFailed
// prints: ChatErrorCode.h:4 405 ChatErrorFileTooLarge
