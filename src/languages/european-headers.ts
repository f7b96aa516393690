/** Header words of European languages but English, by what they say about a column. */

import type { Vocabulary } from './header-words.ts';

/** Words that start with one of these; `\b` knows no letters beyond ASCII. */
function startingWith(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');
}

/** Looked for before the English words, because `Código de error` holds one of those. */
export const EUROPEAN_HEADERS: readonly Vocabulary[] = [
  {
    meaning: 'code',
    words: startingWith('c[óo]digos?|codic[ei]|fehler(?:code|nummer)|codes? d.erreur|код(?:ы|а)?(?!\\p{L})'),
  },
  {
    meaning: 'not-errors',
    words: startingWith(
      'par[áâa]metro|param[èe]tre|параметр|campos?(?!\\p{L})|champs?(?!\\p{L})|feld|поле(?!\\p{L})|vers[ãi]|fecha|datum|дата|preis|precio|preço|prix',
    ),
  },
  {
    meaning: 'fix',
    words: startingWith(
      'soluci[óo]n|solução|soluzion|acci[óo]n|ação|azion|résolution|lösung|maßnahme|abhilfe|решени|действи|исправлени|рекоменд',
    ),
  },
  {
    meaning: 'reason',
    words: startingWith('causas?|motivo|condici|condição|raison|ursache|grund|bedingung|причин|услови|ситуаци'),
  },
  {
    meaning: 'description',
    words: startingWith(
      'descrip|descri|significa|detalle|detalhe|beschreibung|bedeutung|erklärung|описани|пояснени|расшифровк',
    ),
  },
  {
    meaning: 'name',
    words: startingWith(
      'nombre|nomes?(?!\\p{L})|noms?(?!\\p{L})|constante|konstante|bezeichn|имя|назван|наименован|константа',
    ),
  },
  {
    meaning: 'message',
    words: startingWith(
      'mensaje|mensagem|messaggi|meldung|nachricht|сообщени|текст|erro(?!\\p{L})|erreur|fehler|ошибк',
    ),
  },
];
