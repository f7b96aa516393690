/** Which words before all names are the vendor's, and which say what the errors are about. */

import { expect, it } from 'vitest';
import { inferPrefix } from '../../src/sdk-sources/members/infer-prefix.ts';

it.each<[string, string, string[]]>([
  ['AgoraError', 'AgoraErrorCode', ['AgoraErrorNotExist', 'AgoraErrorFailed', 'AgoraErrorBusy']],
  ['ESP_ERR_', 'esp_wifi', ['ESP_ERR_WIFI_NOT_INIT', 'ESP_ERR_WIFI_IF', 'ESP_ERR_WIFI_MODE']],
  ['RoomState', 'RoomState', ['RoomStateOpen', 'RoomStateShut', 'RoomStateFull']],
  ['', 'Results', ['GROUP_NOT_FOUND', 'GROUP_FULL', 'GROUP_GONE']],
  ['k', 'Errors', ['kGroupFull', 'kGroupGone', 'kGroupLost']],
  ['', 'Results', ['ERR_A', 'ERR_B']],
  ['kPFError', 'PFErrorCode', [...Array.from({ length: 18 }, (_, at) => `kPFErrorCase${at}`), 'PFOldName', 'kOther']],
  ['', 'Results', [...Array.from({ length: 17 }, (_, at) => `ERR_CASE${at}`), 'A_B', 'C_D', 'E_F']],
  ['GRPC_STATUS_', 'status_t', [...Array.from({ length: 17 }, (_, at) => `GRPC_STATUS_CASE${at}`), 'GRPC_STATUS__NO']],
  ['kErr', 'Errors', ['kErrFull', 'kErrGone', 'kErrLost']],
])('%j of %s', (prefix, title, names) => {
  expect(inferPrefix(names, title)).toBe(prefix);
});
