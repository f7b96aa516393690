/** Tables whose headers and texts are in other languages than English and Chinese. */

import { expect, test } from 'vitest';
import { readDocument } from '../../src/documents/index.ts';
import { pairsOf } from './read-page.ts';

interface Case {
  readonly language: string;
  readonly page: string;
  readonly want: readonly string[];
}

const cases: readonly Case[] = [
  {
    language: 'Spanish, string codes beside statuses',
    page: `
### Códigos de error usados
| HTTP | Código de error | Mensaje | Detalle |
|-|-|-|-|
| 400 | ERR-001 | Parámetros no válidos | La validación de campos falló. |
| 500 | ERR-002 | Error interno | El servidor encontró una condición inesperada. |`,
    want: ['- ERR-001', '- ERR-002'],
  },
  {
    language: 'Portuguese, SQLSTATE',
    page: `
## Diagnósticos
|SQLSTATE|Erro|Descrição|
|--------|-----|-----------|
|01000|Aviso geral|Mensagem do driver.|
|HY000|Erro geral|Não há um estado específico.|
|HY010|Erro de sequência|A função foi chamada antes.|
|HYT01|Tempo esgotado|O tempo expirou.|`,
    want: ['01000 -', 'HY000 -', 'HY010 -', 'HYT01 -'],
  },
  {
    language: 'German, number and name',
    page: `
## Fehlercodes
| Nummer | Bezeichnung | Bedeutung |
|---|---|---|
| 1001 | \`TOKEN_UNGUELTIG\` | Der Token ist ungültig |
| 1002 | \`TOKEN_FEHLT\` | Der Token fehlt |`,
    want: ['1001 TOKEN_UNGUELTIG', '1002 TOKEN_FEHLT'],
  },
  {
    language: 'French, codes without names',
    page: `
## Codes d'erreur
| Code d'erreur | Cause | Solution |
|---|---|---|
| 2001 | Le jeton est expiré | Demander un autre jeton |
| 2002 | Salon introuvable | Vérifier le nom |`,
    want: ['2001 -', '2002 -'],
  },
  {
    language: 'Russian, names behind situation and status',
    page: `
Прочие коды:

| Ситуация | Код | Код ошибки |
|---|---|---|
| Заголовок занят | 400 | \`bad_title\` |
| Неизвестное поле | 400 | \`bad_field\` |
| Нет ключа | 401 | \`no_key\` |`,
    want: ['- bad_title', '- bad_field', '- no_key'],
  },
  {
    language: 'Japanese, names of one word beside statuses',
    page: `
### エラーレスポンス
| ステータスコード | エラーコード | 説明 |
|---|---|---|
| 400 | BadRequest | リクエストが不正 |
| 400 | BadChange | 変更が無効 |
| 401 | Unauthorized | 認証が必要 |
| 409 | AlreadyExists | すでに存在する |`,
    want: ['- BadRequest', '- BadChange', '- Unauthorized', '- AlreadyExists'],
  },
  {
    language: 'Korean, status and code',
    page: `
## 공통
| 상태 코드 | 에러 코드 | 에러 메시지 | 설명 |
| --- | --- | --- | --- |
| 400 | INVALID_REQUEST | Invalid format | 형식이 잘못되었을 때 |
| 500 | SERVER_ERROR | Unexpected | 알 수 없는 이유 |`,
    want: ['- INVALID_REQUEST', '- SERVER_ERROR'],
  },
  {
    language: 'Russian, fields of a response',
    page: `
# Ошибки
| Поле | Тип | Описание |
|---|---|---|
| code | string | Код ошибки |
| message | string | Описание ошибки |`,
    want: [],
  },
  {
    language: 'Korean, fields of a request',
    page: `
### 에러 페이지
| 필드 | 타입 | 필수 | 설명 |
|------|------|------|------|
| \`errorCode\` | number | X | 에러 코드 |
| \`target\` | string | X | 대상 |`,
    want: [],
  },
  {
    language: 'Traditional Chinese, string codes beside statuses',
    page: `
#### 常見錯誤代碼
| 錯誤代碼 | HTTP 狀態碼 | 錯誤訊息 | 說明 |
|---|---|---|---|
| SM001 | 400 | 座位已滿 | 請選擇其他座位 |
| SM002 | 404 | 座位不存在 | 請確認座位編號 |`,
    want: ['- SM001', '- SM002'],
  },
  {
    language: 'Traditional Chinese, names in small letters',
    page: `
#### 錯誤回應
| HTTP Code | 錯誤代碼 | 說明 |
| :---: | :--- | :--- |
| 401 | \`no_ticket\` | 未提供票證 |
| 401 | \`ticket_expired\` | 票證已過期 |
| 403 | \`not_allowed\` | 權限不足 |`,
    want: ['- no_ticket', '- ticket_expired', '- not_allowed'],
  },
  {
    language: 'Traditional Chinese, fields of a request',
    page: `
## 錯誤回報
| 參數名稱 | 必填 | 說明 |
|---|---|---|
| \`errorCode\` | 是 | 錯誤代碼 |
| \`roomId\` | 是 | 房間編號 |`,
    want: [],
  },
  {
    language: 'Vietnamese, codes of the platform',
    page: `
### Mã lỗi của thiết bị

| Mã | Ý nghĩa | Xử lý |
|---|---|---|
| \`-301\` | Người dùng từ chối cấp quyền camera | Hướng dẫn mở lại quyền |
| \`-302\`, \`-312\` | Thiết bị đang bận | Thử lại sau |
| \`-1500\` với \`start\` | Hết thời gian chờ | Kiểm tra mạng |`,
    want: ['-301 -', '-302 -', '-312 -', '-1500 -'],
  },
  {
    language: 'Vietnamese, dotted names',
    page: `
## Lỗi hiện thế nào
| Mã lỗi | HTTP | Thông báo |
|---|---|---|
| \`Seat.Taken\` | 409 | Ghế này đã có người đặt. |
| \`Ticket.Invalid\` | 400 | Vé không hợp lệ. |
| *(mất mạng)* | — | Không kết nối được. |`,
    want: ['- Seat.Taken', '- Ticket.Invalid'],
  },
  {
    language: 'Vietnamese, kinds of entries that are no errors',
    page: `
## Loại chứng từ
| Mã | Ý nghĩa |
|----|---------|
| PTHU | Phiếu thu |
| PCHI | Phiếu chi |`,
    want: [],
  },
  {
    language: 'Turkish',
    page: `
### SMS Hataları
| Hata Kodu | Açıklama | Çözüm |
|---|---|---|
| 21 | Alıcı listesi boş | Alıcı ekleyin |
| 32 | Geçersiz kullanıcı | Bilgileri kontrol edin |`,
    want: ['21 -', '32 -'],
  },
  {
    language: 'Polish',
    page: `
## Płatności
| Kod błędu | Opis | Rozwiązanie |
|---|---|---|
| 5001 | Nieprawidłowy numer karty | Sprawdź numer |
| 5002 | Brak środków | Użyj innej karty |`,
    want: ['5001 -', '5002 -'],
  },
  {
    language: 'Indonesian',
    page: `
## Penanganan
| HTTP | Kode Error | Penyebab |
|---|---|---|
| 401 | \`key_revoked\` | Kunci sudah dicabut |
| 402 | \`quota_gone\` | Kuota habis |
| 404 | \`room_missing\` | Ruang tidak ditemukan |`,
    want: ['- key_revoked', '- quota_gone', '- room_missing'],
  },
  {
    language: 'Korean, codes of a result',
    page: `
## 주요 결과 코드
| 결과 코드 | 설명 |
|---|---|
| 0000 | 성공 |
| 0001 | 이미 처리된 주문 |
| 1001 | 필수 정보 누락 |`,
    want: ['0 -', '1 -', '1001 -'],
  },
  {
    language: 'Italian, codes of two numbers',
    page: `
# Messaggi di errore
| Codice errore | Titolo | Messaggio dettagliato |
| --- | --- | --- |
| \`1200-400\` | Richiesta non valida | Il corpo della richiesta è vuoto. |
| \`1201-404\` | Risorsa non trovata | Nessuna risorsa con questo nome. |`,
    want: ['1200-400 -', '1201-404 -'],
  },
  {
    language: 'French, a list under a bold line with a space before its colon',
    page: `
**Codes d'erreur du salon** :
- \`0x2001\` : Nom du salon ou mot de passe incorrect
- \`0x2002\` : Salon fermé
- \`0x2003\` : Déjà présent dans un autre salon
- \`0x2004\` : Salon plein`,
    want: ['8193 -', '8194 -', '8195 -', '8196 -'],
  },
  {
    language: 'Portuguese, a catalog of errors and one of requirements',
    page: `
## Catálogo de erros
| Código | Descrição |
|---|---|
| IMP_E01 | Coluna repetida |
| IMP_E02 | Linha sem valor |
| IMP_E03 | Data inválida |

## Requisitos
| Código | Descrição |
|---|---|
| RQ01 | O sistema deve importar ficheiros. |
| RQ02 | O sistema não deve parar. |`,
    want: ['- IMP_E01', '- IMP_E02', '- IMP_E03'],
  },
  {
    language: 'Portuguese, letters for states',
    page: `
### Códigos de status
| Código | Descrição |
|---|---|
| P | Pendente |
| E | Erro no envio |
| C | Cancelado |`,
    want: [],
  },
  {
    language: 'French, names beside the numbers of rules',
    page: `
## Contrat
| Situation | Code HTTP | Code d'erreur | Règle |
|---|---:|---|---|
| Réservation enregistrée | \`201\` | — | RG1 |
| Champ absent | \`400\` | \`CHAMP_ABSENT\` | — |
| Salle inconnue | \`404\` | \`SALLE_INCONNUE\` | RG2 |
| Trop d'essais | \`429\` | \`TROP_D_ESSAIS\` | RG7 |`,
    want: ['- CHAMP_ABSENT', '- SALLE_INCONNUE', '- TROP_D_ESSAIS'],
  },
  {
    language: 'Vietnamese, statuses in a column that is called code as well',
    page: `
#### POST /api/rooms
| Mã | Mã lỗi | Khi nào |
|---|---|---|
| 201 | – | Tạo thành công |
| 400 | BAD_NAME / BAD_SIZE | Thiếu tên hoặc sai cỡ |
| 401, 403 | – | Chưa đăng nhập |
| 409 | ROOM_TAKEN | Phòng đã có người |`,
    want: ['- BAD_NAME|BAD_SIZE', '- ROOM_TAKEN'],
  },
  {
    language: 'Korean, a glossary with the classes of a program',
    page: `
## 용어
| 용어 | 뜻 | 코드 |
|---|---|---|
| 커넥터 | 연결을 맺는 객체 | \`BaseConnector\` |
| 끊긴 이유 | 세션이 끊어지지 않은 것이 아니라 끊긴 이유 | \`LinkDisconnectReason\` |
| 송신 한도 | 넘으면 송신을 거부한다 | \`SessionOptions\` |`,
    want: [],
  },
];

test.each(cases)('$language', ({ page, want }) => {
  expect(pairsOf(page)).toEqual(want);
});

/** Each page: its title, the headers of codes and texts, two texts. */
const short: readonly (readonly [language: string, title: string, code: string, text: string, a: string, b: string])[] =
  [
    ['Thai', 'รหัสข้อผิดพลาด', 'รหัส', 'คำอธิบาย', 'โทเคนหมดอายุ', 'ไม่พบห้อง'],
    ['Arabic', 'رموز الأخطاء', 'الرمز', 'الوصف', 'الغرفة ممتلئة', 'مغلقة'],
    ['Hebrew', 'קודי שגיאה', 'קוד', 'תיאור', 'תפוס', 'החדר מלא'],
    ['Hindi', 'त्रुटि कोड', 'कोड', 'विवरण', 'कॉल विफल रही', 'व्यस्त'],
    ['Greek', 'Κωδικοί σφάλματος', 'Κωδικός', 'Περιγραφή', 'Έληξε', 'Απασχολημένο'],
    ['Czech', 'Chybové kódy', 'Kód', 'Popis', 'Síť není dostupná', 'Obsazeno'],
    ['Hungarian', 'Hibakódok', 'Kód', 'Leírás', 'Lejárt', 'Foglalt'],
    ['Romanian', 'Coduri de eroare', 'Cod', 'Descriere', 'Expirat', 'Ocupat'],
    ['Finnish', 'Virhekoodit', 'Koodi', 'Kuvaus', 'Vanhentunut', 'Varattu'],
    ['Ukrainian', 'Коди помилок', 'Код', 'Опис', 'Зайнято', 'Немає доступу'],
  ];

test.each(short)('codes and texts in %s', (_, title, code, text, first, second) => {
  const page = `# ${title}\n| ${code} | ${text} |\n|---|---|\n| 501 | ${first} |\n| 502 | ${second} |`;
  const { tables, observations } = readDocument(page, { file: 'page.md' });
  expect(observations.map((found) => found.code)).toEqual([501, 502]);
  expect(tables[0]?.columns.map(({ role }) => role)).toEqual(['code', 'description']);
});
