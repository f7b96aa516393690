/** The same for enums, compiled to JavaScript first. */

import { ChatErrorCode, describeChatErrorCode, isChatErrorCode } from './chat-enum.js';
import { isWebErrorCode, WebErrorCode } from './web-enum.js';

function handle(code: number): string {
  if (!isChatErrorCode(code)) return `unknown ${code}`;
  const known: ChatErrorCode = code;
  return known === ChatErrorCode.USER_DELETED ? ChatErrorCode[known] : `other ${known}`;
}

console.log(handle(207), handle(-2), handle(3000000000), handle(999), handle(NaN), isChatErrorCode('USER_REMOVED'));
console.log(describeChatErrorCode(ChatErrorCode.USER_REMOVED), describeChatErrorCode(999));
console.log(isWebErrorCode('constructor'), isWebErrorCode('WKS-MAP-404'), WebErrorCode.UNKNOWN);
