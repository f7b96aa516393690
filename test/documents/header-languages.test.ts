/** Tables whose headers and texts are in other languages than English and Chinese. */

import { expect, test } from 'vitest';
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
];

test.each(cases)('$language', ({ page, want }) => {
  expect(pairsOf(page)).toEqual(want);
});
